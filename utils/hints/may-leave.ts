import { fact, quote, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { hasCalmedDown, latestSignal } from './signals.ts'

/**
 * The customer's words speak of going elsewhere; quoted, about our service. Source rows 3.7, 0.2.
 *
 * NOT when: later words are neutral or better · done · mood is off. Never a percentage.
 */
export const mayLeave: HintRule = {
  id: 'may-leave',
  evaluate(context) {
    const found = context.done ? null : latestSignal(context, 'may-leave')
    if (found === null || hasCalmedDown(context, found.at)) return null
    return fact('may-leave', 'word', [say('mayLeave', { text: quote(found.sentence) })], 'becauseWords')
  },
}
