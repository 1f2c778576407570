import type { Instant, Millis } from '../../utils/ticket/reading.ts'
import type { LogTicket } from './log.ts'

/** Events at most so far apart are one session. */
const JOINED: Millis = 30 * 60_000
/** Work around the first and last event of a session. */
const AROUND: Millis = 5 * 60_000

/**
 * Hands-on work of a ticket by its events up to the resolution and up to `until`: sessions of events, each its
 * span and 5 minutes (nudge.md §2.3). The whole of it is an outcome; a rule may ask up to its own moment only.
 */
export function handsOn({ events, resolvedAt }: LogTicket, until = Number.POSITIVE_INFINITY): Millis {
  let sum = 0
  let last: Instant | null = null
  for (const { at } of events) {
    if (at > until || (resolvedAt !== null && at > resolvedAt)) break
    sum += last !== null && at - last <= JOINED ? at - last : AROUND
    last = at
  }
  return sum
}

/** What of the work is still to be done after an instant; a session that has begun goes on. */
export function handsOnAfter(ticket: LogTicket, at: Instant): Millis {
  return handsOn(ticket) - handsOn(ticket, at)
}
