/** A calendar date without a zone, as days since 1970-01-01 (proleptic Gregorian). */
export type DayNumber = number

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

/** The last instant a `Date` or a `Temporal.Instant` can hold. */
export const LAST_INSTANT = 8.64e15

/** Leap years and weekdays repeat exactly after 400 years = 146,097 days = 20,871 weeks. */
export const CYCLE_DAYS = 146_097
export const CYCLE_MS = CYCLE_DAYS * DAY_MS

/** `2026-04-27` → day number; null for anything else, `2026-02-30` included. */
export function parseDate(text: string): DayNumber | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (parts === null) return null
  const date = new Date(0)
  date.setUTCFullYear(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  const day = date.getTime() / DAY_MS
  return formatDate(day) === text ? day : null
}

/** The date as `YYYY-MM-DD`. */
export function formatDate(day: DayNumber): string {
  return new Date(day * DAY_MS).toISOString().split('T')[0] ?? ''
}

/** ISO weekday, 1 = Monday (1970-01-01 was a Thursday). */
export function weekdayOf(day: DayNumber): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** `HH:MM` → minutes since midnight; `24:00` is 1440; null for anything else. */
export function parseTime(text: string): number | null {
  const parts = /^(\d{2}):(\d{2})$/.exec(text)
  if (parts === null) return null
  const minutes = Number(parts[1]) * 60 + Number(parts[2])
  return Number(parts[2]) < 60 && minutes <= 1440 ? minutes : null
}
