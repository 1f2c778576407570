import { earlierContacts } from './earlier.ts'
import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { STRIKE_DAYS, strikesOf } from './strikes.ts'

/**
 * "One hiccup with us in 90 days: this is the second chance", at two "a call says more than a mail". About our
 * service, never about the person. Source rows 3.7, 0.13, 0.26, 3.5.
 *
 * NOT when: older than the window · the same incident counted twice · the customer later rated good, or two
 * contacts ended well · a single hiccup was told in time (said as forgiven) · history is off. Never a percentage.
 */
export const twoStrikes: HintRule = {
  id: 'two-strikes',
  evaluate(context) {
    if (context.done || context.history === null) return null
    const { count, forgiven } = strikesOf(earlierContacts(context), context.now)
    if (count === 0 && forgiven === 0) return null
    const key = count > 1 ? 'strikeMany' : count === 1 ? 'strikeOne' : 'strikeForgiven'
    return fact('two-strikes', 'strike', [say(key, { n: count, days: STRIKE_DAYS })], 'becauseStrikes')
  },
}
