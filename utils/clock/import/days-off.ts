/** One day a company is closed, as read from a file. */
export interface DayOff {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly name: string
}

/**
 * What could not be taken over from a file:
 * - `too-big`: more than the limit; nothing (a file) or the rest (its days) was left out
 * - `damaged`: not of the format
 * - `empty`: a good file without entries
 * - `not-all-day`: an appointment with hours; a calendar of days off has whole days
 * - `bad-date`: a date that does not exist, or an end before its start
 * - `unsupported-recurrence`: repeats other than by year; its first day is taken over
 * - `too-long`: one entry of more than a month; left out
 */
export interface ImportProblem {
  readonly code:
    | 'too-big'
    | 'damaged'
    | 'empty'
    | 'not-all-day'
    | 'bad-date'
    | 'unsupported-recurrence'
    | 'too-long'
  /** Name of the entry, empty for the file. */
  readonly entry: string
  readonly limit?: number
}

export interface ImportedDays {
  readonly days: readonly DayOff[]
  readonly problems: readonly ImportProblem[]
}
