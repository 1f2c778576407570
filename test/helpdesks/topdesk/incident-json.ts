import { topdeskDate } from '../world/formats.ts'
import { GROUPS, named, organisationOf, person, SUPPLIERS } from '../world/people.ts'
import type { Said, TicketState } from '../world/state.ts'
import type { Language, Named, Person } from '../world/types.ts'
import type { World } from '../world/world.ts'
import {
  branchId,
  duration,
  dynamicName,
  groupId,
  incidentId,
  item,
  operatorId,
  personId,
  STATUSES,
  supplierId,
  wordsOf,
} from './ids.ts'

export interface Dialect {
  readonly iso: boolean
  readonly language: Language
}

const NO_FREE_FIELDS = ((): Record<string, unknown> => {
  const of = (name: string, value: unknown): [string, unknown][] =>
    [1, 2, 3, 4, 5].map((i) => [`${name}${i}`, value])
  return Object.fromEntries([
    ...of('boolean', false),
    ...of('number', 0),
    ...of('date', null),
    ...of('text', ''),
    ...of('memo', null),
    ...of('searchlist', null),
  ])
})()

export function branchJson(o: Named, zone: string): Record<string, unknown> {
  return {
    id: branchId(o),
    name: o.name,
    clientReferenceNumber: '',
    timeZone: zone,
    extraA: null,
    extraB: null,
  }
}

function callerJson(p: Person): Record<string, unknown> {
  const organisation = organisationOf(p)
  return {
    id: personId(p),
    dynamicName: dynamicName(p),
    phoneNumber: p.phone ?? '',
    mobileNumber: '',
    email: p.email,
    branch: organisation === null ? null : branchJson(organisation, p.zone),
    department: null,
    budgetHolder: null,
  }
}

/** Texts of the caller's side that belong to the request; the rest is in the progress trail. */
export const inRequest = (said: Said): boolean =>
  said.first || (person(said.by).side === 'customer' && said.via === 'portal')

/** The flat request text: newest entry first, each under its own heading. */
function requestText(state: TicketState, zone: string): string {
  return state.said
    .filter(inRequest)
    .toReversed()
    .map((said) => {
      const z = Temporal.Instant.fromEpochMilliseconds(said.at).toZonedDateTimeISO(zone)
      const two = (n: number): string => String(n).padStart(2, '0')
      const offset = z.offset.replace(/^([+-])0?/, '$1')
      return `${two(z.day)}-${two(z.month)}-${z.year} ${two(z.hour)}:${two(z.minute)} [GMT ${offset}] ${person(said.by).name}: \n${said.body}`
    })
    .join('\n\n')
}

export interface Dates {
  readonly target: number | null
  readonly slaTarget: number | null
  readonly slaResponse: number | null
  readonly goalMinutes: number | null
  readonly heldMs: number
  readonly heldSince: number | null
}

/** Target dates: the one an operator may have moved, and the contract's own. */
export function datesOf(state: TicketState, world: World): Dates {
  const targets = world.targets(state)
  const resolution = targets.find((t) => t.target.ends === 'solved')
  const response = targets.find((t) => t.target.ends === 'first-reply')
  const original = world.targets({ ...state, goals: {} }).find((t) => t.target.ends === 'solved')
  const holds = state.statuses
    .map((s, i) => ({ ...s, end: state.statuses[i + 1]?.at ?? null }))
    .filter((s) => s.kind === 'hold' || s.kind === 'pending')
  const open = holds.find((s) => s.end === null)
  return {
    target: resolution?.cycles.at(-1)?.breachAt ?? null,
    slaTarget: response === undefined ? null : (original?.cycles.at(-1)?.breachAt ?? null),
    slaResponse: response?.cycles.at(0)?.breachAt ?? null,
    goalMinutes: resolution?.goalMinutes ?? null,
    heldMs: holds.reduce((sum, s) => sum + ((s.end ?? s.at) - s.at), 0),
    heldSince: open?.at ?? null,
  }
}

