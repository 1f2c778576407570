import type { Instant, Millis } from '../ticket/reading.ts'
import type { WorkCalendar } from './calendar.ts'
import { openIntervals } from './work-calendar.ts'
import { dayAt, instantOf } from './zone.ts'

/** Longer shut than this, a desk has no yesterday that matters. */
const MOST_DAYS = 40

/**
 * The instant so much time before `at`, days on which the desk does not open at all left out: two days before a
 * Monday 11:00 is Thursday 11:00, holidays likewise. Ends forty days back.
 */
export function beforeClosedDays(calendar: WorkCalendar, at: Instant, length: Millis): Instant {
  const today = dayAt(calendar.zone, at)
  let rest = length
  let to = at
  for (let day = today; day > today - MOST_DAYS; day--) {
    const from = instantOf(calendar.zone, day, 0)
    const opens = openIntervals(calendar, from, instantOf(calendar.zone, day + 1, 0)).length > 0
    if (opens && to - from >= rest) return to - rest
    if (opens) rest -= to - from
    to = from
  }
  return to
}
