import { handOvers } from '../clock/hand-overs.ts'
import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'

/** One hand-over is how a desk works; from the second on the customer feels it. */
const FROM = 2

/**
 * "2 hand-overs, 19 h between teams": groups only, never names. Source row 0.19.
 *
 * NOT when: fewer than two · the changes are not known, or not all read · done.
 */
export const handOffs: HintRule = {
  id: 'hand-offs',
  evaluate({ ticket, now, done }) {
    if (done) return null
    const found = handOvers(ticket, now)
    if (!found.known) return null
    const n = found.value.stretches.filter(({ group }) => group !== null).length - 1
    if (n < FROM) return null
    const said = say('handOffs', { n, time: { duration: found.value.untilPresent } })
    return fact('hand-offs', 'hand-off', [said], 'becauseHandOffs')
  },
}
