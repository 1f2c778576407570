import { HOUR_MS } from '../clock/days.ts'
import { workingTime } from '../clock/work-calendar.ts'
import type { HintContext } from './context.ts'
import { fact, say } from './fact.ts'
import type { HintRule, Say } from './hint.ts'

const MANY_WORDS = 30
const FEW_WORDS = 5
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
    const said = shrunk(context) ?? silent(context)
    return said === null ? null : fact('gone-quiet', 'word', [said], 'becauseWords')
  },
}

function shrunk({ scored }: HintContext): Say | null {
  const last = scored.at(-1)
  const before = scored.slice(0, -1)
  if (last === undefined || before.length < 2 || last.words === 0 || last.words > FEW_WORDS) return null
  if ((last.step ?? 0) >= 1 || last.signals.some(({ signal }) => signal === 'thanks')) return null
  const usual = Math.round(before.reduce((sum, { words }) => sum + words, 0) / before.length)
  return usual < MANY_WORDS ? null : say('goneShort', { n: last.words, before: usual })
}

function silent({ scored, wait, calendar, now }: HintContext): Say | null {
  const last = scored.at(-1)
  if (last === undefined || scored.length < 2 || (last.step ?? 0) > -1 || calendar === null) return null
  if (wait?.holder !== 'customer' || wait.holderSince < last.at) return null
  if (workingTime(calendar, wait.holderSince, now) < SILENT) return null
  return say('goneSilent', { time: { duration: now - wait.holderSince } })
}
