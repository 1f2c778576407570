import type { Instant, Millis } from '../ticket/reading.ts'
import type { WorkCalendar } from './calendar.ts'
import { DAY_MS, LAST_INSTANT } from './days.ts'
import { openSpansBetween, openTimeAfter, openTimeBetween } from './open-time.ts'
import { type Pause, type Span, withoutPauses } from './spans.ts'

const MOST_INTERVALS = 20_000
const LOOK_AHEAD_MS = 3660 * DAY_MS

/*
 * Rules: each open interval is two instants in the calendar's zone per local date, added up in real
 * milliseconds; a skipped local time counts as the later one, a doubled one as the first. Opening and closing
 * instants: open from the first, closed from the second.
 */

/** Open stretches between two instants, cut to them, joined where they touch; at most 20,000, the first ones. */
export function openIntervals(calendar: WorkCalendar, from: Instant, to: Instant): Span[] {
  return openSpansBetween(calendar, from, to, MOST_INTERVALS)
}

/** Working time from `from` to `to` outside all pauses, ms; 0 when `to` is not later. Pauses may overlap. */
export function workingTime(
  calendar: WorkCalendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[] = [],
): Millis {
  if (pauses.length === 0) return openTimeBetween(calendar, from, to)
  let sum = 0
  for (const span of withoutPauses(from, to, pauses)) sum += openTimeBetween(calendar, span.from, span.to)
  return sum
}

/**
 * The first instant by which `duration` ms of working time outside all pauses have passed since `from`: at
 * closing time rather than the next opening. `from` itself for nothing; null when it never comes (no hours
 * left, an open pause, past the last instant there is).
 */
export function addWorkingTime(
  calendar: WorkCalendar,
  from: Instant,
  duration: Millis,
  pauses: readonly Pause[] = [],
): Instant | null {
  let rest = duration
  if (rest <= 0) return from
  for (const span of withoutPauses(from, Number.POSITIVE_INFINITY, pauses)) {
    if (span.to > LAST_INSTANT) return openTimeAfter(calendar, span.from, rest)
    const open = openTimeBetween(calendar, span.from, span.to)
    if (rest <= open) return openTimeAfter(calendar, span.from, rest)
    rest -= open
  }
  return null
}

/** Whether the desk is open at an instant: yes at the opening one, no at the closing one. */
export function isOpen(calendar: WorkCalendar, at: Instant): boolean {
  return openSpansBetween(calendar, at, at + 1, 1).some((span) => span.from <= at)
}

/** The first open instant at or after `at` (`at` itself while open); null when none comes within ten years. */
export function nextOpening(calendar: WorkCalendar, at: Instant): Instant | null {
  return openSpansBetween(calendar, at, at + LOOK_AHEAD_MS, 1)[0]?.from ?? null
}

/** The first closed instant at or after `at` (`at` itself while closed); null when open for ten years on end. */
export function nextClosing(calendar: WorkCalendar, at: Instant): Instant | null {
  const first = openSpansBetween(calendar, at, at + LOOK_AHEAD_MS, 1)[0]
  if (first === undefined || first.from > at) return at
  return first.to < at + LOOK_AHEAD_MS ? first.to : null
}
