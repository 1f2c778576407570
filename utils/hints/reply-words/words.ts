/** What the reply check looks for in one language. Patterns are matched without regard to letter case. */
export interface ReplyWords {
  /** More words than this make a sentence long. */
  readonly longFrom: number
  /** Helpdesk jargon and untranslated English → the plain word. Keys in lower case; `*` at the end: any ending. */
  readonly jargon: Readonly<Record<string, string>>
  /** Openers that put the excuse first. */
  readonly excuses: readonly string[]
  /** Hiding behind a rule. */
  readonly procedures: readonly string[]
  readonly cause: readonly string[]
  /** A fix, a next step or a time: any of these is enough. */
  readonly step: readonly string[]
}
