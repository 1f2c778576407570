import type { WorkCalendar } from '../clock/calendar.ts'
import { addWorkingTime } from '../clock/work-calendar.ts'
import type { Instant, Millis } from '../ticket/reading.ts'
import type { SlaMetric } from '../ticket/sla-target.ts'
import type { HintContext } from './context.ts'
import type { HintId } from './hint.ts'

const MINUTE = 60_000

/** How long a ticket may lie before this rule tells: the lead's minutes, twice that where this browser slowed it. */
export function stillLimit(
  { thresholds, tuning }: Pick<HintContext, 'thresholds' | 'tuning'>,
  hint: HintId,
): Millis {
  return thresholds.stillMinutes * MINUTE * (tuning.doubled.includes(hint) ? 2 : 1)
}

/** Rule A's decision: so long has nobody touched it that it is told; at the limit itself already. */
export function liesTooLong(working: Millis, limit: Millis): boolean {
  return working >= limit
}

/** When a ticket that nobody touches from `since` on comes to the limit; null when desk hours never hold it. */
export function liesTooLongFrom(calendar: WorkCalendar, since: Instant, limit: Millis): Instant | null {
  return addWorkingTime(calendar, since, limit)
}

/** The day's unsolicited nudges are used up. */
export function isBudgetSpent(counted: number, perDay: number): boolean {
  return counted >= perDay
}

export interface SafeStartNeeds {
  readonly work: Millis
  readonly margin: Millis
}

/**
 * What must fit between the latest safe start and the target (nudge.md §6.1 B). A reply or update is words, not
 * the work of the ticket: there only the margin counts, and at most a quarter of the promise, else a promise of
 * an hour would be late from its first minute.
 */
export function safeStartNeeds(
  metric: SlaMetric,
  goal: Millis | null,
  effort: Millis | null,
  marginMinutes: number,
): SafeStartNeeds {
  const margin = marginMinutes * MINUTE
  if (metric === 'resolution' || metric === 'other') return { work: effort ?? 0, margin }
  return { work: 0, margin: goal === null ? margin : Math.min(margin, goal / 4) }
}
