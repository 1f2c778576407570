import { fact, quote, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { hasCalmedDown, latestSignal } from './signals.ts'

/**
 * The customer's words speak of press, reviews or social media as a consequence; quoted. Source row 0.2.
 *
 * NOT when: a platform is merely the subject of the ticket (the mood room tells them apart) · later words are
 * neutral or better · done · mood is off.
 */
export const mayGoPublic: HintRule = {
  id: 'may-go-public',
  evaluate(context) {
    const found = context.done ? null : latestSignal(context, 'may-go-public')
    if (found === null || hasCalmedDown(context, found.at)) return null
    return fact(
      'may-go-public',
      'word',
      [say('mayGoPublic', { text: quote(found.sentence) })],
      'becauseWords',
    )
  },
}
