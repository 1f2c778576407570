import { isoSeconds } from '../world/formats.ts'
import type { TicketState } from '../world/state.ts'

const MINUTE = 60_000

/** `metric_set` of a ticket in a search: counts and times of its life so far, no live counters. */
export function metricSetJson({ script, solvedAt, updatedAt, statusSince }: TicketState): unknown {
  const date = (at: number | null) => (at === null ? null : isoSeconds(at))
  const calendar = solvedAt === null ? null : Math.floor((solvedAt - script.createdAt) / MINUTE)
  return {
    id: 900_000 + script.n,
    ticket_id: Number(script.key),
    created_at: isoSeconds(script.createdAt),
    updated_at: isoSeconds(updatedAt),
    reopens: 0,
    replies: 0,
    group_stations: 1,
    assignee_stations: 1,
    status_updated_at: date(statusSince),
    solved_at: date(solvedAt),
    full_resolution_time_in_minutes: { calendar, business: null },
  }
}
