import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'

const MINUTE = 60_000
/** Said only where it went well: this is a bright fact, no measure of anybody. */
const QUICK = 30 * MINUTE

/**
 * "First word from a person after 7 min", automatic replies left out. Source row 2.13.
 *
 * NOT when: it took longer than half an hour (then other facts speak) · no word yet · typed by us on the phone ·
 * not all messages were read.
 */
export const firstTouch: HintRule = {
  id: 'first-touch',
  evaluate({ words, ticket, wait }) {
    if (words === null || words.firstOfUs === null || !ticket.createdAt.known || wait?.kind === 'open')
      return null
    if (ticket.messages.known && ticket.messages.value.list.some(({ onBehalf }) => onBehalf)) return null
    const after = words.firstOfUs - ticket.createdAt.value
    if (after < MINUTE || after > QUICK) return null
    return fact('first-touch', 'bright', [say('firstTouch', { time: { duration: after } })], 'becauseNews')
  },
}
