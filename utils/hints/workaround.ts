import type { HintContext } from './context.ts'
import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { stillLimit } from './limits.ts'
import { whyBall, whyBudget, whySize, whyTuned } from './reasons.ts'
import { latestSignal } from './signals.ts'
import { lastReplyOffersWorkaround } from './workaround-words.ts'

/**
 * "Offer a way around it now": the job is long and the impact high, so a way around is worth more than a promise.
 * Source row 0.10.
 *
 * NOT when: the job is small or not sized (rule A says just fix it) · the impact is not high · our last public
 * reply offers one already · the ball is not ours · done · messages not read. Asks only after the still time.
 */
export const workaround: HintRule = {
  id: 'workaround',
  evaluate(context) {
    const { size, wait, done, ticket, still } = context
    if (done || size !== 'l' || wait?.holder !== 'us' || !ticket.messages.known) return null
    if (!hasHighImpact(context) || lastReplyOffersWorkaround(ticket.messages.value.list)) return null
    const quiet = fact('workaround', 'people', [say('workaroundFact')], 'becauseWorkaround')
    if (still === null || still.working < stillLimit(context, 'workaround')) return quiet
    return {
      ...quiet,
      urgency: 'now',
      title: say('workaroundTitle'),
      why: [
        ...quiet.why,
        whySize(context),
        whyBall(wait),
        ...whyBudget(context, 'workaround'),
        ...whyTuned(context, 'workaround'),
      ],
      action: 'workaround',
      chip: say('workaroundShort'),
    }
  },
}

/** They say what they cannot do, and it is urgent or several are stopped. */
function hasHighImpact(context: HintContext): boolean {
  const { ticket, record } = context
  if (latestSignal(context, 'cannot-do') === null) return false
  const urgent =
    ticket.priority.known && ticket.priority.value.level !== null && ticket.priority.value.level <= 2
  const people = record.people ?? latestSignal(context, 'people')?.count ?? 0
  return urgent || people >= 2
}
