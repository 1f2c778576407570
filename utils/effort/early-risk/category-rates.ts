import { missedTarget, type SolvedTicket } from './facts.ts'

/** A category counts as so many tickets of the average before its own count. */
const PRIOR_TICKETS = 20

/** How often targets are missed, in all and by category, drawn towards the average (empirical Bayes). */
export interface CategoryRates {
  readonly all: number
  readonly byCategory: Readonly<Record<string, number>>
}

export function categoryRates(tickets: readonly SolvedTicket[]): CategoryRates {
  const all = (tickets.filter(missedTarget).length + 1) / (tickets.length + 2)
  const groups = Map.groupBy(tickets, ({ category }) => category ?? '')
  const rates = [...groups].map(([category, group]) => {
    const missed = group.filter(missedTarget).length
    return [category, (missed + PRIOR_TICKETS * all) / (group.length + PRIOR_TICKETS)] as const
  })
  return { all, byCategory: Object.fromEntries(rates) }
}

/** Log odds of a category against the average; 0 for one never seen. */
export function categoryHazard({ all, byCategory }: CategoryRates, category: string | null): number {
  const key = category ?? ''
  const rate = Object.hasOwn(byCategory, key) ? byCategory[key] : undefined
  return rate === undefined ? 0 : logit(rate) - logit(all)
}

function logit(share: number): number {
  return Math.log(share / (1 - share))
}
