import type {
  CalendarProblem,
  Closure,
  OpenHours,
  ParsedCalendar,
  ProblemPlace,
  WorkCalendar,
} from './calendar.ts'
import { parseDate, WEEKDAYS, type Weekday } from './days.ts'
import { parseHours, shown, spanOf } from './parse-hours.ts'
import { isZone } from './zone.ts'

/** More dates than thirteen years of single days are no holidays but damage. */
export const MOST_DATES = 5000
const MOST_CLOSURES = 1000

/** `overMidnight: false` refuses hours that end at or before their start. */
export interface ParseOptions {
  readonly overMidnight?: boolean
}

/**
 * A calendar from foreign data, field by field; never throws. Missing lists of dates are empty, a weekday that
 * is not named is closed. A bad date is dropped and named; a bad zone or bad weekly hours leave no calendar.
 */
export function parseCalendar(value: unknown, options: ParseOptions = {}): ParsedCalendar {
  const problems: CalendarProblem[] = []
  const fields = asRecord(value)
  if (fields === null) {
    return {
      calendar: null,
      problems: [{ code: 'not-an-object', place: { field: 'calendar' }, found: shown(value) }],
    }
  }
  const overMidnight = options.overMidnight ?? true
  const { zone } = fields
  const zoneIsGood = typeof zone === 'string' && isZone(zone)
  if (!zoneIsGood) problems.push({ code: 'unknown-zone', place: { field: 'zone' }, found: shown(zone) })
  const week = parseWeek(fields['week'], overMidnight, problems)
  const hoursAreGood = zoneIsGood && problems.length === 0
  const calendar: WorkCalendar = {
    zone: zoneIsGood ? zone : 'UTC',
    week,
    holidays: parseDates(fields['holidays'], problems),
    halfDays: parseDated(fields['halfDays'], 'halfDays', overMidnight, problems),
    extraDays: parseDated(fields['extraDays'], 'extraDays', overMidnight, problems),
    closures: parseClosures(fields['closures'], problems),
  }
  const tooMany = problems.some((problem) => problem.code === 'too-many')
  return { calendar: hoursAreGood && !tooMany ? calendar : null, problems }
}

function parseWeek(value: unknown, overMidnight: boolean, problems: CalendarProblem[]): WorkCalendar['week'] {
  const week: Record<Weekday, OpenHours[]> = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }
  const given = asRecord(value)
  if (given === null) {
    problems.push({ code: 'not-an-object', place: { field: 'week' }, found: shown(value) })
    return week
  }
  for (const [key, hours] of Object.entries(given)) {
    const weekday = WEEKDAYS.find((day) => String(day) === key)
    if (weekday === undefined) {
      problems.push({ code: 'unknown-weekday', place: { field: 'week' }, found: shown(key) })
    } else week[weekday] = parseHours(hours, { field: 'week', weekday }, overMidnight, problems)
  }
  for (const weekday of WEEKDAYS) nameOverlapWithNextDay(week, weekday, problems)
  return week
}

function nameOverlapWithNextDay(
  week: WorkCalendar['week'],
  weekday: Weekday,
  problems: CalendarProblem[],
): void {
  const next = ((weekday % 7) + 1) as Weekday
  const last = Math.max(0, ...week[weekday].map((hours) => spanOf(hours).end))
  const first = week[next][0]
  if (first === undefined || spanOf(first).start >= last - 1440) return
  problems.push({ code: 'overlap', place: { field: 'week', weekday: next }, found: first.join('-') })
}

function parseDates(value: unknown, problems: CalendarProblem[]): string[] {
  const place: ProblemPlace = { field: 'holidays' }
  return listOf(value, place, MOST_DATES, problems).filter((entry): entry is string => {
    const good = typeof entry === 'string' && parseDate(entry) !== null
    if (!good) problems.push({ code: 'bad-date', place, found: shown(entry) })
    return good
  })
}

function parseDated(
  value: unknown,
  field: 'halfDays' | 'extraDays',
  overMidnight: boolean,
  problems: CalendarProblem[],
): Record<string, OpenHours[]> {
  const dated: Record<string, OpenHours[]> = {}
  if (value === undefined) return dated
  const given = asRecord(value)
  if (given === null) problems.push({ code: 'not-an-object', place: { field }, found: shown(value) })
  const entries = Object.entries(given ?? {})
  if (entries.length > MOST_DATES) problems.push({ code: 'too-many', place: { field }, limit: MOST_DATES })
  for (const [date, hours] of entries.slice(0, MOST_DATES)) {
    const before = problems.length
    if (parseDate(date) === null)
      problems.push({ code: 'bad-date', place: { field }, found: date.slice(0, 60) })
    const good = parseHours(hours, { field, date }, overMidnight, problems)
    if (problems.length === before) dated[date] = good
  }
  return dated
}

function parseClosures(value: unknown, problems: CalendarProblem[]): Closure[] {
  const place: ProblemPlace = { field: 'closures' }
  return listOf(value, place, MOST_CLOSURES, problems).flatMap((entry) => {
    const [from, to, ...more] = (Array.isArray(entry) ? entry : []) as unknown[]
    const first = typeof from === 'string' ? parseDate(from) : null
    const last = typeof to === 'string' ? parseDate(to) : null
    if (
      typeof from !== 'string' ||
      typeof to !== 'string' ||
      first === null ||
      last === null ||
      more.length > 0
    ) {
      problems.push({ code: 'bad-date', place, found: shown(entry) })
      return []
    }
    if (last >= first) return [[from, to] as const]
    problems.push({ code: 'closure-ends-before-start', place, found: `${from}/${to}` })
    return []
  })
}

function listOf(value: unknown, place: ProblemPlace, limit: number, problems: CalendarProblem[]): unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    problems.push({ code: 'not-an-object', place, found: shown(value) })
    return []
  }
  if (value.length > limit) problems.push({ code: 'too-many', place, limit })
  return value.slice(0, limit) as unknown[]
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}
