import type { Instant } from '../ticket/reading.ts'
import { say } from './fact.ts'
import type { HintRule, Say } from './hint.ts'
import { whyBall } from './reasons.ts'

/**
 * "Tell them before they ask": the target passed and the customer has had no word from a person since. Calm,
 * three steps, and the lead's own line of what is owed. Outside the daily budget. Source rows 0.13, 0.25, 3.12.
 *
 * NOT when: a person wrote publicly after the breach · done · nobody waits · the time of the breach or the
 * messages are not known.
 */
export const afterBreach: HintRule = {
  id: 'after-breach',
  evaluate({ promise, wait, words, done, team, now }) {
    const { dueAt } = promise
    if (done || promise.state !== 'late' || dueAt === null || wait === null || wait.kind === 'open')
      return null
    if (words === null || toldSince(words.lastOfUs, dueAt)) return null
    const heard: Say =
      words.lastOfUs === null
        ? say('neverHeard')
        : say('lastHeard', { time: { duration: now - words.lastOfUs } })
    const owed = team.hints.afterBreach.trim()
    return {
      id: 'after-breach',
      urgency: 'backstop',
      mark: 'word',
      title: say('lateTitle'),
      fact: [say('lateFact', { time: { duration: now - dueAt } }), heard],
      steps: [
        say('lateStep1'),
        say('lateStep2'),
        say('lateStep3'),
        ...(owed === '' ? [] : [say('owedLine', { text: owed })]),
      ],
      why: [
        { label: 'whyDue', value: say('asIs', { text: { time: dueAt } }) },
        { label: 'whyBecause', value: say('becauseNews') },
        whyBall(wait),
        { label: 'whyLimit', value: say('whyLimitOutside') },
      ],
      action: 'tell',
      chip: say('tellThem'),
    }
  },
}

/** A person wrote to the customer after the breach: the hiccup was told (row 0.13). */
export function toldSince(lastOfUs: Instant | null, dueAt: Instant): boolean {
  return lastOfUs !== null && lastOfUs > dueAt
}
