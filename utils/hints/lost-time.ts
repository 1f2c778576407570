import { MINUTE_MS } from '../clock/days.ts'
import { lostTime as lost } from '../clock/lost-time.ts'
import { fact, quote, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { latestSignal } from './signals.ts'

const HOUR = 3_600_000

/**
 * Waiting × people, our side's and third parties' part of the wait: as typed by the agent, else as the customer said (then quoted). Money only at the lead's own
 * rate. Source rows 0.15, 3.4.
 *
 * NOT when: nobody said how many people wait (no number is invented) · one alone (then the wait says it) · nobody
 * waits · done. No money without a rate.
 */
export const lostTime: HintRule = {
  id: 'lost-time',
  evaluate(context) {
    const { record, wait, done, team } = context
    if (done || wait === null || wait.kind === 'open') return null
    const stated = record.people === null ? latestSignal(context, 'people') : null
    const people = record.people ?? stated?.count ?? null
    const { us, 'third-party': others } = wait.byHolder
    // In the minutes the wait itself shows: seconds × people would run on before one's eyes.
    const waited = Math.floor((us + others) / MINUTE_MS) * MINUTE_MS
    const time = lost(waited, people, team.hourlyRate)
    if (time === null || people === null || people < 2) return null
    const said = [say('lostTime', { n: people, time: { duration: time.hours * HOUR } })]
    if (stated !== null) said.push(say('lostTimeStated', { text: quote(stated.sentence) }))
    if (time.money !== null) {
      said.push(say('lostMoney', { amount: Math.round(time.money), currency: team.currency }))
    }
    return fact('lost-time', 'people', said, 'becauseLost')
  },
}
