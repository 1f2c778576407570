import type { Instant, Millis } from '../ticket/reading.ts'
import type { SlaTarget } from '../ticket/sla-target.ts'
import type { WorkCalendar } from './calendar.ts'
import { MINUTE_MS } from './days.ts'
import { type Pause, withoutPauses } from './spans.ts'
import { addWorkingTime, workingTime } from './work-calendar.ts'

/**
 * Why our due time is not the vendor's:
 * - `moved-target`: somebody changed the vendor's date
 * - `round-the-clock`: the vendor counts every hour
 * - `pause-not-counted`: the vendor's number fits without the pauses the status changes show
 * - `their-calendar`: the vendor's working time left is not that of our calendar
 */
export type DifferenceReason = 'moved-target' | 'round-the-clock' | 'pause-not-counted' | 'their-calendar'

/** Our own engine's number, given only where it differs by more than a minute. */
export interface OurDue {
  readonly dueAt: Instant
  /** Ours minus the vendor's, ms on the wall. */
  readonly difference: Millis
  readonly reason: DifferenceReason | null
}

/** null where it agrees, or where start, goal, calendar or pauses (null) are not known, or one is still open. */
export function ourDue(
  target: SlaTarget,
  calendar: WorkCalendar | null,
  readAt: Instant,
  pauses: readonly Pause[] | null,
): OurDue | null {
  const { startedAt, goal, dueAt } = target
  if (startedAt === null || goal === null || dueAt === null) return null
  const counted = target.neverPauses === true ? [] : pauses
  if (counted === null) return null
  const dueWith = (paused: readonly Pause[]) =>
    target.workingTime === false
      ? addWallTime(startedAt, goal, paused)
      : calendar === null
        ? null
        : addWorkingTime(calendar, startedAt, goal, paused)
  const ours = dueWith(counted)
  if (ours === null || Math.abs(ours - dueAt) <= MINUTE_MS) return null
  const agrees = (instant: Instant | null) => instant !== null && Math.abs(instant - dueAt) <= MINUTE_MS
  const reason =
    target.movedFrom !== null
      ? 'moved-target'
      : target.workingTime !== false && agrees(addWallTime(startedAt, goal, counted))
        ? 'round-the-clock'
        : counted.length > 0 && agrees(dueWith([]))
          ? 'pause-not-counted'
          : countsOtherwise(target, calendar, readAt)
            ? 'their-calendar'
            : null
  return { dueAt: ours, difference: ours - dueAt, reason }
}

function addWallTime(from: Instant, duration: Millis, pauses: readonly Pause[]): Instant | null {
  let rest = duration
  for (const span of withoutPauses(from, Number.POSITIVE_INFINITY, pauses)) {
    if (rest <= span.to - span.from) return span.from + rest
    rest -= span.to - span.from
  }
  return null
}

function countsOtherwise(
  { dueAt, remaining }: SlaTarget,
  calendar: WorkCalendar | null,
  readAt: Instant,
): boolean {
  if (calendar === null || dueAt === null || remaining === null || remaining < 0) return false
  return Math.abs(workingTime(calendar, readAt, dueAt) - remaining) > MINUTE_MS
}
