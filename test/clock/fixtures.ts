import type { OpenHours, WorkCalendar } from '../../utils/clock/calendar.ts'

type Week = WorkCalendar['week']

export const EMPTY_WEEK: Week = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }

export function everyDay(hours: readonly OpenHours[]): Week {
  return { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours }
}

export function mondayToFriday(hours: readonly OpenHours[]): Week {
  return { ...everyDay(hours), 6: [], 7: [] }
}

export function onSunday(...hours: OpenHours[]): Week {
  return { ...EMPTY_WEEK, 7: hours }
}

export const ROUND_THE_CLOCK = everyDay([['00:00', '24:00']])
export const NINE_TO_FIVE = mondayToFriday([['09:00', '17:00']])

export function calendarOf(zone: string, week: Week, rest: Partial<WorkCalendar> = {}): WorkCalendar {
  return { zone, week, holidays: [], halfDays: {}, extraDays: {}, closures: [], ...rest }
}

/** An instant from ISO text with `Z` or an offset. */
export function at(iso: string): number {
  return Temporal.Instant.from(iso).epochMilliseconds
}

/** An instant from a local time in Amsterdam. */
export function ams(local: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').epochMilliseconds
}

export const HOUR = 3_600_000
export const MINUTE = 60_000
