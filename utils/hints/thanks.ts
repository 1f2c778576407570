import type { HintContext } from './context.ts'
import { fact, quote, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { latestSignal } from './signals.ts'

/**
 * The customer's thanks, quoted; also on a solved ticket. Source row 0.3.
 *
 * NOT when: a polite closer only ("bvd", "kiitos etukäteen"; the mood room gives no signal for those) · the same
 * message is not a content one · they are unhappy by now · mood is off.
 */
export const thanks: HintRule = {
  id: 'thanks',
  evaluate(context) {
    const found = latestSignal(context, 'thanks')
    const message = context.scored.find(({ at }) => at === found?.at)
    if (found === null || (message?.step ?? 0) < 1 || isUnhappyNow(context)) return null
    return fact('thanks', 'bright', [say('thanksFact', { text: quote(found.sentence) })], 'becauseWords')
  },
}

/** The latest mood that could be told: thanks of before a bad turn would sound hollow. */
function isUnhappyNow({ scored }: HintContext): boolean {
  return (scored.findLast(({ step }) => step !== null)?.step ?? 0) < 0
}
