import { type CriticalHoursRule, type CriticalStretch, criticalStretch } from '../clock/critical-hours.ts'
import { ticketNames } from '../clock/match-ticket.ts'
import type { HintContext } from './context.ts'

const DAY = 86_400_000
const EXCLUDED = new Set(['change', 'task'])

/**
 * The customer's critical hours that run now or begin before the promise ends (without one: within a day).
 * null where the lead entered none for this customer, or the ticket is planned work.
 */
export function criticalOf({ team, ticket, now, promise, calendar }: HintContext): CriticalStretch | null {
  if (ticket.type.known && EXCLUDED.has(ticket.type.value)) return null
  if (team.criticalHours.length === 0) return null
  const until = promise.dueAt !== null && promise.dueAt > now ? promise.dueAt : now + DAY
  const rules = team.criticalHours as readonly CriticalHoursRule[]
  return criticalStretch(rules, ticketNames(ticket), now, until, calendar?.zone ?? 'UTC')
}
