import type { Instant, Millis } from '../ticket/reading.ts'

/** A value inside a phrase, still without a language. Plain strings and numbers go in as they are. */
export type Param =
  | string
  | number
  /** A length of time, two units at most. */
  | { readonly duration: Millis }
  /** A time of day in the desk's zone; with the weekday or date when it is not today. */
  | { readonly time: Instant }
  /** A time of day in another zone than the desk's. */
  | { readonly timeIn: Instant; readonly zone: string }
  /** A calendar day. */
  | { readonly day: Instant }
  | { readonly list: readonly string[] }
  /** Another phrase, said in place. */
  | { readonly say: Phrase }

/** Something to say: a catalogue key and its values. Pure rooms make phrases, components say them. */
export interface Phrase<Key extends string = string> {
  readonly key: Key
  readonly params?: Readonly<Record<string, Param>>
}
