import { type Instant, type Source, type UnknownReason, unknown } from '../ticket/reading.ts'
import type { TicketRef } from '../ticket/ref.ts'
import type { Ticket } from '../ticket/ticket.ts'

/** When a reading was made and how far the clocks differ. */
export interface Moment {
  readonly readAt: Instant
  readonly clockSkew: number
}

const FIELDS = [
  'me subject type category tags dueAt planned merged partOf status priority requester organisation',
  'assignee group groupIsMine supplier createdAt updatedAt solvedAt messages events slaTargets csat',
  'vendorMood colleaguePresent reopened',
]

/** A ticket of which nothing is known yet, each field for the same reason. Readers fill it. */
export function blankTicket(
  ref: TicketRef,
  moment: Moment,
  source: Source & Ticket['source'],
  reason: UnknownReason,
): Ticket {
  const fields = Object.fromEntries(
    FIELDS.join(' ')
      .split(' ')
      .map((name) => [name, unknown(reason)]),
  )
  return { ref, ...moment, source, bad: [], ...fields } as unknown as Ticket
}
