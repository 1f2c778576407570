import type { WorkCalendar } from '../../utils/clock/calendar.ts'
import { DAY_MS, formatDate, parseTime, weekdayOf } from '../../utils/clock/days.ts'
import type { Pause } from '../../utils/clock/spans.ts'

/** The instant at which a zone's clocks show a date (days since 1970) and minute. */
export type LocalToInstant = (zone: string, day: number, minute: number) => number

/** What most code does: walk the dates, look each interval up, cut, add. */
function* openSpans(
  calendar: WorkCalendar,
  lookUp: LocalToInstant,
  from: number,
): Generator<{ from: number; to: number }> {
  const holidays = new Set(calendar.holidays)
  for (let day = Math.floor(from / DAY_MS) - 1; ; day++) {
    const date = formatDate(day)
    const hours = calendar.halfDays[date] ?? (holidays.has(date) ? [] : calendar.week[weekdayOf(day)])
    for (const [start, end] of hours) {
      yield {
        from: lookUp(calendar.zone, day, parseTime(start) ?? 0),
        to: lookUp(calendar.zone, day, parseTime(end) ?? 0),
      }
    }
  }
}

function spansOutside(span: { from: number; to: number }, pauses: readonly Pause[]) {
  let left = [span]
  for (const pause of pauses) {
    const to = pause.to ?? Number.POSITIVE_INFINITY
    if (to <= span.from || pause.from >= span.to) continue
    left = left.flatMap((part) => [
      { from: part.from, to: Math.min(part.to, pause.from) },
      { from: Math.max(part.from, to), to: part.to },
    ])
    left = left.filter((part) => part.to > part.from)
  }
  return left
}

export function plainWorkingTime(
  calendar: WorkCalendar,
  lookUp: LocalToInstant,
  from: number,
  to: number,
  pauses: readonly Pause[],
): number {
  let sum = 0
  for (const span of openSpans(calendar, lookUp, from)) {
    if (span.from >= to) return sum
    for (const part of spansOutside(span, pauses)) {
      sum += Math.max(0, Math.min(part.to, to) - Math.max(part.from, from))
    }
  }
  return sum
}

export function plainDue(
  calendar: WorkCalendar,
  lookUp: LocalToInstant,
  from: number,
  goal: number,
  pauses: readonly Pause[],
): number | null {
  let rest = goal
  for (const span of openSpans(calendar, lookUp, from)) {
    for (const part of spansOutside(span, pauses)) {
      const start = Math.max(part.from, from)
      const open = Math.max(0, part.to - start)
      if (open >= rest) return start + rest
      rest -= open
    }
  }
  return null
}
