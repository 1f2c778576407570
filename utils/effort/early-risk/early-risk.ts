import type { Instant } from '../../ticket/reading.ts'
import { type CalibrationBin, calibrationOf } from './calibration.ts'
import { type CategoryRates, categoryRates } from './category-rates.ts'
import { missedTarget, type RiskFacts, type SolvedTicket } from './facts.ts'
import { FEATURES, featuresOf } from './features.ts'
import { atOnce, type Example, fitInSteps, type InSteps, probability } from './logistic.ts'

/** Below this a forecast is little better than a coin (nudge.md §3.3). */
export const OUTCOMES_NEEDED = 1000
/** Shares of the time from opening to target at which a ticket is looked at, while it is open. */
const LOOKS = [0, 0.25, 0.5, 0.75] as const
/** Categories' rates for a row are counted over the other blocks of time: its own outcome must not tell. */
const BLOCKS = 5

/** Plain numbers and words, to be stored as they are. */
export interface RiskModel {
  readonly zone: string
  readonly rates: CategoryRates
  /** In the order of `FEATURES`. */
  readonly weights: readonly number[]
}

export type EarlyRisk =
  /** "213 of 1,000": off. */
  | { readonly state: 'learning'; readonly outcomes: number; readonly needed: number }
  | {
      readonly state: 'ready'
      readonly outcomes: number
      readonly model: RiskModel
      /** Forecasts for the newest fifth of the tickets by what was learned from the others. */
      readonly calibration: readonly CalibrationBin[]
    }

/** `learnEarlyRiskInSteps`, all at once. */
export function learnEarlyRisk(tickets: readonly SolvedTicket[], now: Instant, zone: string): EarlyRisk {
  return atOnce(learnEarlyRiskInSteps(tickets, now, zone))
}

/**
 * Learns from the team's own tickets how likely a target is missed. Only tickets whose target is past are
 * outcomes, solved or not: the quick ones alone would tell too fine a story. Deterministic; `zone` is the desk's.
 */
export function* learnEarlyRiskInSteps(
  tickets: readonly SolvedTicket[],
  now: Instant,
  zone: string,
): InSteps<EarlyRisk> {
  const known = tickets
    .filter(({ createdAt, targetAt }) => createdAt < targetAt && targetAt < now)
    .sort((a, b) => a.createdAt - b.createdAt || a.targetAt - b.targetAt)
  const outcomes = known.length
  if (outcomes < OUTCOMES_NEEDED) return { state: 'learning', outcomes, needed: OUTCOMES_NEEDED }
  const split = Math.floor((outcomes * (BLOCKS - 1)) / BLOCKS)
  const earlier = yield* fit(known.slice(0, split), zone)
  yield
  const forecasts = known
    .slice(split)
    .flatMap((ticket) =>
      looksAt(ticket).map((at) => ({ said: missRisk(earlier, ticket, at), missed: missedTarget(ticket) })),
    )
  return { state: 'ready', outcomes, model: yield* fit(known, zone), calibration: calibrationOf(forecasts) }
}

/**
 * How likely an open ticket misses its target, 0 … 1, as seen at an instant. For the order of a list only: it
 * is shown to nobody as a number about a ticket.
 */
export function missRisk({ zone, rates, weights }: RiskModel, facts: RiskFacts, at: Instant): number {
  return probability(weights, featuresOf(facts, at, rates, zone))
}

/** The instants at which a ticket was still open. */
export function looksAt({ createdAt, targetAt, resolvedAt }: SolvedTicket): Instant[] {
  return LOOKS.map((share) => createdAt + share * (targetAt - createdAt)).filter(
    (at) => resolvedAt === null || at < resolvedAt,
  )
}

function* fit(tickets: readonly SolvedTicket[], zone: string): InSteps<RiskModel> {
  const blockOf = (i: number) => Math.floor((i * BLOCKS) / tickets.length)
  const ratesWithout = Array.from({ length: BLOCKS }, (_, block) =>
    categoryRates(tickets.filter((__, i) => blockOf(i) !== block)),
  )
  const all = categoryRates(tickets)
  const examples = tickets.flatMap((ticket, i): Example[] =>
    looksAt(ticket).map((at) => ({
      features: featuresOf(ticket, at, ratesWithout[blockOf(i)] ?? all, zone),
      missed: missedTarget(ticket),
    })),
  )
  return { zone, rates: all, weights: yield* fitInSteps(examples, FEATURES.length) }
}
