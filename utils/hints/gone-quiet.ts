import { HOUR_MS } from '../clock/days.ts'
import { workingTime } from '../clock/work-calendar.ts'
import { ticketMood, usualWords } from '../mood/path.ts'
import type { HintContext } from './context.ts'
import { fact, say } from './fact.ts'
import type { HintRule, Say } from './hint.ts'

/** Two working days: weekends and holidays are no silence. */
const SILENT = 16 * HOUR_MS

/**
 * Answers shrink from sixty words to three, or somebody who used to answer falls silent after a bad turn.
 * Source row 4.4.
 *
 * NOT when: thanks or a content closer · fewer than three messages · holidays and weekends · done · mood is off.
 */
export const goneQuiet: HintRule = {
  id: 'gone-quiet',
  evaluate(context) {
    if (context.done) return null
    const said = saidOf(context)
    return said === null ? null : fact('gone-quiet', 'word', [said], 'becauseWords')
  },
}

function saidOf(context: HintContext): Say | null {
  const { scored, now } = context
  const since = silentSince(context)
  switch (ticketMood(scored, since !== null).goneQuiet) {
    case 'shrinking':
      return say('goneShort', { n: scored.at(-1)?.words ?? 0, before: usualWords(scored.slice(0, -1)) })
    case 'silent':
      return since === null ? null : say('goneSilent', { time: { duration: now - since } })
    default:
      return null
  }
}

/** Since when the ball has lain with the customer in silence, once that is long in working time. */
function silentSince({ scored, wait, calendar, now }: HintContext): number | null {
  const last = scored.at(-1)
  if (last === undefined || calendar === null || wait?.holder !== 'customer') return null
  if (wait.holderSince < last.at || workingTime(calendar, wait.holderSince, now) < SILENT) return null
  return wait.holderSince
}
