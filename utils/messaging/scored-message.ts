import type { Instant } from '../ticket/reading.ts'

/** Why no mood is said. `none`: no words of the customer were left after quotes and signatures. */
export type UnsureWhy = 'too-short' | 'mixed' | 'not-confident' | 'unsupported' | 'none'

/** Things a customer says that matter beside the mood, each with the sentence that says it. */
export type Signal =
  | 'may-go-public'
  | 'may-leave'
  | 'thanks'
  | 'cannot-do'
  | 'question'
  | 'deadline'
  | 'people'
  | 'wants-call'
  | 'wants-mail'

export interface SignalFound {
  readonly signal: Signal
  readonly sentence: string
  /** For `people`: how many are stopped. */
  readonly count?: number
}

/** What the background says of one message: steps and places in its words, the words stay in the page. */
export interface ScoredMessage {
  readonly id: string
  readonly at: Instant
  /** null: not sure. */
  readonly step: -2 | -1 | 0 | 1 | 2 | null
  readonly unsure: UnsureWhy | null
  /** The sentence that made it and the telling words in it, offsets in UTF-16 units of `sentence`. */
  readonly quote: { readonly sentence: string; readonly marks: readonly (readonly [number, number])[] } | null
  readonly corrected: boolean
  /** Words the customer wrote, for "gone quiet". */
  readonly words: number
  readonly signals: readonly SignalFound[]
}
