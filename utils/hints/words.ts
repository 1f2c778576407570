import { isHumanReply } from '../clock/touch.ts'
import type { Message } from '../ticket/message.ts'
import type { Instant } from '../ticket/reading.ts'
import type { Ticket } from '../ticket/ticket.ts'

/** What the public messages tell that more than one hint asks for. Times only. */
export interface Words {
  /** A person of the customer's side, typed by themselves or by us on the phone; automatic replies are no word. */
  readonly lastOfCustomer: Instant | null
  /** Our first and last public words written by a person; `first` only where all messages were read. */
  readonly firstOfUs: Instant | null
  readonly lastOfUs: Instant | null
  readonly lastAutomatic: Instant | null
  readonly complete: boolean
}

/** null where messages were not read. */
export function wordsOf({ messages }: Ticket, now: Instant): Words | null {
  if (!messages.known) return null
  let lastOfCustomer: Instant | null = null
  let firstOfUs: Instant | null = null
  let lastOfUs: Instant | null = null
  let lastAutomatic: Instant | null = null
  const later = (time: Instant | null, at: Instant) => (time === null || at > time ? at : time)
  for (const message of messages.value.list) {
    const { at } = message
    if (at > now) continue
    if (isCustomers(message)) lastOfCustomer = later(lastOfCustomer, at)
    else if (isHumanReply(message)) {
      firstOfUs = firstOfUs === null ? at : Math.min(firstOfUs, at)
      lastOfUs = later(lastOfUs, at)
    } else if (message.automatic || message.author.role === 'system') lastAutomatic = later(lastAutomatic, at)
  }
  const { complete } = messages.value
  return { lastOfCustomer, firstOfUs: complete ? firstOfUs : null, lastOfUs, lastAutomatic, complete }
}

/** Said by a person of the customer's side. */
export function isCustomers({ author, automatic, onBehalf }: Message): boolean {
  return !automatic && (onBehalf || author.role === 'requester' || author.role === 'customer')
}
