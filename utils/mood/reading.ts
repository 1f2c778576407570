import type { MoodLanguage } from './language/languages.ts'
import type { Chances } from './model/mix.ts'

export type MoodStep = -2 | -1 | 0 | 1 | 2
export type MoodLabel = 'neg' | 'neu' | 'pos'

/**
 * Why no mood is shown:
 * - `empty`: no words of the writer left (only quotes, logs, a signature)
 * - `automatic`: an automatic reply
 * - `short`: too little to tell
 * - `mixed`: pulls both ways
 * - `unclear`: below the confidence chosen on the dev rows
 * - `unsupported`: another language
 */
export type UnsureReason = 'empty' | 'automatic' | 'short' | 'mixed' | 'unclear' | 'unsupported'

/** What one message shows. Places are UTF-16 units of the text as it was given. */
export interface MoodReading {
  readonly label: MoodLabel | 'unsure'
  /** null exactly when unsure. */
  readonly step: MoodStep | null
  readonly p: Chances
  /** The best guess without abstention. */
  readonly argmax: MoodLabel
  /** Words that made it, strongest first; none for a neutral message. */
  readonly evidence: readonly (readonly [from: number, to: number])[]
  /** The sentence the strongest evidence stands in, with its marks in units of that sentence. */
  readonly sentence: {
    readonly text: string
    readonly marks: readonly (readonly [from: number, to: number])[]
  } | null
  readonly lang: MoodLanguage | 'unsupported'
  readonly why: UnsureReason | null
  /** Words of the writer that were read. */
  readonly words: number
  /** Characters that were scored: never more than the bounded head and tail. */
  readonly scored: number
}
