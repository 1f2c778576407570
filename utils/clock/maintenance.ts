import type { Instant, Millis } from '../ticket/reading.ts'
import { DAY_MS, parseDate } from './days.ts'
import { matchesTicket, type TicketNames } from './match-ticket.ts'
import { clipSpans, lengthOf, mergeSpans, type Span, sharedTime } from './spans.ts'
import { dayAt } from './zone.ts'

/** A planned window as the lead enters it. */
export interface MaintenanceRule {
  readonly name: string
  /** Organisation, tag or system it touches; empty: everybody. */
  readonly match: string
  /** ISO instants. */
  readonly from: string
  readonly to: string
  /** Date on which customers were told, empty if they were not. */
  readonly announcedOn: string
}

export interface MaintenanceWindow extends Span {
  readonly name: string
  /** Told on a date not after the window's own. */
  readonly announced: boolean
  readonly announcedOn: string | null
}

/** Windows that touch a ticket, by start; unreadable ones are left out. `zone`: the desk's, for announcement dates. */
export function windowsOf(
  rules: readonly MaintenanceRule[],
  names: TicketNames,
  zone: string,
): MaintenanceWindow[] {
  return rules
    .filter(({ match }) => match.trim() === '' || matchesTicket(match, names))
    .flatMap((rule) => windowOf(rule, zone))
    .sort((a, b) => a.from - b.from)
}

function windowOf({ name, from, to, announcedOn }: MaintenanceRule, zone: string): MaintenanceWindow[] {
  const start = Date.parse(from)
  const end = Date.parse(to)
  if (!(end > start)) return []
  const told = parseDate(announcedOn)
  const announced = told !== null && told <= dayAt(zone, start)
  return [{ name, from: start, to: end, announced, announcedOn: told === null ? null : announcedOn }]
}

/** The window under way, else the next one to begin within `ahead` ms; null when none does. */
export function nextWindow(
  windows: readonly MaintenanceWindow[],
  now: Instant,
  ahead: Millis = 14 * DAY_MS,
): MaintenanceWindow | null {
  return windows.find((window) => window.to > now && window.from <= now + ahead) ?? null
}

/** How much of a wait fell inside announced windows: not a strike, but not hidden either. */
export function waitInsideAnnounced(wait: readonly Span[], windows: readonly MaintenanceWindow[]): Millis {
  return sharedTime(
    wait,
    windows.filter(({ announced }) => announced),
  )
}

/** What windows cost between two instants, overlapping ones once, ms. */
export function windowTime(windows: readonly Span[], from: Instant, to: Instant): Millis {
  return lengthOf(clipSpans(mergeSpans(windows), from, to))
}

const WEEKS_A_QUARTER = 13
const HOURS_A_YEAR = 8760

/** Hours in a quarter of 13 weeks: five times one hour a week are 65 h. */
export function hoursAQuarter(timesAWeek: number, hours: number): number {
  return timesAWeek * hours * WEEKS_A_QUARTER
}

/** Hours of a year of 365 days a percentage leaves out: 99.75 % are 21.9 h. null outside 0 … 100. */
export function hoursDownAYear(percentage: number): number | null {
  if (!(percentage >= 0 && percentage <= 100)) return null
  return Math.round((100 - percentage) * HOURS_A_YEAR * 1e6) / 1e8
}

/** How many times as long a plan is as one window of `hours`: 65 h against 8 h are 8.125 times. */
export function timesOneWindow(quarter: number, hours: number): number | null {
  return hours > 0 ? quarter / hours : null
}
