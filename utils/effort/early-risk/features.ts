import type { Instant } from '../../ticket/reading.ts'
import { type CategoryRates, categoryHazard } from './category-rates.ts'
import type { RiskFacts } from './facts.ts'

const HOUR = 3_600_000

/** The 25 numbers, in their fixed order; a learned weight belongs to each (nudge.md §6.1 D). */
export const FEATURES = [
  'always',
  'hour-sin',
  'hour-cos',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'priority-1',
  'priority-2',
  'priority-3',
  'priority-4',
  'budget',
  'age',
  'budget-used',
  'budget-used-squared',
  'silence',
  'silence-of-budget',
  'touched',
  'waiting',
  'reassigned',
  'reopened',
  'category',
  'category-while-young',
] as const

/**
 * What a ticket looked like at an instant: nothing that happened after `at` is looked at. `zone`: IANA name,
 * for the hour and weekday it came. Lengths are logarithms of hours.
 */
export function featuresOf(facts: RiskFacts, at: Instant, rates: CategoryRates, zone: string): number[] {
  const { createdAt, targetAt, priority, category } = facts
  const came = Temporal.Instant.fromEpochMilliseconds(createdAt).toZonedDateTimeISO(zone)
  const turn = (2 * Math.PI * (came.hour + came.minute / 60)) / 24
  const last = facts.steps.findLast((step) => step.at <= at)
  const budget = Math.max(1, targetAt - createdAt)
  const used = Math.min(1.5, (at - createdAt) / budget)
  const silence = at - Math.max(createdAt, last?.at ?? createdAt)
  const hazard = categoryHazard(rates, category)
  return [
    1,
    Math.sin(turn),
    Math.cos(turn),
    ...[1, 2, 3, 4, 5, 6].map((day) => Number(came.dayOfWeek === day)),
    ...[1, 2, 3, 4].map((level) => Number(priority === level)),
    logHours(budget),
    logHours(at - createdAt),
    used,
    used * used,
    logHours(silence),
    Math.min(1.5, silence / budget),
    Number(last !== undefined),
    Number(last?.waiting ?? false),
    Math.log1p(last?.reassigned ?? 0),
    Number((last?.reopened ?? 0) > 0),
    hazard,
    hazard * (1 - used),
  ]
}

function logHours(length: number): number {
  return Math.log1p(Math.max(0, length) / HOUR)
}
