import { type Reading, unknown } from '../../ticket/reading.ts'
import type { TicketRef } from '../../ticket/ref.ts'
import type { Csat, Party, Ticket } from '../../ticket/ticket.ts'
import { type Answer, missing } from '../answer.ts'
import { blankTicket, type Moment } from '../blank.ts'
import { type Fields, fieldsOf, flag, given, id, type Origin, stars, text } from '../fields.ts'
import { instant } from '../time.ts'
import { priorityOf, typeOf } from '../words.ts'
import { parseDuration } from './dates.ts'
import type { Cast } from './messages.ts'
import { passage } from './passage.ts'
import { slaTargetsOf } from './sla.ts'
import { statusOf } from './status.ts'

/** The side answers of one reading by name; absent or null: not asked for. */
export type Sides = Readonly<Partial<Record<'me' | 'groups' | 'requests' | 'trail', Answer | null>>>

/** A ticket from one incident (SEEN incident-4.2.6, RECORDED rapid7 and demisto): any object may be null, any text "". */
export function topdeskTicket(ref: TicketRef, raw: unknown, sides: Sides, moment: Moment): Ticket {
  const origin: Origin = { at: moment.readAt, source: 'api', bad: [] }
  const incident = fieldsOf(raw, 'incident', origin)
  const mine = fieldsOf(sides.me?.ok ? sides.me.data : null, 'me', origin)
  const cast: Cast = { me: mine.get('id', id), caller: incident.in('caller').get('id', id) }
  const operator = incident.in('operator').get('id', id)
  const zoneOfCaller = incident.in('callerBranch').get('timeZone', text)
  const endedAt = incident.get('completedDate', instant) ?? incident.get('closedDate', instant)
  const targets = targetsOf(incident, moment)
  const status = statusReading(incident)

  return {
    ...blankTicket(ref, moment, 'api', 'not-given'),
    me: sides.me?.ok
      ? mine.read('id', id, (key) => ({
          id: key,
          name: mine.get('dynamicName', text),
          zone: mine.in('branch').get('timeZone', text),
        }))
      : missing(sides.me),
    subject: incident.read('briefDescription', text),
    type: incident.in('callType').read('name', text, typeOf),
    category: categoryOf(incident, origin),
    partOf: given(
      incident.in('majorCallObject').get('name', text) ?? incident.in('mainIncident').get('number', text),
      origin,
    ),
    status,
    priority: incident.in('priority').read('name', text, priorityOf),
    requester: incident.in('caller').read('id', id, (key) => ({
      id: key,
      name: incident.in('caller').get('dynamicName', text) || null,
      zone: zoneOfCaller,
    })),
    organisation: partyIn(incident, 'callerBranch', origin),
    assignee: assigneeOf(incident, cast, origin),
    group: partyIn(incident, 'operatorGroup', origin),
    groupIsMine: groupIsMine(incident, sides.groups, origin),
    supplier: partyIn(incident, 'supplier', origin),
    createdAt: incident.read(incident.has('callDate') ? 'callDate' : 'creationDate', instant),
    updatedAt: incident.read('modificationDate', instant),
    solvedAt: given(endedAt, origin),
    ...passage(incident, sides, cast, operator, status, origin),
    slaTargets: targets.length ? given(targets, origin) : unknown(targetsBad(origin) ? 'bad' : 'not-given'),
    csat: csatOf(incident),
    colleaguePresent: unknown('not-read'),
    reopened: unknown('not-read'),
    bad: origin.bad,
  }
}

function categoryOf(incident: Fields, origin: Origin): Reading<string> {
  const names = ['category', 'subcategory'].map((name) => incident.in(name).get('name', text)).filter(Boolean)
  return given(names.join(' / ') || null, origin)
}

function partyIn(incident: Fields, name: string, origin: Origin): Reading<Party> {
  const party = incident.in(name)
  const key = party.get('id', id)
  return given(key === null ? null : { id: key, name: party.get('name', text) ?? '' }, origin)
}

function groupIsMine(
  incident: Fields,
  answer: Answer | null | undefined,
  origin: Origin,
): Ticket['groupIsMine'] {
  const group = incident.in('operatorGroup').read('id', id)
  if (!group.known) return group
  const mine = answer?.ok ? fieldsOf({ groups: answer.data ?? [] }, '', origin).list('groups') : null
  return mine
    ? given(
        mine.some((one) => one.get('id', id) === group.value),
        origin,
      )
    : missing(answer)
}

function statusReading(incident: Fields): Ticket['status'] {
  const tick = (name: string) => (incident.has(name) ? incident.get(name, flag) : false)
  const ticks = {
    closed: tick('closed'),
    completed: tick('completed'),
    onHold: tick('onHold'),
    hasSupplier: incident.has('supplier'),
  }
  return incident.in('processingStatus').read('name', text, (name) => statusOf(name, ticks))
}

/** `operator` may be the group itself (SEEN `status: operatorGroup`). */
function assigneeOf(incident: Fields, cast: Cast, origin: Origin): Ticket['assignee'] {
  if (incident.empty('operator')) return given('nobody', origin)
  const operator = incident.in('operator')
  if (operator.get('status', text)?.startsWith('operatorGroup')) return given('nobody', origin)
  const key = operator.read('id', id)
  if (!key.known) return key
  return cast.me === null ? unknown('not-read') : given(key.value === cast.me ? 'me' : 'someone', origin)
}

function targetsOf(incident: Fields, { readAt }: Moment) {
  const sla = incident.in('sla')
  return slaTargetsOf({
    readAt,
    startedAt: incident.get('callDate', instant),
    targetDate: incident.get('targetDate', instant),
    slaTargetDate: sla.get('targetDate', instant),
    slaResponseDate: sla.get('responseTargetDate', instant),
    goal: parseDuration(incident.in('duration').get('name', text) ?? ''),
    onHold: incident.get('onHold', flag) === true,
    onHoldSince: incident.get('onHoldDate', instant),
    endedAt: incident.get('completedDate', instant) ?? incident.get('closedDate', instant),
    responded: incident.get('responded', flag),
    respondedAt: incident.get('responseDate', instant),
  })
}

function targetsBad({ bad }: Origin): boolean {
  return bad.some((name) => /^incident\.(?:sla|targetDate)/.test(name))
}

/** 1–5, on closed calls, where the tenant lets callers rate (SEEN, USED TopDeskClient). */
export function csatOf(incident: Fields): Reading<Csat> {
  return incident.read('feedbackRating', stars, (rating) => ({
    value: (rating - 3) / 2,
    label: `${rating}/5`,
    comment: incident.get('feedbackMessage', text),
  }))
}
