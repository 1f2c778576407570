import type { Instant, Millis } from '../ticket/reading.ts'
import type { TicketRef } from '../ticket/ref.ts'
import { type Answer, type GoodAnswer, longestRest } from './answer.ts'
import type { CardText } from './topdesk/card-text.ts'

/**
 * All that was asked for one reading of a ticket, unchecked: plain data, so that it can be made into a
 * ticket elsewhere (the background) and the page carries no schemas.
 */
export interface Gathered {
  readonly ok: true
  readonly ref: TicketRef
  /** The call without which there is no reading; null: read from the page. */
  readonly main: GoodAnswer | null
  /** Side calls by name; null: not needed. */
  readonly sides: Readonly<Record<string, Answer | null>>
  /** What the card itself shows (TOPdesk without its API). */
  readonly card: CardText | null
  readonly at: Instant
  readonly zone: string
  /** Leave the helpdesk alone that long. */
  readonly retryAfter: Millis | null
}

/** A reading by API. `asked`: the side calls whose Retry-After counts; all of them unless told. */
export function gatheredFrom(
  ref: TicketRef,
  main: GoodAnswer,
  sides: Gathered['sides'],
  zone: string,
  asked: readonly (Answer | null)[] = Object.values(sides),
): Gathered {
  return { ok: true, ref, main, sides, card: null, at: main.at, zone, retryAfter: longestRest(asked) }
}

/** The requester's other tickets, unchecked. */
export interface GatheredEarlier {
  readonly ok: true
  readonly ref: TicketRef
  readonly main: GoodAnswer
  readonly sides: Readonly<Record<string, Answer | null>>
}

/** A value deep in an answer, unchecked; undefined where the way ends. Only to decide what else to ask for. */
export function peek(data: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, step) => (found as Record<string, unknown> | null | undefined)?.[step],
    data,
  )
}

/** An id in an answer as text, or null where there is none. */
export function peekId(data: unknown, ...path: readonly (string | number)[]): string | null {
  const found = peek(data, ...path)
  return typeof found === 'string' || typeof found === 'number' ? String(found) || null : null
}
