import { HOUR_MS } from '../clock/days.ts'
import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'

/** A working day. */
const LARGE_LIMIT = 8 * HOUR_MS

/**
 * Large work ages too, so that nothing is cherry-picked for ever (nudge.md §3.6, §6.3; peers.md §2.3): lying for
 * a working day it asks for a first step, quietly. In the do-now list it moves up at the same time.
 *
 * NOT when: sized S or M or not at all · the ball is not ours · done · somebody is on it.
 */
export const largeWaits: HintRule = {
  id: 'large-waits',
  evaluate({ size, still, wait, done, record }) {
    if (done || size !== 'l' || still === null || wait?.holder !== 'us') return null
    if (still.working < LARGE_LIMIT || (record.onItSince !== null && record.onItSince > still.since))
      return null
    const said = [say('largeWaits', { time: { duration: still.working } }), say('largeFirstStep')]
    return fact('large-waits', 'clock', said, 'becauseLarge')
  },
}
