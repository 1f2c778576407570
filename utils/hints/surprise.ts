import { ticketId } from '../ticket/ref.ts'
import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { isUnhappy } from './mood.ts'

/** "Far ahead": at least half of the promise is left. */
const FAR = 0.5

/**
 * A small fix now, far ahead of the promise, for a customer in low mood. Source rows 4.12, 2.6.
 *
 * NOT when: more than one a day · not sized S · less than half of the promise is left, or none · the mood is
 * unknown or fine · the ball is not ours · done · not mine or nobody's · desk closed.
 */
export const surprise: HintRule = {
  id: 'surprise',
  evaluate(context) {
    const { size, promise, wait, done, today, ticket, deskOpen } = context
    const { remaining, goal } = promise
    if (done || size !== 's' || wait?.holder !== 'us' || !deskOpen || !isUnhappy(context)) return null
    if (!ticket.assignee.known || ticket.assignee.value === 'someone') return null
    if (promise.state !== 'running' || remaining === null || goal === null || remaining < goal * FAR)
      return null
    const given = today.surprise ?? null
    if (given !== null && given !== ticketId(ticket.ref)) return null
    return fact('surprise', 'bright', [say('surprise', { left: { duration: remaining } })], 'becauseSurprise')
  },
}
