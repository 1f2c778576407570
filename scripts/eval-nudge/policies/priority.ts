import { priorityOf } from '../../../utils/helpdesks/words.ts'
import { known } from '../../../utils/ticket/reading.ts'
import type { Ticket } from '../../../utils/ticket/ticket.ts'
import type { LogTicket } from '../log.ts'

/** A log's priority as the overlay reads one: by its place on the known ladders, else without a level. */
export function priorityReading({ priority, openedAt }: LogTicket): Ticket['priority'] {
  return known(priorityOf(priority), 'api', openedAt)
}
