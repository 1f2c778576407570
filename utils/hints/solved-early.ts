import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'

/** Less is not worth a line. */
const FROM = 30 * 60_000

/**
 * "Solved 5 h before the SLA ended", in working time where it is known. Source rows 2.6, 2.7.
 *
 * NOT when: the promise was missed · it was opened again before · not solved · less than half an hour early ·
 * the promise was not of the solution.
 */
export const solvedEarly: HintRule = {
  id: 'solved-early',
  evaluate({ ticket, done, promises }) {
    if (!done || (ticket.reopened.known && ticket.reopened.value > 0)) return null
    if (promises.some(({ state }) => state === 'missed')) return null
    const met = promises.find(({ state, metric }) => state === 'met' && metric === 'resolution')
    if (met === undefined) return null
    const onTheWall = met.dueAt !== null && met.endedAt !== null ? met.dueAt - met.endedAt : null
    const early = met.remaining ?? onTheWall
    if (early === null || early < FROM) return null
    return fact('solved-early', 'bright', [say('solvedEarly', { time: { duration: early } })], 'becauseEarly')
  },
}
