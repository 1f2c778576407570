import type { PromiseState } from './assessment.ts'
import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { isUnhappy } from './mood.ts'

const GREEN: readonly PromiseState[] = ['running', 'closed', 'paused', 'met']

/**
 * Promise green, mood red: both stay visible, this says it in one line. Source rows 1.3, 4.3.
 *
 * NOT when: the mood is unknown, unsure or off · there is no promise, or it is soon or late · done.
 */
export const watermelon: HintRule = {
  id: 'watermelon',
  evaluate(context) {
    if (context.done || !GREEN.includes(context.promise.state) || !isUnhappy(context)) return null
    return fact('watermelon', 'melon', [say('melon')], 'becauseMelon')
  },
}
