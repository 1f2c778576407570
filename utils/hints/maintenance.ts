import { type MaintenanceWindow, nextWindow, windowsOf } from '../clock/maintenance.ts'
import { ticketNames } from '../clock/match-ticket.ts'
import { fact, say } from './fact.ts'
import type { HintRule, Say } from './hint.ts'

const DAY = 86_400_000
/** A window further off tells nothing about today's ticket. */
const AHEAD = 2 * DAY

/**
 * The maintenance window under way or next, from the team's calendar; one that was not announced counts as waiting
 * and should be told. Source rows 0.31, 3.3, 3.8.
 *
 * NOT when: no window matches · it is over, or more than two days off · done. "Tell them" not when announced.
 */
export const maintenance: HintRule = {
  id: 'maintenance',
  evaluate({ team, ticket, now, calendar, done }) {
    if (done || team.maintenance.length === 0) return null
    const window = nextWindow(
      windowsOf(team.maintenance, ticketNames(ticket), calendar?.zone ?? 'UTC'),
      now,
      AHEAD,
    )
    return window === null ? null : fact('maintenance', 'clock', said(window, now), 'becauseMaintenance')
  },
}

function said({ name, from, to, announced }: MaintenanceWindow, now: number): Say[] {
  const running = from <= now
  const params = { name, from: { time: from }, to: { time: to } }
  const untold = announced ? [] : [say(running ? 'maintenanceUntold' : 'maintenanceTell')]
  return [say(running ? 'maintenanceNow' : 'maintenanceAhead', params), ...untold]
}
