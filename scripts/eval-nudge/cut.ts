import type { Instant } from '../../utils/ticket/reading.ts'
import type { IncidentLog } from './log.ts'

/** The log as it stood at a moment: what was opened, done and resolved up to it, the moment included. */
export function cutAt(log: IncidentLog, now: Instant): IncidentLog {
  return {
    ...log,
    tickets: log.tickets
      .filter(({ openedAt }) => openedAt <= now)
      .map((ticket) => ({
        ...ticket,
        resolvedAt: ticket.resolvedAt !== null && ticket.resolvedAt <= now ? ticket.resolvedAt : null,
        events: ticket.events.filter(({ at }) => at <= now),
      })),
  }
}
