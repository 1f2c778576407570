import { latestSafeStart } from '../../../utils/clock/safe-start.ts'
import { thresholdsOf } from '../../../utils/hints/assess.ts'
import { safeStartNeeds } from '../../../utils/hints/limits.ts'
import type { Instant, Millis } from '../../../utils/ticket/reading.ts'
import { handsOn } from '../hands-on.ts'
import type { LogTicket } from '../log.ts'
import { stretchAt } from '../stretches.ts'
import type { Policy } from './policy.ts'
import { priorityReading } from './priority.ts'

const DAY_MS = 86_400_000
const SHARE = 0.8

/**
 * Rule B as shipped, in anybody's court: the target less the team's 80th percentile of hands-on and the margin,
 * in working time; a ticket that opens later is told at its opening. The percentile is the one known when the
 * ticket came; while there is none, only the margin counts.
 */
export const safeStart: Policy = ({ tickets, calendar }, team) => {
  const effort = effortByDay(tickets)
  return {
    propose(ticket) {
      const { openedAt, targetAt } = ticket
      if (targetAt === null) return null
      const { safeMarginMinutes } = thresholdsOf(team, { priority: priorityReading(ticket) })
      const { work, margin } = safeStartNeeds('resolution', null, effort(openedAt), safeMarginMinutes)
      const start = latestSafeStart(targetAt, work, margin, calendar)
      if (start === null) return null
      const at = Math.max(openedAt, start)
      const stretch = stretchAt(ticket, at)
      return stretch === null ? null : { ticket, at, who: stretch.who }
    },
  }
}

/**
 * The 80th percentile of hands-on over all tickets that came before an instant's day, by the work done on them
 * before that day; null without any. Those still open count with what they took so far: waiting for their end
 * would leave the quick ones only (nudge.md §2.1).
 */
function effortByDay(tickets: readonly LogTicket[]): (at: Instant) => Millis | null {
  const byDay = new Map<number, Millis | null>()
  return (at) => {
    const day = Math.floor(at / DAY_MS)
    const midnight = day * DAY_MS
    if (!byDay.has(day)) {
      const past = tickets.filter(({ openedAt }) => openedAt < midnight)
      const work = past.map((ticket) => handsOn(ticket, midnight))
      byDay.set(day, percentile(Float64Array.from(work).sort(), SHARE))
    }
    return byDay.get(day) ?? null
  }
}

/** Between the two nearest values, in proportion; null for none. `sorted` ascending. */
function percentile(sorted: Float64Array, share: number): number | null {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (place - Math.floor(place)) * (above - below)
}
