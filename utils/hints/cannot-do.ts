import { fact, quote, say } from './fact.ts'
import type { HintRule } from './hint.ts'

/**
 * What the customer cannot do: the first sentence that says so, quoted. Source row 0.5.
 *
 * NOT when: no such sentence (nothing is made up) · done · mood is off.
 */
export const cannotDo: HintRule = {
  id: 'cannot-do',
  evaluate({ scored, done }) {
    if (done) return null
    const found = scored.flatMap(({ signals }) => signals).find(({ signal }) => signal === 'cannot-do')
    if (found === undefined) return null
    return fact('cannot-do', 'people', [say('cannotDo', { text: quote(found.sentence) })], 'becauseWords')
  },
}
