import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'

const MINUTE = 60_000

/**
 * "3 h of it with Telia": how much of the wait lay with others, by name where the helpdesk tells. It still counts
 * on the customer's clock. Source rows 2.12, 0.32.
 *
 * NOT when: no status told so · less than a minute · nobody waits (plain issue).
 */
export const thirdParty: HintRule = {
  id: 'third-party',
  evaluate({ customerWait, wait, done }) {
    if (done || customerWait === null || wait === null || wait.kind === 'open') return null
    const parties = Object.entries(customerWait.byParty).filter(([, time]) => time >= MINUTE)
    if (parties.length === 0) return null
    const said = parties.map(([name, time]) =>
      name === ''
        ? say('thirdPartyUnnamed', { time: { duration: time } })
        : say('thirdPartyWait', { time: { duration: time }, name }),
    )
    return fact('third-party', 'hand-off', said, 'becauseThirdParty')
  },
}
