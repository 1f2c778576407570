import type { MoodText } from '../messaging/protocol.ts'
import type { Ticket } from '../ticket/ticket.ts'

/** The customer's side's own public messages; one typed by us in their name holds no words of theirs (G1). */
export function customerTexts({ messages }: Ticket): readonly MoodText[] {
  if (!messages.known) return []
  return messages.value.list
    .filter(
      ({ author, automatic, onBehalf }) =>
        (author.role === 'requester' || author.role === 'customer') && !automatic && !onBehalf,
    )
    .map(({ id, at, body, format }) => ({ id, at, body, format }))
}
