import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { stillLimit } from './limits.ts'
import { isUnhappy } from './mood.ts'
import { whyBall, whyBudget, whyTuned } from './reasons.ts'

/**
 * "Nobody owns this yet": unassigned and lying still, or with an unhappy customer; asks to take it or pass it on
 * when both are true. Source row 0.20.
 *
 * NOT when: somebody has it · the assignee is not known · it is another team's · done · the ball is not ours ·
 * it was only just created.
 */
export const nobodyOwns: HintRule = {
  id: 'nobody-owns',
  evaluate(context) {
    const { ticket, done, wait, still } = context
    const { assignee, groupIsMine } = ticket
    if (done || !assignee.known || assignee.value !== 'nobody' || wait?.holder !== 'us') return null
    if (groupIsMine.known && !groupIsMine.value) return null
    const unhappy = isUnhappy(context)
    const lies = still !== null && still.working >= stillLimit(context, 'nobody-owns')
    if (!unhappy && !lies) return null
    const quiet = fact('nobody-owns', 'people', [say('nobodyOwns')], 'becauseNobody')
    if (!unhappy || !lies) return quiet
    return {
      ...quiet,
      urgency: 'now',
      title: say('claimTitle'),
      fact: [say('untouched', { time: { duration: still.working } }), say('nobodyOwns')],
      why: [
        ...quiet.why,
        whyBall(wait),
        ...whyBudget(context, 'nobody-owns'),
        ...whyTuned(context, 'nobody-owns'),
      ],
      action: 'claim',
      chip: say('claimShort'),
    }
  },
}
