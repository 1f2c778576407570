import { touchTimes } from '../hints/touch-times.ts'
import type { TuningCounts } from '../hints/tuning.ts'
import { countShown, countSnooze, countTicket } from '../hints/tuning-counts.ts'
import type { TicketRecord } from '../history/records.ts'
import type { TicketChange } from '../messaging/protocol.ts'
import type { Ticket } from '../ticket/ticket.ts'

const HOUR = 3_600_000

/** What a change tells about the rules, counted on this machine only; the same counts where it tells nothing. */
export function countChange(
  counts: TuningCounts,
  change: TicketChange,
  ticket: Ticket,
  id: string,
): TuningCounts {
  switch (change.kind) {
    case 'shown':
      return change.nudge.heldOut || change.nudge.hint === 'surprise'
        ? counts
        : countShown(counts, change.nudge.hint, id)
    case 'snooze': {
      const status = ticket.status.known ? ticket.status.value.name : null
      return countSnooze(counts, { hint: change.hint, ticket: id, reason: change.reason, status })
    }
    case 'on-it':
      return change.on ? countTicket(counts, id, 'useful') : counts
    case 'other-way':
      return countTicket(counts, id, 'neutral')
    default:
      return counts
  }
}

/** A nudge that a person's touch followed within the hour was taken up, without a click. */
export function countTouch(counts: TuningCounts, ticket: Ticket, { nudges, id }: TicketRecord): TuningCounts {
  const last = nudges.findLast(({ heldOut, hint }) => !heldOut && hint !== 'surprise')
  if (last === undefined) return counts
  const followed = touchTimes(ticket).some((at) => at > last.at && at - last.at <= HOUR)
  return followed ? countTicket(counts, id, 'useful') : counts
}
