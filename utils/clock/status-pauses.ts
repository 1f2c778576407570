import type { Status } from '../ticket/message.ts'
import { type Instant, known, type Reading, unknown } from '../ticket/reading.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { courtOfStatus, type StatusCourts } from './court-steps.ts'
import type { Pause } from './spans.ts'

export interface StatusStretch {
  readonly status: Status
  readonly from: Instant
  /** null: still so. */
  readonly to: Instant | null
}

/** Which status a ticket had when, oldest first. Unknown where changes are, or older ones were not read. */
export function statusStretches(ticket: Ticket, now: Instant): Reading<readonly StatusStretch[]> {
  const { events, createdAt, status } = ticket
  if (!events.known) return unknown(events.reason)
  if (!events.value.complete) return unknown('not-read')
  if (!createdAt.known) return unknown(createdAt.reason)
  const changes = events.value.list
    .filter((event) => event.kind === 'status')
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at)
  const first = changes[0]?.from ?? (changes.length === 0 && status.known ? status.value : null)
  const all = [
    ...(first === null ? [] : [{ status: first, from: createdAt.value }]),
    ...changes.map(({ to, at }) => ({ status: to, from: at })),
  ]
  const stretches = all.map((stretch, i) => ({ ...stretch, to: all[i + 1]?.from ?? null }))
  return known(
    stretches.filter(({ from, to }) => to === null || to > from),
    events.source,
    ticket.readAt,
  )
}

export interface NamedPause extends Pause {
  /** Name of the status that paused. */
  readonly reason: string
}

/** Stretches in which the status said that one of `holders` has the ball. */
export function statusPauses(
  ticket: Ticket,
  now: Instant,
  holders: readonly ('customer' | 'third-party' | 'nobody')[],
  courts: StatusCourts = {},
): Reading<readonly NamedPause[]> {
  const stretches = statusStretches(ticket, now)
  if (!stretches.known) return stretches
  const paused = stretches.value.filter(({ status }) => {
    const court = courtOfStatus(status, courts)
    return court !== null && court !== 'us' && holders.includes(court)
  })
  return { ...stretches, value: paused.map(({ status, from, to }) => ({ from, to, reason: status.name })) }
}
