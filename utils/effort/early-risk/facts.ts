import type { Instant } from '../../ticket/reading.ts'

/** Something that happened on a ticket; the counts are those after it. */
export interface RiskStep {
  readonly at: Instant
  /** The ball is with others from now on. */
  readonly waiting: boolean
  readonly reassigned: number
  readonly reopened: number
}

/** What is known of a ticket, open or solved. No subject, no names, nobody's work. */
export interface RiskFacts {
  readonly createdAt: Instant
  readonly targetAt: Instant
  /** 1 is the most urgent. */
  readonly priority: 1 | 2 | 3 | 4 | null
  /** Type, category or both in one word; null where the helpdesk has none. */
  readonly category: string | null
  /** Oldest first; none where the helpdesk's search does not give them. */
  readonly steps: readonly RiskStep[]
}

/** How likely an open ticket of a site misses its target, 0 … 1; null where nothing was learned there. */
export type RiskShare = (site: string, facts: RiskFacts, at: Instant) => number | null

/** One of the team's tickets whose outcome can be known. */
export interface SolvedTicket extends RiskFacts {
  /** null: still open. */
  readonly resolvedAt: Instant | null
}

export function missedTarget({ resolvedAt, targetAt }: SolvedTicket): boolean {
  return resolvedAt === null || resolvedAt > targetAt
}
