import ICAL from 'ical.js'
import { DAY_MS, formatDate, parseDate } from '../days.ts'
import type { DayOff, ImportedDays, ImportProblem } from './days-off.ts'
import { isPlainYearly } from './yearly-rule.ts'

export const MOST_CHARACTERS = 1_000_000
export const MOST_ENTRIES = 1000
const MOST_DAYS = 3000
const LONGEST_ENTRY_DAYS = 31

/** Years of which dates are taken over, both included; at most 20. */
export interface YearRange {
  readonly first: number
  readonly last: number
}

/** Whole days off of an iCalendar file (RFC 5545), by date; hostile or damaged text gives problems, never throws. */
export function importIcal(text: string, years: YearRange): ImportedDays {
  if (text.length > MOST_CHARACTERS) {
    return { days: [], problems: [{ code: 'too-big', entry: '', limit: MOST_CHARACTERS }] }
  }
  const entries = parseEntries(text)
  if (entries === null) return { days: [], problems: [{ code: 'damaged', entry: '' }] }
  if (entries.length === 0) return { days: [], problems: [{ code: 'empty', entry: '' }] }
  const problems: ImportProblem[] = []
  if (entries.length > MOST_ENTRIES) problems.push({ code: 'too-big', entry: '', limit: MOST_ENTRIES })
  const days = new Map<string, DayOff>()
  const moved = movedDates(entries)
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    for (const day of daysOfEntry(entry, years, moved, problems)) {
      if (days.size < MOST_DAYS) days.set(`${day.date} ${day.name}`, day)
    }
  }
  if (days.size >= MOST_DAYS) problems.push({ code: 'too-big', entry: '', limit: MOST_DAYS })
  return { days: [...days.values()].sort((a, b) => a.date.localeCompare(b.date)), problems }
}

function parseEntries(text: string): ICAL.Component[] | null {
  try {
    const parsed = ICAL.parse(text) as unknown[]
    const calendars = parsed[0] === 'vcalendar' ? [parsed] : (parsed as unknown[][])
    if (calendars.length === 0 || calendars.some((calendar) => calendar[0] !== 'vcalendar')) return null
    return calendars.flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents('vevent'))
  } catch {
    return null
  }
}

/** Occurrences that an entry of their own replaces: `uid date`. */
function movedDates(entries: readonly ICAL.Component[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) => {
      const original = rawDate(entry, 'recurrence-id')
      return original === null ? [] : [`${textOf(entry, 'uid')} ${original}`]
    }),
  )
}

function daysOfEntry(
  entry: ICAL.Component,
  years: YearRange,
  moved: ReadonlySet<string>,
  problems: ImportProblem[],
): DayOff[] {
  const name = textOf(entry, 'summary').slice(0, 120)
  if (textOf(entry, 'status').toUpperCase() === 'CANCELLED') return []
  const complain = (code: ImportProblem['code']): DayOff[] => {
    problems.push({ code, entry: name })
    return []
  }
  const start = rawDate(entry, 'dtstart')
  if (start === null) return complain(entry.hasProperty('dtstart') ? 'not-all-day' : 'bad-date')
  const first = parseDate(start)
  const end = rawDate(entry, 'dtend')
  const after = end === null ? (first ?? 0) + 1 : parseDate(end)
  if (first === null || after === null || after < first) return complain('bad-date')
  const length = Math.max(1, after - first)
  if (length > LONGEST_ENTRY_DAYS) return complain('too-long')
  const starts = startsOf(entry, first, years, complain).filter(
    (date) => entry.hasProperty('recurrence-id') || !moved.has(`${textOf(entry, 'uid')} ${formatDate(date)}`),
  )
  return starts
    .flatMap((date) => Array.from({ length }, (_, i) => formatDate(date + i)))
    .filter((date) => years.first <= Number(date.slice(0, 4)) && Number(date.slice(0, 4)) <= years.last)
    .map((date) => ({ date, name }))
}

/** First dates of all occurrences up to the last year, from the parser's own iterator. */
function startsOf(
  entry: ICAL.Component,
  first: number,
  years: YearRange,
  complain: (code: ImportProblem['code']) => DayOff[],
): number[] {
  if (!entry.hasProperty('rrule')) return [first, ...extraDates(entry)]
  try {
    const rules = entry.getAllProperties('rrule').map((property) => property.getFirstValue() as ICAL.Recur)
    if (rules.length !== 1 || !rules.every(isPlainYearly)) throw new RangeError('not by year')
    const found: number[] = []
    const iterator = new ICAL.Event(entry).iterator()
    for (let next = iterator.next(); next; next = iterator.next()) {
      if (next.year > years.last || found.length >= 500) break
      found.push(Date.UTC(next.year, next.month - 1, next.day) / DAY_MS)
    }
    return formatDate(first).endsWith('-02-29') ? found.filter(isLeapDay) : found
  } catch {
    complain('unsupported-recurrence')
    return [first]
  }
}

/** RFC 5545 leaves out a 29 February that is not there; the parser would move it to 1 March. */
function isLeapDay(day: number): boolean {
  return formatDate(day).endsWith('-02-29')
}

function extraDates(entry: ICAL.Component): number[] {
  return entry
    .getAllProperties('rdate')
    .slice(0, 500)
    .flatMap((property) => property.jCal.slice(3))
    .map((value) => (typeof value === 'string' ? parseDate(value) : null))
    .filter((day) => day !== null)
}

/** The text of a date property as written, null for one with a time of day: the parser would mend 30 February. */
function rawDate(entry: ICAL.Component, name: string): string | null {
  const property = entry.getFirstProperty(name)
  const value: unknown = property?.jCal[3]
  return property?.type === 'date' && typeof value === 'string' ? value : null
}

function textOf(entry: ICAL.Component, name: string): string {
  try {
    const value: unknown = entry.getFirstPropertyValue(name)
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}
