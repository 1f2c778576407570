import type { Instant } from '../../../utils/ticket/reading.ts'
import type { LogTicket } from '../log.ts'
import { stretchAt } from '../stretches.ts'
import type { Policy } from './policy.ts'

const HOUR_MS = 3_600_000

/** An alarm at a moment that opening and target give, not before opening; only while open and in our court. */
function alarm(momentOf: (openedAt: Instant, targetAt: Instant) => Instant): Policy {
  return () => ({
    propose(ticket: LogTicket) {
      const { openedAt, targetAt } = ticket
      if (targetAt === null) return null
      const at = Math.max(openedAt, momentOf(openedAt, targetAt))
      const stretch = stretchAt(ticket, at)
      return stretch?.court === 'us' ? { ticket, at, who: stretch.who } : null
    },
  })
}

/** The peers': an hour of clock time before the target. */
export const deadlineHour = alarm((_, targetAt) => targetAt - HOUR_MS)

/** The peers': a quarter of the time from opening to target is left. */
export const quarterLeft = alarm((openedAt, targetAt) => openedAt + 0.75 * (targetAt - openedAt))
