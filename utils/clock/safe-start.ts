import type { Instant, Millis } from '../ticket/reading.ts'
import type { WorkCalendar } from './calendar.ts'
import { DAY_MS } from './days.ts'
import { workingTime } from './work-calendar.ts'

const FARTHEST = 3660 * DAY_MS

/**
 * The last moment to begin (nudge.md §6.1 B): from then until `dueAt` there is just as much working time as the
 * work (`effort` ms) and the margin take. An opening time, never the closing time before it. Without a
 * calendar on the wall; null when ten years of desk hours do not hold it.
 */
export function latestSafeStart(
  dueAt: Instant,
  effort: Millis,
  margin: Millis,
  calendar: WorkCalendar | null,
): Instant | null {
  const needed = Math.max(0, effort) + Math.max(0, margin)
  if (calendar === null || needed === 0) return dueAt - needed
  const fits = (start: Instant) => workingTime(calendar, start, dueAt) >= needed
  let back = needed
  while (!fits(dueAt - back)) {
    if (back > FARTHEST) return null
    back *= 2
  }
  let early = dueAt - back
  let late = dueAt
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (fits(middle)) early = middle
    else late = middle
  }
  return early
}
