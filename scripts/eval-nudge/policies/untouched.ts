import { thresholdsOf } from '../../../utils/hints/assess.ts'
import { isBudgetSpent, liesTooLongFrom, stillLimit } from '../../../utils/hints/limits.ts'
import { NO_TUNING } from '../../../utils/hints/tuning.ts'
import { stretchesOf } from '../stretches.ts'
import type { Nudge, Policy } from './policy.ts'
import { priorityReading } from './priority.ts'

const DAY_MS = 86_400_000

/** Rule A as shipped: the first stretch in our court in which nobody touches it for the still time. */
export const untouched: Policy = ({ calendar }, team) => ({
  propose(ticket) {
    const thresholds = thresholdsOf(team, { priority: priorityReading(ticket) })
    const limit = stillLimit({ thresholds, tuning: NO_TUNING }, 'untouched')
    for (const { from, to, court, who } of stretchesOf(ticket)) {
      if (court !== 'us') continue
      const at = liesTooLongFrom(calendar, from, limit)
      if (at !== null && at < to) return { ticket, at, who }
    }
    return null
  },
})

/** The same within the day's budget of each person; what it drops is not offered again. */
export const untouchedCapped: Policy = (log, team) => ({
  ...untouched(log, team),
  select: (proposals) => withinBudget(proposals, team.nudgesPerDay),
})

/**
 * The same as the card has it, where the note after a breach outranks this rule and is outside the budget: a
 * ticket past its target takes none of the day's nudges.
 */
export const untouchedBeforeTarget: Policy = (log, team) => {
  const capped = untouchedCapped(log, team)
  return {
    ...capped,
    propose(ticket) {
      const nudge = capped.propose(ticket)
      return nudge !== null && (ticket.targetAt === null || nudge.at < ticket.targetAt) ? nudge : null
    },
  }
}

function withinBudget(proposals: readonly Nudge[], perDay: number): Nudge[] {
  const counted = new Map<string, number>()
  return proposals.filter(({ at, who }) => {
    if (who === '') return true
    const key = `${Math.floor(at / DAY_MS)} ${who}`
    const today = counted.get(key) ?? 0
    if (isBudgetSpent(today, perDay)) return false
    counted.set(key, today + 1)
    return true
  })
}
