import { isHumanReply } from '../clock/touch.ts'
import type { Message } from '../ticket/message.ts'

/** Our own side's words for a way around, nl, fi, de, en. Agents' texts are searched for these and nothing else (G1). */
const WORDS =
  /\bwork[- ]?arounds?\b|\bin the meantime\b|\bfor (?:now|the time being),? (?:you|please)|\bway around\b|\balternatively,? you\b|\btijdelijke? (?:oplossing|omweg)|\btussenoplossing|\bomweg\b|\bin de tussentijd\b|\bvoorlopig (?:kun|kan|kunt)|kiertotie|kiertää\b|väliaikai|\bsillä välin\b|\btilapäi|übergangslösung|\bumgehung|\bbehelfs|\bin der zwischenzeit\b|\bvorübergehend\b|\bbis dahin (?:können|kannst)/i

const memo = new WeakMap<Message, boolean>()
/** Longer replies are letters; the offer stands at their beginning. */
const SEARCHED = 20_000

/** Whether the last public reply of a person offers a way around. */
export function lastReplyOffersWorkaround(messages: readonly Message[]): boolean {
  const last = messages.findLast(isHumanReply)
  if (last === undefined) return false
  let offers = memo.get(last)
  if (offers === undefined) memo.set(last, (offers = WORDS.test(last.body.slice(0, SEARCHED))))
  return offers
}