/** The incident as every endpoint gives it. */
export function incidentJson(state: TicketState, world: World, d: Dialect): Record<string, unknown> {
  const { script } = state
  const id = incidentId(script)
  const dates = datesOf(state, world)
  const caller = person(script.requester)
  const organisation = organisationOf(caller)
  const zone = world.deskOf('topdesk').zone
  const date = (at: number | null): string | null => (at === null ? null : topdeskDate(at, d.iso))
  const user = (who: string): unknown => ({ id: operatorId(person(who)), name: dynamicName(person(who)) })
  const answered = state.said.find(
    (s) => s.public && !s.automatic && !s.first && person(s.by).side === 'agent' && s.by !== 'system',
  )
  const done = state.solvedAt !== null
  const closed = state.status === 'closed'
  const main = script.partOf === undefined ? null : world.find('topdesk', script.partOf)
  return {
    id,
    status: 'secondLine',
    number: script.key,
    request: requestText(state, zone),
    requests: `/tas/api/incidents/id/${id}/requests`,
    action: `/tas/api/incidents/id/${id}/actions`,
    attachments: `/tas/api/incidents/id/${id}/attachments`,
    caller: callerJson(caller),
    callerBranch: organisation === null ? null : branchJson(organisation, caller.zone),
    callerLocation: null,
    branchExtraFieldA: null,
    branchExtraFieldB: null,
    briefDescription: script.subject.slice(0, 80),
    externalNumber: '',
    category: item(script.category),
    subcategory: null,
    callType: item({ en: 'Malfunction', nl: 'Storing', de: 'Störung' }[wordsOf(d.language)]),
    entryType: item(
      script.via === 'phone'
        ? { en: 'Telephone', nl: 'Telefonisch', de: 'Telefon' }[wordsOf(d.language)]
        : { en: 'E-mail', nl: 'E-mail', de: 'E-Mail' }[wordsOf(d.language)],
    ),
    object: null,
    asset: null,
    branch: null,
    location: null,
    impact: item({ en: 'Branch', nl: 'Vestiging', de: 'Niederlassung' }[wordsOf(d.language)]),
    urgency: item({ en: 'Normal', nl: 'Normaal', de: 'Normal' }[wordsOf(d.language)]),
    priority: state.priority === null ? null : item(`P${state.priority}`),
    duration: dates.goalMinutes === null ? null : item(duration(dates.goalMinutes, d.language)),
    actualDuration: Math.floor(((state.solvedAt ?? world.now) - script.createdAt) / 60_000),
    targetDate: date(dates.target),
    sla:
      dates.slaTarget === null
        ? null
        : {
            id: incidentId(script).replace('7d1c', '51a0'),
            responseTargetDate: date(dates.slaResponse),
            targetDate: date(dates.slaTarget),
          },
    onHold: dates.heldSince !== null,
    onHoldDate: date(dates.heldSince),
    onHoldDuration: Math.floor(dates.heldMs / 60_000),
    feedbackMessage: state.csat?.comment ?? null,
    feedbackRating: state.csat?.rating ?? null,
    operator:
      state.assignee === null
        ? null
        : {
            id: operatorId(person(state.assignee)),
            status: 'operator',
            name: dynamicName(person(state.assignee)),
          },
    operatorGroup:
      state.group === null
        ? null
        : { id: groupId(named(GROUPS, state.group)), name: named(GROUPS, state.group).name },
    supplier:
      state.supplier === null
        ? null
        : {
            id: supplierId(named(SUPPLIERS, state.supplier)),
            name: named(SUPPLIERS, state.supplier).name,
            forFirstLine: false,
            forSecondLine: true,
          },
    processingStatus: item(STATUSES[wordsOf(d.language)][state.status]),
    ...(dates.slaTarget === null
      ? {}
      : { responded: answered !== undefined, responseDate: date(answered?.at ?? null) }),
    completed: done,
    completedDate: date(state.solvedAt),
    closed,
    closedDate: closed ? date(state.statusSince) : null,
    closureCode: done ? item('Opgelost') : null,
    timeSpent: 0,
    timeSpentFirstLine: 0,
    timeSpentSecondLine: 0,
    timeSpentPartial: 0,
    timeSpentLinkedPartials: 0,
    timeSpentSecondLineAndPartials: 0,
    itemCosts: 0,
    objectCosts: 0,
    costs: 0,
    escalationStatus: 'Escalated',
    escalationReason: null,
    escalationOperator: null,
    callDate: date(script.createdAt),
    creator: user(script.submitter ?? 'system'),
    creationDate: date(script.createdAt),
    modifier: user(person(state.updatedBy).side === 'agent' ? state.updatedBy : 'system'),
    modificationDate: date(state.updatedAt),
    archivingReason: null,
    majorCall: world.scriptsOf('topdesk').some((s) => s.partOf === script.key),
    majorCallObject: main === null ? null : { id: incidentId(main.script), name: main.script.key },
    publishToSsd: false,
    monitored: false,
    expectedTimeSpent: 0,
    mainIncident: null,
    partialIncidents: [],
    optionalFields1: NO_FREE_FIELDS,
    optionalFields2: NO_FREE_FIELDS,
    externalLinks: [],
    bookmarked: false,
  }
}
