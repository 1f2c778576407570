/** A point in time: milliseconds since the epoch, UTC. The only form of time that crosses a room's border. */
export type Instant = number

/** A length of time in milliseconds of real time, never of labels on a clock face. */
export type Millis = number

/** Where a value was read. `agent`: typed or ticked in the overlay. */
export type Source = 'api' | 'page' | 'agent' | 'settings'

/**
 * Why a value is not there:
 * - `not-given`: the helpdesk answered and has no such thing (no SLA on this ticket, no organisation)
 * - `not-read`: this way of reading cannot see it (page mode)
 * - `bad`: it was there, but not of the documented shape
 * - `no-access`: 401/403 on the call that has it
 * - `failed`: the call failed or is still to come
 */
export type UnknownReason = 'not-given' | 'not-read' | 'bad' | 'no-access' | 'failed'

export interface Known<T> {
  readonly known: true
  readonly value: T
  readonly source: Source
  readonly at: Instant
}

export interface Unknown {
  readonly known: false
  readonly reason: UnknownReason
}

/** A value with where it came from and when; absent is unknown with a reason, never a guess. */
export type Reading<T> = Known<T> | Unknown

export function known<T>(value: T, source: Source, at: Instant): Known<T> {
  return { known: true, value, source, at }
}

export function unknown(reason: UnknownReason): Unknown {
  return { known: false, reason }
}

/** The value, or the given stand-in where it is unknown. */
export function valueOr<T, E>(reading: Reading<T>, otherwise: E): T | E {
  return reading.known ? reading.value : otherwise
}

/** The same reading with its value changed; unknown stays unknown. */
export function mapReading<T, U>(reading: Reading<T>, change: (value: T) => U): Reading<U> {
  return reading.known ? { ...reading, value: change(reading.value) } : reading
}
