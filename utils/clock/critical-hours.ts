import type { Instant } from '../ticket/reading.ts'
import type { OpenHours, WorkCalendar } from './calendar.ts'
import { DAY_MS, parseDate, parseTime, type Weekday } from './days.ts'
import { matchesTicket, type TicketNames } from './match-ticket.ts'
import { parseCalendar } from './parse-calendar.ts'
import { clipSpans, mergeSpans, type Span } from './spans.ts'
import { openIntervals } from './work-calendar.ts'
import { instantOf, isZone } from './zone.ts'

/** Hours in which a customer's core business runs, as the lead enters them. */
export interface CriticalHoursRule {
  /** Organisation name or tag; empty matches nothing. */
  readonly customer: string
  /** "payroll run". */
  readonly note: string
  /** 1 = Monday. */
  readonly week: Readonly<Partial<Record<Weekday | `${Weekday}`, readonly OpenHours[]>>>
  /** Date, from, to; an end at or before its start is on the next date. */
  readonly dates: readonly (readonly [string, string, string])[]
  /** IANA zone; empty: the desk's. */
  readonly zone: string
}

export interface CriticalStretch extends Span {
  readonly note: string
  readonly customer: string
  /** Going on right now. */
  readonly active: boolean
}

/**
 * The critical stretch of this ticket's customer that goes on now or begins first before `until` (the promise's
 * end); null when there is none. Unreadable rules count as none.
 */
export function criticalStretch(
  rules: readonly CriticalHoursRule[],
  names: TicketNames,
  now: Instant,
  until: Instant,
  deskZone: string,
): CriticalStretch | null {
  const found = rules
    .filter((rule) => rule.customer.trim() !== '' && matchesTicket(rule.customer, names))
    .flatMap((rule) =>
      stretchesOf(rule, now, Math.max(until, now + 1), deskZone).map((span) => ({
        ...span,
        note: rule.note,
        customer: rule.customer,
        active: span.from <= now,
      })),
    )
  return found.sort((a, b) => a.from - b.from)[0] ?? null
}

/** Stretches of a rule that touch `from` … `to`, joined; their own beginning and end up to a day outside. */
function stretchesOf(rule: CriticalHoursRule, from: Instant, to: Instant, deskZone: string): Span[] {
  const zone = rule.zone === '' ? deskZone : rule.zone
  if (!isZone(zone)) return []
  const calendar = weekOf(rule, zone)
  const weekly = calendar === null ? [] : openIntervals(calendar, from - DAY_MS, to + DAY_MS)
  const dated = rule.dates.flatMap(([date, start, end]) => spanOf(zone, date, start, end))
  return mergeSpans([...weekly, ...dated]).filter((span) => clipSpans([span], from, to).length > 0)
}

const calendars = new WeakMap<CriticalHoursRule, Map<string, WorkCalendar | null>>()

function weekOf(rule: CriticalHoursRule, zone: string): WorkCalendar | null {
  let byZone = calendars.get(rule)
  if (byZone === undefined) calendars.set(rule, (byZone = new Map()))
  let calendar = byZone.get(zone)
  if (calendar === undefined) {
    calendar = parseCalendar({ zone, week: rule.week }).calendar
    byZone.set(zone, calendar)
  }
  return calendar
}

function spanOf(zone: string, date: string, start: string, end: string): Span[] {
  const day = parseDate(date)
  const from = parseTime(start)
  const to = parseTime(end)
  if (day === null || from === null || to === null) return []
  const until = to > from ? instantOf(zone, day, to) : instantOf(zone, day + 1, to)
  return [{ from: instantOf(zone, day, from), to: until }]
}
