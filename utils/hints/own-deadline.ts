import type { HintContext } from './context.ts'
import { fact, quote, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { latestSignal, type SignalAt } from './signals.ts'

const DAY = 86_400_000
/** An older "before Friday" speaks of another Friday. */
const FRESH = 7 * DAY

/**
 * "Needs it before the 14:00 demo": the customer's own deadline, quoted and marked as not confirmed until the agent says so. It never
 * drives a nudge or a clock. Source row 1.4.
 *
 * NOT when: no such words, or they are older than a week · done · mood is off.
 */
export const ownDeadline: HintRule = {
  id: 'own-deadline',
  evaluate(context) {
    const found = deadlineOf(context)
    if (found === null) return null
    const key = isDeadlineConfirmed(context) ? 'ownDeadlineConfirmed' : 'ownDeadline'
    return fact('own-deadline', 'question', [say(key, { text: quote(found.sentence) })], 'becauseWords')
  },
}

function deadlineOf(context: HintContext): SignalAt | null {
  return context.done ? null : latestSignal(context, 'deadline', context.now - FRESH)
}

/** Confirmed after it was said; another time named later is another deadline. */
export function isDeadlineConfirmed(context: HintContext): boolean {
  const confirmed = context.record.deadlineConfirmedAt ?? null
  const found = deadlineOf(context)
  return confirmed !== null && found !== null && found.at <= confirmed
}
