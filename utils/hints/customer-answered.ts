import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { stillLimit } from './limits.ts'
import { whyBall, whyBudget, whyTuned } from './reasons.ts'

/**
 * "Waiting for the customer, but they answered Wed": the status still says that it is their turn. A fact at
 * once; asks to pick it up when it has lain for the lead's still time. Source row 4.6.
 *
 * NOT when: their answer was mere thanks (the court does not count it) · the status says it is ours · done ·
 * it is not known when they answered. Never counted per person, never shown to others.
 */
export const customerAnswered: HintRule = {
  id: 'customer-answered',
  evaluate(context) {
    const { customerWait, done, still, wait } = context
    const answeredAt = customerWait?.answeredAt ?? null
    if (done || answeredAt === null || wait === null) return null
    const said = [say('answeredThough', { time: { time: answeredAt } })]
    const quiet = fact('customer-answered', 'word', said, 'becauseAnswered')
    if (still === null || still.working < stillLimit(context, 'customer-answered')) return quiet
    return {
      ...quiet,
      urgency: 'now',
      title: say('answeredTitle'),
      why: [
        ...quiet.why,
        whyBall(wait),
        ...whyBudget(context, 'customer-answered'),
        ...whyTuned(context, 'customer-answered'),
      ],
      action: 'resume',
      chip: say('answeredShort'),
    }
  },
}
