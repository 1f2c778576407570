import type { OpenHours, WorkCalendar } from '../../utils/clock/calendar.ts'
import type { Pause } from '../../utils/clock/spans.ts'

/*
 * The same answers a slow and different way, sharing no code with the engine: every interval is asked from
 * Temporal date by date, and time is then counted off one minute at a time.
 */

const STEP = 60_000

function hoursOn(calendar: WorkCalendar, date: Temporal.PlainDate): readonly OpenHours[] {
  const text = date.toString()
  const replaced = calendar.halfDays[text] ?? calendar.extraDays[text]
  if (replaced !== undefined) return replaced
  if (calendar.holidays.includes(text)) return []
  if (calendar.closures.some(([from, to]) => from <= text && text <= to)) return []
  return calendar.week[date.dayOfWeek as 1]
}

function instant(zone: string, date: Temporal.PlainDate, time: string): number {
  if (time === '24:00') return date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
  return date.toPlainDateTime(time).toZonedDateTime(zone).epochMilliseconds
}

function spansAround(calendar: WorkCalendar, from: number, to: number): [number, number][] {
  const spans: [number, number][] = []
  const last = Temporal.Instant.fromEpochMilliseconds(to)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .add({ days: 2 })
  let date = Temporal.Instant.fromEpochMilliseconds(from)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .subtract({ days: 3 })
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    const noonIsThere = date.toZonedDateTime({ timeZone: calendar.zone, plainTime: '12:00' }).toPlainDate()
    for (const [start, end] of noonIsThere.equals(date) ? hoursOn(calendar, date) : []) {
      const endDate = end <= start ? date.add({ days: 1 }) : date
      spans.push([instant(calendar.zone, date, start), instant(calendar.zone, endDate, end)])
    }
    date = date.add({ days: 1 })
  }
  return spans
}

/** Whole minutes of working time between two whole minutes, counted one by one. */
export function slowWorkingMinutes(
  calendar: WorkCalendar,
  from: number,
  to: number,
  pauses: readonly Pause[] = [],
): number {
  const spans = spansAround(calendar, from, to)
  let minutes = 0
  for (let at = from; at < to; at += STEP) {
    const paused = pauses.some((pause) => pause.from <= at && at < (pause.to ?? Number.POSITIVE_INFINITY))
    if (!paused && spans.some(([start, end]) => start <= at && at < end)) minutes++
  }
  return minutes
}

/** The end of the minute in which the goal is reached, within `days` of the start; else null. */
export function slowDue(
  calendar: WorkCalendar,
  from: number,
  goalMinutes: number,
  pauses: readonly Pause[],
  days: number,
): number | null {
  const to = from + days * 86_400_000
  const spans = spansAround(calendar, from, to)
  let minutes = 0
  for (let at = from; at < to; at += STEP) {
    const paused = pauses.some((pause) => pause.from <= at && at < (pause.to ?? Number.POSITIVE_INFINITY))
    if (!paused && spans.some(([start, end]) => start <= at && at < end)) minutes++
    if (minutes >= goalMinutes) return at + STEP
  }
  return null
}
