import type { Instant, Millis } from '../../utils/ticket/reading.ts'
import type { LogTicket } from './log.ts'

/** Events at most so far apart are one session. */
const JOINED: Millis = 30 * 60_000
/** Work around the first and last event of a session. */
const AROUND: Millis = 5 * 60_000

/** Only events later than `after` and before `before` count. */
export interface Within {
  readonly after?: Instant
  readonly before?: Instant
}

/**
 * Hands-on work of a ticket by its events up to the resolution: sessions of events, each its span and 5 minutes
 * (nudge.md §2.3). The whole of it is an outcome; a rule may ask only for what lies before its own moment.
 */
export function handsOn({ events, resolvedAt }: LogTicket, { after, before }: Within = {}): Millis {
  let sum = 0
  let last: Instant | null = null
  for (const { at } of events) {
    if (after !== undefined && at <= after) continue
    if ((resolvedAt !== null && at > resolvedAt) || (before !== undefined && at >= before)) break
    sum += last !== null && at - last <= JOINED ? at - last : AROUND
    last = at
  }
  return sum
}
