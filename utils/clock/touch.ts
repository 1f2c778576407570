import type { Actor, Message } from '../ticket/message.ts'
import { type Instant, known, type Reading, unknown } from '../ticket/reading.ts'
import type { Ticket } from '../ticket/ticket.ts'
import type { Court } from './court.ts'

export interface Touches {
  /** The first one after the ticket came; null when there is none. */
  readonly first: Instant | null
  readonly last: Instant | null
}

/**
 * When a person of our side touched the ticket: a public reply, a note, a change of status, assignee, group,
 * priority or field (nudge.md §6.1). Automatic replies and rules are no touch. Unknown where messages or
 * events are, or where older ones are missing and what was read holds no touch; `first` is null, too, when
 * older ones are missing.
 */
export function touches(ticket: Ticket, now: Instant): Reading<Touches> {
  const { messages, events } = ticket
  if (!messages.known) return unknown(messages.reason)
  if (!events.known) return unknown(events.reason)
  const times = [
    ...messages.value.list.filter(isHumanReply).map(({ at }) => at),
    ...messages.value.list.filter(({ onBehalf, automatic }) => onBehalf && !automatic).map(({ at }) => at),
    ...events.value.list.filter(({ by }) => isOurs(by)).map(({ at }) => at),
  ].filter((at) => at <= now)
  const complete = messages.value.complete && events.value.complete
  if (times.length === 0 && !complete) return unknown('not-read')
  const touched = {
    first: times.length > 0 && complete ? Math.min(...times) : null,
    last: times.length > 0 ? Math.max(...times) : null,
  }
  return known(touched, events.source, ticket.readAt)
}

/** A person's public words to the customer. */
export function isHumanReply(message: Message): boolean {
  return message.author.role === 'agent' && !message.automatic && !message.onBehalf
}

/**
 * Since when nobody of us has touched a ticket whose ball is with us: the later of the last touch and the
 * moment the ball came. null while somebody else has it.
 */
export function stillSince(court: Reading<Court>, touched: Reading<Touches>): Reading<Instant | null> {
  if (!court.known) return unknown(court.reason)
  if (!touched.known) return unknown(touched.reason)
  if (court.value.holder === 'unknown') return unknown('not-given')
  if (court.value.holder !== 'us') return known(null, touched.source, touched.at)
  const since = Math.max(touched.value.last ?? Number.NEGATIVE_INFINITY, court.value.holderSince)
  return known(since, touched.source, touched.at)
}

function isOurs(actor: Actor): boolean {
  return actor === 'me' || actor === 'agent'
}
