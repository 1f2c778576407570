import type { TeamSettings } from '../../../utils/settings/schema.ts'
import type { Instant } from '../../../utils/ticket/reading.ts'
import type { IncidentLog, LogTicket } from '../log.ts'

export interface Nudge {
  readonly ticket: LogTicket
  readonly at: Instant
  /** Whom it reaches: the `who` of the event that opened the stretch it falls into; empty: nobody known. */
  readonly who: string
}

/**
 * A rule made ready for one log. Both steps may look only at what had happened by the nudge's own moment; the
 * leak test holds them to it.
 */
export interface Decider {
  /** The first nudge for a ticket, if any. */
  readonly propose: (ticket: LogTicket) => Nudge | null
  /** Which of the proposals, oldest first, are made; without it all, each ticket for itself. */
  readonly select?: (proposals: readonly Nudge[]) => readonly Nudge[]
}

export type Policy = (log: IncidentLog, team: TeamSettings) => Decider

/** All nudges of a rule, oldest first; of one moment the ticket opened first comes first, then by id. */
export function nudgesOf({ propose, select }: Decider, { tickets }: IncidentLog): readonly Nudge[] {
  // `tickets` stand by opening and id, and sorting keeps that for equal times.
  const proposals = tickets.flatMap((ticket) => propose(ticket) ?? []).sort((a, b) => a.at - b.at)
  return select === undefined ? proposals : select(proposals)
}
