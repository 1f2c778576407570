import type { HintContext } from './context.ts'
import type { Hint, HintRule, Say } from './hint.ts'
import { liesTooLong, stillLimit } from './limits.ts'
import { whyBall, whyBudget, whyDesk, whyPriorityRule, whySize, whyTuned } from './reasons.ts'

/**
 * Rule A, "nobody has touched it" (nudge.md §6.1): the ball is ours and no human on our side has touched
 * the ticket for the lead's still time in working hours. Source rows 2.2, 2.3, 2.5, 2.6.
 *
 * NOT when: done · the ball is with the customer or a third party · size L · somebody else's · waiting on
 * purpose · a colleague is in it · the ticket is younger than 15 minutes · any of these is unknown.
 * The first line of defence is `silence.ts`, which holds for every nudge.
 */
export const untouched: HintRule = {
  id: 'untouched',
  evaluate(context) {
    const { still, size, wait } = context
    if (still === null || wait === null || wait.holder !== 'us' || size === 'l') return null
    const limit = stillLimit(context, 'untouched')
    if (!liesTooLong(still.working, limit)) return null
    return {
      id: 'untouched',
      urgency: 'now',
      mark: 'clock',
      title: title(context),
      fact: facts(context, still.working, wait.total),
      why: [
        whyPriorityRule(context, 'whyRuleUntouched', limit / 60_000),
        { label: 'whyUntouchedSince', value: { key: 'asIs', params: { text: { time: still.since } } } },
        whySize(context),
        whyBall(wait),
        ...whyDesk(context),
        ...whyBudget(context, 'untouched'),
        ...whyTuned(context, 'untouched'),
      ],
      action: 'start',
      chip: chip(context),
    } satisfies Hint
  },
}

function title({ size, effort }: HintContext): Say {
  return size !== null && effort !== null
    ? { key: 'untouchedTitle', params: { time: { duration: effort.length } } }
    : { key: 'untouchedTitleNoSize' }
}

function chip({ size, effort }: HintContext): Say {
  return size !== null && effort !== null
    ? { key: 'startNow', params: { time: { duration: effort.length } } }
    : { key: 'startNowNoSize' }
}

function facts(context: HintContext, still: number, waiting: number): Say[] {
  const { size, promise } = context
  const said: Say[] = [{ key: 'untouched', params: { time: { duration: still } } }]
  said.push(size === null ? { key: 'notSized' } : { key: 'youSized', params: { size: size.toUpperCase() } })
  const left = promise.remaining
  if (context.ticket.requester.known && waiting > 0) {
    const promiseHolds =
      left !== null && left > 0 && (promise.state === 'running' || promise.state === 'soon')
    said.push(
      promiseHolds
        ? { key: 'metAnyway', params: { left: { duration: left }, waiting: { duration: waiting } } }
        : { key: 'waitingOnly', params: { waiting: { duration: waiting } } },
    )
  }
  return said
}
