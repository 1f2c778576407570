/** Things a customer says that matter beside the mood. */
export const SIGNALS = [
  'may-go-public',
  'may-leave',
  'thanks',
  'cannot-do',
  'question',
  'deadline',
  'people',
  'wants-call',
  'wants-mail',
] as const
export type MoodSignal = (typeof SIGNALS)[number]

/** One such thing, with the sentence that says it. */
export interface SignalSeen {
  readonly signal: MoodSignal
  readonly sentence: string
  /** For `people`: how many are stopped. */
  readonly count?: number
}

/** Marks that the phrases of a signal are found by; `..` stands for up to three words, `*` for any ending. */
export const MARKS = [
  'public',
  'leave',
  'cannot',
  'deadline',
  'people',
  'rhetorical',
  'subject',
  'call',
  'mail',
  'notAsked',
] as const
export type SignalPhrases = Readonly<Record<(typeof MARKS)[number], string>>
