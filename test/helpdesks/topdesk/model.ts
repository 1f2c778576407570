import type { Switches } from '../server/switches.ts'
import { paragraphs } from '../world/formats.ts'
import { GROUPS, named, organisationOf, person, SUPPLIERS } from '../world/people.ts'
import type { Said, TicketState } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { duration, dynamicName, entryId, incidentId, STATUSES, unid, wordsOf } from './ids.ts'
import { datesOf, incidentJson, inRequest } from './incident-json.ts'
import type { CardModel, Entry, RowModel, ShellModel } from './view-types.ts'

const LOCALES = { en: 'en-US', nl: 'nl-NL', de: 'de-DE' } as const

function shown(
  at: number | null,
  zone: string,
  words: 'en' | 'nl' | 'de',
): { date: string; time: string } | null {
  if (at === null) return null
  const date = new Intl.DateTimeFormat(LOCALES[words], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  })
  const time = new Intl.DateTimeFormat(LOCALES[words], {
    hour: words === 'en' ? 'numeric' : '2-digit',
    minute: '2-digit',
    timeZone: zone,
  })
  return { date: date.format(at), time: time.format(at).replace('\u202f', ' ') }
}

/** `?unid=` of an address, or the number itself, to a ticket. */
export function findCard(world: World, key: string): TicketState | null {
  const bare = key.replaceAll('-', '').toLowerCase()
  return world.find('topdesk', key) ?? world.all('topdesk').find((s) => unid(s.script) === bare) ?? null
}

export function cardModel(world: World, key: string, s: Switches): CardModel | null {
  const state = findCard(world, key)
  if (state === null) return null
  const words = wordsOf(s.language)
  const { zone } = world.deskOf('topdesk')
  const { script } = state
  const caller = person(script.requester)
  const dates = datesOf(state, world)
  const json = incidentJson(state, world, { iso: true, language: s.language })
  const name = (value: unknown): string => (value as { name?: string } | null)?.name ?? ''
  const entry = (said: Said): Entry => {
    const when = shown(said.at, zone, words)
    return {
      id: entryId(script, said.n),
      name: dynamicName(person(said.by)),
      when: `${when?.date ?? ''} ${when?.time ?? ''}`,
      html: paragraphs(said.body),
      invisible: !said.public,
      mail: said.automatic,
      customer: person(said.by).side === 'customer',
    }
  }
  return {
    key: script.key,
    id: incidentId(script),
    unid: unid(script),
    words,
    accessible: s.accessibleAttributes,
    collapsed: s.collapsed,
    title: script.subject.slice(0, 200),
    kind: state.status,
    caller: dynamicName(caller),
    branch: organisationOf(caller)?.name ?? '',
    email: caller.email,
    phone: caller.phone ?? '',
    category: script.category,
    callType: name(json.callType),
    impact: name(json.impact),
    urgency: name(json.urgency),
    priority: state.priority === null ? '' : `P${state.priority}`,
    duration: dates.goalMinutes === null ? '' : duration(dates.goalMinutes, s.language),
    target: shown(dates.target, zone, words),
    held: shown(dates.heldSince, zone, words),
    onHold: dates.heldSince !== null,
    group: state.group === null ? '' : named(GROUPS, state.group).name,
    operator: state.assignee === null ? '' : dynamicName(person(state.assignee)),
    supplier: state.supplier === null ? '' : named(SUPPLIERS, state.supplier).name,
    status: STATUSES[words][state.status],
    completed: state.solvedAt !== null,
    closed: state.status === 'closed',
    partOf: script.partOf ?? null,
    colleague: state.colleague === null ? null : dynamicName(person(state.colleague)),
    requests: state.said.filter(inRequest).toReversed().map(entry),
    trail: state.said
      .filter((x) => !inRequest(x))
      .toReversed()
      .map(entry),
  }
}

export function rowsModel(world: World, s: Switches): readonly RowModel[] {
  const words = wordsOf(s.language)
  const { zone } = world.deskOf('topdesk')
  return world
    .all('topdesk')
    .filter((t) => t.solvedAt === null)
    .toSorted((a, b) => (a.priority ?? 5) - (b.priority ?? 5) || a.script.createdAt - b.script.createdAt)
    .map((t) => {
      const { target, heldSince } = datesOf(t, world)
      const when = shown(target, zone, words)
      const late = target !== null && heldSince === null && target < world.now
      const today = target !== null && target - world.now < 8 * 3_600_000
      return {
        key: t.script.key,
        unid: unid(t.script),
        title: t.script.subject.slice(0, 120),
        caller: dynamicName(person(t.script.requester)),
        status: STATUSES[words][t.status],
        priority: t.priority === null ? '' : `P${t.priority}`,
        operator: t.assignee === null ? '' : dynamicName(person(t.assignee)),
        target: when === null ? '' : `${when.date} ${when.time}`,
        style: late ? 'overduealarm' : today ? 'overduealert' : 'normal',
      } as const
    })
}

export function shellModel(world: World, keys: readonly string[], s: Switches): ShellModel {
  return {
    running: world.running,
    words: wordsOf(s.language),
    accessible: s.accessibleAttributes,
    cards: keys
      .map((key) => cardModel(world, key, s))
      .filter((c) => c !== null)
      .map((c) => ({
        key: c.key,
        unid: c.unid,
        title: c.title,
        caller: c.caller,
        branch: c.branch,
        onHold: c.onHold,
      })),
  }
}
