import { isCourtesyOnly } from '../clock/courtesy.ts'
import type { Message } from '../ticket/message.ts'

const seen = new WeakMap<Message, boolean>()

/** `isCourtesyOnly`, read once per message: a tick asks for each of them again. */
export function isThanksOnly(message: Message): boolean {
  let thanks = seen.get(message)
  if (thanks === undefined) seen.set(message, (thanks = isCourtesyOnly(message)))
  return thanks
}
