import type { History } from '../history/history.ts'
import type { MoodText } from '../messaging/protocol.ts'
import type { ScoredMessage } from '../messaging/scored-message.ts'
import type { MoodStep } from '../mood/reading.ts'
import type { Instant } from '../ticket/reading.ts'
import { type TicketRef, ticketId } from '../ticket/ref.ts'
import { getHasher } from './customer.ts'

export interface MoodService {
  score(ref: TicketRef, texts: readonly MoodText[]): Promise<readonly ScoredMessage[]>
  correct(ref: TicketRef, messageId: string, step: number, text: MoodText, now: Instant): Promise<void>
}

/** Texts of one question at the most; a page has no reason to ask for more. */
const MAX_TEXTS = 200

/** `told`: what the browser takes the text's language to be; null: it does not say. */
export type Scorer = (text: MoodText, told?: string | null) => ScoredMessage

/**
 * Scores customers' messages where the model lives. Text is used and forgotten; only a correction is kept,
 * under a hash of the message's place.
 */
export function createMoodService(
  history: History,
  scorer: () => Promise<Scorer>,
  learn: (text: MoodText, step: MoodStep) => Promise<void> = async () => undefined,
  language: (text: MoodText) => Promise<string | null> = async () => null,
): MoodService {
  async function placeOf(ref: TicketRef, messageId: string): Promise<string> {
    return (await getHasher()).hash('message', ticketId(ref), messageId)
  }

  return {
    async score(ref, texts) {
      const some = texts.slice(0, MAX_TEXTS)
      const places = await Promise.all(some.map((text) => placeOf(ref, text.id)))
      const [score, corrections, told] = await Promise.all([
        scorer(),
        history.corrections(places),
        Promise.all(some.map(language)),
      ])
      return some.map((text, index) => {
        const message = score(text, told[index])
        const step = corrections.get(places[index] as string)
        return step === undefined
          ? message
          : { ...message, step: asStep(step), unsure: null, corrected: true }
      })
    },
    async correct(ref, messageId, step, text, now) {
      // A correction that teaches nothing still holds for its message.
      await learn(text, asStep(step)).catch(() => undefined)
      await history.saveCorrection({
        message: await placeOf(ref, messageId),
        site: ref.origin,
        step,
        at: now,
      })
    },
  }
}

function asStep(step: number): MoodStep {
  return Math.max(-2, Math.min(2, Math.round(step))) as MoodStep
}
