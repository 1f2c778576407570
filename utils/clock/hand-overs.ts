import { type Instant, known, type Millis, type Reading, unknown } from '../ticket/reading.ts'
import type { Ticket } from '../ticket/ticket.ts'

/** Time a group had the ticket; groups only, never persons. */
export interface GroupStretch {
  readonly group: string | null
  readonly from: Instant
  readonly to: Instant
}

export interface HandOvers {
  readonly stretches: readonly GroupStretch[]
  /** Different groups so far. */
  readonly groups: number
  /** From the first group to the present one, on the wall: "3 teams so far, 19 h between them". */
  readonly untilPresent: Millis
}

/** Hand-overs between groups. Unknown where the changes are, or older ones were not read. */
export function handOvers(ticket: Ticket, now: Instant): Reading<HandOvers> {
  const { events, createdAt } = ticket
  if (!events.known) return unknown(events.reason)
  if (!events.value.complete) return unknown('not-read')
  const changes = events.value.list
    .filter((event) => event.kind === 'group')
    .filter(({ at, from, to }) => at <= now && from !== to)
    .sort((a, b) => a.at - b.at)
  const firstChange = changes[0]
  if (firstChange === undefined) {
    return known({ stretches: [], groups: 0, untilPresent: 0 }, events.source, ticket.readAt)
  }
  const start = createdAt.known ? Math.min(createdAt.value, firstChange.at) : firstChange.at
  const all = [
    { group: firstChange.from, from: start, to: firstChange.at },
    ...changes.map(({ to, at }, i) => ({ group: to, from: at, to: changes[i + 1]?.at ?? now })),
  ]
  const stretches = all.filter(({ from, to }) => to > from)
  const named = stretches.filter(({ group }) => group !== null)
  const first = named[0]?.from ?? start
  const present = named.at(-1)?.from ?? start
  const value = {
    stretches,
    groups: new Set(named.map(({ group }) => group)).size,
    untilPresent: present - first,
  }
  return known(value, events.source, ticket.readAt)
}
