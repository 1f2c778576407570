import type { OpenHours, WorkCalendar } from './calendar.ts'
import { type DayNumber, parseDate, WEEKDAYS, weekdayOf } from './days.ts'
import { type HourSpan, spanOf } from './parse-hours.ts'
import { mergeSpans, type Span } from './spans.ts'
import { instantOf } from './zone.ts'

/** A calendar made ready for asking: minutes instead of text, dates as day numbers. */
export interface CompiledCalendar {
  readonly zone: string
  /** Index 1 … 7. */
  readonly week: readonly (readonly HourSpan[])[]
  readonly special: ReadonlyMap<DayNumber, readonly HourSpan[]>
  readonly closed: readonly { readonly first: DayNumber; readonly last: DayNumber }[]
  /** First and last date that differs from the week, null when none does. */
  readonly irregular: { readonly first: DayNumber; readonly last: DayNumber } | null
}

export function compileCalendar(calendar: WorkCalendar): CompiledCalendar {
  const special = new Map<DayNumber, readonly HourSpan[]>()
  for (const date of calendar.holidays) put(special, date, [])
  for (const [date, hours] of Object.entries(calendar.extraDays)) put(special, date, hours)
  for (const [date, hours] of Object.entries(calendar.halfDays)) put(special, date, hours)
  const closed = calendar.closures.flatMap(([from, to]) => {
    const first = parseDate(from)
    const last = parseDate(to)
    return first === null || last === null ? [] : [{ first, last }]
  })
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const day of [...special.keys(), ...closed.flatMap((range) => [range.first, range.last])]) {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  return {
    zone: calendar.zone,
    week: [[], ...WEEKDAYS.map((day) => calendar.week[day].map(spanOf))],
    special,
    closed,
    irregular: first <= last ? { first, last } : null,
  }
}

/** Open stretches of the hours that start on the dates `first` … `last`, as instants, sorted and joined. */
export function openSpansOfDays(calendar: CompiledCalendar, first: DayNumber, last: DayNumber): Span[] {
  const spans: Span[] = []
  for (let day = first; day <= last; day++) {
    const hours = hoursOn(calendar, day)
    if (hours.length === 0 || !dateExists(calendar.zone, day)) continue
    for (const { start, end } of hours) {
      const from = instantOf(calendar.zone, day, start)
      const to =
        end <= 1440 ? instantOf(calendar.zone, day, end) : instantOf(calendar.zone, day + 1, end - 1440)
      spans.push({ from, to })
    }
  }
  return mergeSpans(spans)
}

/** Hours of one date: half and extra days first, then holidays and closures, then the week. */
function hoursOn(calendar: CompiledCalendar, day: DayNumber): readonly HourSpan[] {
  const special = calendar.special.get(day)
  if (special !== undefined) return special
  if (calendar.closed.some((range) => range.first <= day && day <= range.last)) return []
  return calendar.week[weekdayOf(day)] ?? []
}

/** false for a date its zone skipped (Apia had no 30 December 2011). */
function dateExists(zone: string, day: DayNumber): boolean {
  return instantOf(zone, day, 0) < instantOf(zone, day + 1, 0)
}

function put(special: Map<DayNumber, readonly HourSpan[]>, date: string, hours: readonly OpenHours[]): void {
  const day = parseDate(date)
  if (day !== null) special.set(day, hours.map(spanOf))
}
