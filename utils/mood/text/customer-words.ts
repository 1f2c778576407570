import type { Message } from '../../ticket/message.ts'
import { type CleanText, cleanText } from './clean.ts'

/** One message of the customer's side with its own words. */
export interface CustomerWords {
  readonly message: Message
  readonly words: CleanText
}

/** True for messages that hold words of the requester or their organisation. */
export function isCustomers(message: Message): boolean {
  const theirs = message.author.role === 'requester' || message.author.role === 'customer'
  return theirs && !message.author.isMe && !message.automatic && !message.onBehalf
}

/** The customer's own public words, oldest first. Agents, bots and tickets typed on their behalf have none. */
export function customerWords(messages: readonly Message[]): CustomerWords[] {
  return messages
    .filter(isCustomers)
    .map((message) => ({ message, words: cleanText(message.body, message.format) }))
    .filter(({ words }) => !words.automatic)
}
