import { HOUR_MS, MINUTE_MS } from '../clock/days.ts'
import { workingTime } from '../clock/work-calendar.ts'
import type { HintContext } from './context.ts'
import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'

/** The desk is still opening it. */
const YOUNG = 15 * MINUTE_MS
/** A working day without news; without desk hours a day on the wall. */
const OLD_WORKING = 8 * HOUR_MS
const OLD_WALL = 24 * HOUR_MS

/**
 * The age of the last news from a person: "no word from a person yet", or "they last heard from a person 26 h
 * ago". People cope if they know. Source row 0.27.
 *
 * NOT when: the ball is with the customer (our question is the news) · news is younger than a working day ·
 * the ticket is younger than 15 minutes · done, nobody waits · messages not or not all read. Automatic
 * replies are no news.
 */
export const noHumanWord: HintRule = {
  id: 'no-human-word',
  evaluate(context) {
    const { words, wait, now, done, ticket } = context
    if (done || words === null || wait === null || wait.kind === 'open' || wait.holder === 'customer')
      return null
    const { lastOfUs, lastAutomatic, complete } = words
    if (lastOfUs !== null) {
      if (!isOld(context, lastOfUs)) return null
      return fact(
        'no-human-word',
        'word',
        [say('lastHeard', { time: { duration: now - lastOfUs } })],
        'becauseNews',
      )
    }
    if (!complete || !ticket.createdAt.known || now - ticket.createdAt.value < YOUNG) return null
    const said = [say('noHumanWord')]
    if (lastAutomatic !== null) said.push(say('noHumanWordAuto', { time: { time: lastAutomatic } }))
    return fact('no-human-word', 'word', said, 'becauseNews')
  },
}

function isOld({ calendar, now }: HintContext, since: number): boolean {
  return calendar === null ? now - since >= OLD_WALL : workingTime(calendar, since, now) >= OLD_WORKING
}
