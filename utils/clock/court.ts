import type { Message, Status } from '../ticket/message.ts'
import { type Instant, known, type Reading, unknown } from '../ticket/reading.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { type CourtHolder, courtSteps } from './court-steps.ts'
import { type CourtOptions, walkCourt } from './court-walk.ts'

export type { CourtOptions } from './court-walk.ts'

/**
 * Why the ball moved: `created` the ticket came · `customer-wrote` · `on-behalf` our side typed what the customer
 * said · `we-answered` a person wrote publicly · `status` a status said so · `solved` · `status-now` the present
 * status says so and nothing tells since when.
 */
export type CourtReason =
  | 'created'
  | 'customer-wrote'
  | 'on-behalf'
  | 'we-answered'
  | 'status'
  | 'solved'
  | 'status-now'

/** A stretch during which one party held the ball. */
export interface CourtSegment {
  readonly holder: CourtHolder
  readonly from: Instant
  readonly to: Instant
  readonly reason: CourtReason
  /** Name of the status that said so. */
  readonly status: string | null
  /** Name of the third party where the helpdesk tells. */
  readonly party: string | null
}

export interface Court {
  /** Oldest first, without gaps, up to `now`. */
  readonly segments: readonly CourtSegment[]
  readonly holder: CourtHolder
  readonly holderSince: Instant
  /** false when the present holder came by a status of which nothing tells since when. */
  readonly sinceIsKnown: boolean
  /** The status says "waiting for the customer", but the customer wrote at this time. */
  readonly answeredAt: Instant | null
  /** false when older messages were not read: the first stretch may have begun earlier, or otherwise. */
  readonly complete: boolean
}

/**
 * Who held the ball when, from public messages and status changes. A customer's message gives it to us (mere
 * thanks do not, unless we hold it anyway); a person's public answer gives it away: to the third party or
 * nobody if the status at that time says so, else to the customer. A status change gives it to whom the status
 * names; one back to open that only mirrors thanks, or comes with our own answer, changes nothing.
 * Unknown when messages are; status changes that are unknown are made up for by the present status.
 */
export function court(ticket: Ticket, now: Instant, options: CourtOptions = {}): Reading<Court> {
  const { messages, events, createdAt } = ticket
  if (!messages.known) return unknown(messages.reason)
  const list = messages.value.list.filter((message) => message.at <= now)
  const start = createdAt.known ? Math.min(createdAt.value, now) : list[0]?.at
  if (start === undefined) return unknown(createdAt.known ? 'not-given' : createdAt.reason)
  const steps = courtSteps(list, events.known ? events.value.list.filter(({ at }) => at <= now) : [])
  const party = ticket.supplier.known ? ticket.supplier.value.name : null
  const walk = walkCourt(start, party, options)
  for (const step of steps) {
    if (step.kind === 'message') walk.message(step.message)
    else walk.status(step.at, step.event)
  }
  if (ticket.status.known) {
    const status = ticket.status.value
    walk.presentStatus(status, Math.min(now, earliestFor(status, ticket, list) ?? start))
  }
  const value = { ...walk.finish(now), complete: messages.value.complete }
  return known(value, messages.source, ticket.readAt)
}

/** When a status of which nothing tells the time can have come at the earliest: with the last thing we know of. */
function earliestFor(
  status: Status,
  { solvedAt }: Ticket,
  messages: readonly Message[],
): Instant | undefined {
  const done = status.category === 'solved' || status.category === 'closed'
  return done && solvedAt.known ? solvedAt.value : messages.at(-1)?.at
}
