import type { Weekday } from './days.ts'

/** Opening hours as `["09:00", "17:00"]`. An end at or before the start is on the next date; `24:00` is midnight. */
export type OpenHours = readonly [string, string]

/** First and last date of a closure, both included. */
export type Closure = readonly [string, string]

/**
 * When a desk works. Dates are `YYYY-MM-DD` in `zone`. Hours that run over midnight belong to the date they
 * start on. For one date the first of these that names it holds: `halfDays`, `extraDays`, `holidays` and
 * `closures` (closed), `week`.
 */
export interface WorkCalendar {
  /** IANA name. */
  readonly zone: string
  /** 1 = Monday. */
  readonly week: Readonly<Record<Weekday, readonly OpenHours[]>>
  readonly holidays: readonly string[]
  /** Hours that replace those of the date. */
  readonly halfDays: Readonly<Record<string, readonly OpenHours[]>>
  /** Hours on a date that is closed otherwise. */
  readonly extraDays: Readonly<Record<string, readonly OpenHours[]>>
  readonly closures: readonly Closure[]
}

/** Where a problem sits, for the message and for the field it belongs to. */
export interface ProblemPlace {
  readonly field: 'calendar' | 'zone' | 'week' | 'holidays' | 'halfDays' | 'extraDays' | 'closures'
  readonly weekday?: Weekday
  readonly date?: string
}

/**
 * What is wrong with a calendar:
 * - `not-an-object`: the field (or the whole) is not of its shape; dropped
 * - `unknown-zone`: no IANA zone of that name
 * - `unknown-weekday`: a key of `week` that is not 1 … 7
 * - `bad-hours`: hours that are not two times `HH:MM`
 * - `end-before-start`: hours over midnight where they are not allowed
 * - `overlap`: two intervals that share time
 * - `bad-date`: not a date `YYYY-MM-DD` that exists
 * - `closure-ends-before-start`
 * - `too-many`: more entries than `limit`
 */
export type ProblemCode =
  | 'not-an-object'
  | 'unknown-zone'
  | 'unknown-weekday'
  | 'bad-hours'
  | 'end-before-start'
  | 'overlap'
  | 'bad-date'
  | 'closure-ends-before-start'
  | 'too-many'

export interface CalendarProblem {
  readonly code: ProblemCode
  readonly place: ProblemPlace
  /** The offending text, shortened. */
  readonly found?: string
  readonly limit?: number
}

/** `calendar` is null where zone or weekly hours are in doubt: no clock is better than a wrong one. */
export interface ParsedCalendar {
  readonly calendar: WorkCalendar | null
  readonly problems: readonly CalendarProblem[]
}
