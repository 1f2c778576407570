import type { WorkCalendar } from '../../utils/clock/calendar.ts'
import type { Instant } from '../../utils/ticket/reading.ts'

/** Who holds the ball from an event on; `done` is nobody's. */
export type LogCourt = 'us' | 'others' | 'done'

export interface LogEvent {
  readonly at: Instant
  /** null where the log does not say: the ball stays where it was. */
  readonly court: LogCourt | null
  /** Empty: nobody known. */
  readonly who: string
  /** Running counts. */
  readonly reassigned: number
  readonly reopened: number
}

export interface LogTicket {
  readonly id: string
  readonly openedAt: Instant
  /** null: never seen resolved. */
  readonly resolvedAt: Instant | null
  readonly targetAt: Instant | null
  readonly priority: string
  readonly category: string
  /** Oldest first, see `orderEvents`. */
  readonly events: readonly LogEvent[]
}

/** An incident log. Instants are the log's own local clock taken for UTC; the calendar is in the same. */
export interface IncidentLog {
  readonly name: string
  readonly calendar: WorkCalendar
  /** By opening, then by id. */
  readonly tickets: readonly LogTicket[]
}

/**
 * Events in time. Rows of one second stay as the log has them (its own order tells which came last and holds);
 * no other order of rows matters.
 */
export function orderEvents(events: readonly LogEvent[]): LogEvent[] {
  return [...events].sort((a, b) => a.at - b.at)
}

export function orderTickets(tickets: readonly LogTicket[]): LogTicket[] {
  return [...tickets].sort((a, b) => a.openedAt - b.openedAt || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
