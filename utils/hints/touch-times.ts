import { isHumanReply } from '../clock/touch.ts'
import type { Instant } from '../ticket/reading.ts'
import type { Ticket } from '../ticket/ticket.ts'

/** When a person of our side touched the ticket, as far as messages and changes tell; unsorted. */
export function touchTimes({ messages, events }: Ticket): Instant[] {
  return [
    ...(messages.known
      ? messages.value.list.filter(
          (message) => isHumanReply(message) || (message.onBehalf && !message.automatic),
        )
      : []),
    ...(events.known ? events.value.list.filter(({ by }) => by === 'me' || by === 'agent') : []),
  ].map(({ at }) => at)
}
