import { fact, quote, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { latestSignal } from './signals.ts'

const DAY = 86_400_000
/** An older "before Friday" speaks of another Friday. */
const FRESH = 7 * DAY

/**
 * "Needs it before the 14:00 demo": the customer's own deadline, quoted and marked as not confirmed. It never
 * drives a nudge or a clock. Source row 1.4.
 *
 * NOT when: no such words, or they are older than a week · done · mood is off.
 */
export const ownDeadline: HintRule = {
  id: 'own-deadline',
  evaluate(context) {
    const found = context.done ? null : latestSignal(context, 'deadline', context.now - FRESH)
    if (found === null) return null
    return fact(
      'own-deadline',
      'question',
      [say('ownDeadline', { text: quote(found.sentence) })],
      'becauseWords',
    )
  },
}
