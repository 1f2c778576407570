import type { CalendarProblem, OpenHours, ProblemPlace } from './calendar.ts'
import { parseTime } from './days.ts'

/** Hours as minutes after the midnight their date begins with; `end` goes past 1440 over midnight. */
export interface HourSpan {
  readonly start: number
  readonly end: number
}

const MOST_A_DAY = 48

/** The span of well-formed hours. */
export function spanOf(hours: OpenHours): HourSpan {
  const start = parseTime(hours[0]) ?? 0
  const end = parseTime(hours[1]) ?? 0
  return { start, end: end > start ? end : end + 1440 }
}

export function shown(value: unknown): string {
  return (JSON.stringify(value) ?? String(value)).slice(0, 60)
}

/** Hours of one date or weekday: the good ones sorted, each bad one named. */
export function parseHours(
  value: unknown,
  place: ProblemPlace,
  overMidnight: boolean,
  problems: CalendarProblem[],
): OpenHours[] {
  if (!Array.isArray(value)) {
    problems.push({ code: 'not-an-object', place, found: shown(value) })
    return []
  }
  if (value.length > MOST_A_DAY) problems.push({ code: 'too-many', place, limit: MOST_A_DAY })
  const good: OpenHours[] = []
  for (const entry of value.slice(0, MOST_A_DAY) as unknown[]) {
    const hours = oneInterval(entry)
    if (hours === null) problems.push({ code: 'bad-hours', place, found: shown(entry) })
    else if (!overMidnight && spanOf(hours).end > 1440) {
      problems.push({ code: 'end-before-start', place, found: hours.join('-') })
    } else good.push(hours)
  }
  good.sort((a, b) => spanOf(a).start - spanOf(b).start)
  const clash = good.find((hours, i) => i > 0 && spanOf(hours).start < spanOf(good[i - 1] ?? hours).end)
  if (clash !== undefined) problems.push({ code: 'overlap', place, found: clash.join('-') })
  return good
}

function oneInterval(entry: unknown): OpenHours | null {
  if (!Array.isArray(entry) || entry.length !== 2) return null
  const [start, end] = entry as unknown[]
  if (typeof start !== 'string' || typeof end !== 'string') return null
  const startMinute = parseTime(start)
  return startMinute === null || startMinute === 1440 || parseTime(end) === null ? null : [start, end]
}
