import { workingTime } from '../../utils/clock/work-calendar.ts'
import type { Instant, Millis } from '../../utils/ticket/reading.ts'
import type { IncidentLog, LogCourt, LogTicket } from './log.ts'

/** A stretch of a ticket's life in which nothing happens. */
export interface Stretch {
  readonly from: Instant
  /** The next event, or the resolution; infinite while neither is known. */
  readonly to: Instant
  readonly court: LogCourt
  /** Who did what opened it; empty: nobody known, or the ticket came. */
  readonly who: string
}

/**
 * A ticket's life from opening to resolution, cut at its events. Before the first event it is ours; each event
 * sets the court until the next. Events before the opening set who has it then, those after the resolution
 * tell nothing.
 */
export function stretchesOf({ openedAt, resolvedAt, events }: LogTicket): Stretch[] {
  const end = resolvedAt ?? Number.POSITIVE_INFINITY
  const stretches: Stretch[] = []
  let open = { from: openedAt, court: 'us' as LogCourt, who: '' }
  for (const { at, court, who } of events) {
    if (at >= end) break
    if (at > open.from) stretches.push({ ...open, to: at })
    open = { from: Math.max(at, openedAt), court: court ?? open.court, who }
  }
  if (end > open.from) stretches.push({ ...open, to: end })
  return stretches
}

/** The stretch an instant falls into; null before opening and from the resolution on. */
export function stretchAt(ticket: LogTicket, at: Instant): Stretch | null {
  return stretchesOf(ticket).find(({ from, to }) => from <= at && at < to) ?? null
}

/** Working time in our court from `after` to the resolution. */
export function ownTime(ticket: LogTicket, { calendar }: IncidentLog, after: Instant): Millis {
  return stretchesOf(ticket)
    .filter(({ court, to }) => court === 'us' && to > after)
    .reduce((sum, { from, to }) => sum + workingTime(calendar, Math.max(from, after), to), 0)
}
