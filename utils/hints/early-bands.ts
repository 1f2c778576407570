import type { RiskShare } from '../effort/early-risk/facts.ts'
import type { Instant } from '../ticket/reading.ts'
import type { LightJudged } from './light-judge.ts'

const BANDS = 5
/** "10 per 100 at most" (nudge.md §6.1 D). */
const ONE_IN = 10

/**
 * Fifth of early risk, 0 … 4, by record id: of the open tickets whose risk is known only the tenth that is most
 * at risk, rounded down, has one. All others are as if nothing were known.
 */
export function earlyBands(
  judged: readonly LightJudged[],
  riskOf: RiskShare | undefined,
  now: Instant,
): ReadonlyMap<string, number> {
  const known = judged
    .flatMap(({ light: { ticket, risk }, context: { record, done } }) => {
      const share = done || risk === undefined ? null : (riskOf?.(ticket.ref.origin, risk, now) ?? null)
      return share === null ? [] : [{ id: record.id, share }]
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
  const first = known.slice(0, Math.floor(known.length / ONE_IN))
  return new Map(first.map(({ id, share }) => [id, Math.min(BANDS - 1, Math.floor(share * BANDS))]))
}
