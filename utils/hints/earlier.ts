import type { ContactRecord } from '../history/records.ts'
import type { HintContext } from './context.ts'

/** The customer's contacts without the ticket at hand: it is recorded, too, while it is open. */
export function earlierContacts({
  history,
  ticket,
}: Pick<HintContext, 'history' | 'ticket'>): readonly ContactRecord[] {
  return (history?.contacts ?? []).filter((contact) => !isThisTicket(contact, history, ticket))
}

/** By its hash where the background gave it, else by the instant it was created. */
function isThisTicket(
  contact: ContactRecord,
  history: HintContext['history'],
  { createdAt }: HintContext['ticket'],
): boolean {
  const here = history?.here ?? null
  if (here !== null) return contact.ticket === here.ticket
  return createdAt.known && contact.openedAt === createdAt.value
}
