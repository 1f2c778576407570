import { workingTime } from '../clock/work-calendar.ts'
import type { HintContext } from './context.ts'
import type { HintRule, Say } from './hint.ts'
import { safeStartNeeds } from './limits.ts'
import { whyBall, whyDesk, whyPriorityRule, whySize } from './reasons.ts'

/**
 * Rule B, "latest safe start" (nudge.md §6.1): now is at or past target − (effort + margin) in working time.
 * Effort is the size ticked, else the team's 80th percentile; with neither only the margin counts.
 * Outside the daily budget. Source rows 2.2, 2.5.
 *
 * NOT when: done · the promise is paused, met or past (then `after-breach` speaks) · the ball is not ours ·
 * no target or no desk hours.
 */
export const safeStart: HintRule = {
  id: 'safe-start',
  evaluate(context) {
    const { now, promise, safeStartAt, wait, thresholds } = context
    if (safeStartAt === null || promise.dueAt === null || wait?.holder !== 'us') return null
    if (promise.state !== 'running' && promise.state !== 'soon' && promise.state !== 'closed') return null
    if (now < safeStartAt || now >= promise.dueAt) return null
    return {
      id: 'safe-start',
      urgency: 'backstop',
      mark: 'clock',
      title: { key: fits(context, promise.dueAt) ? 'safeStartTitle' : 'safeStartTightTitle' },
      fact: facts(context, safeStartAt, promise.dueAt),
      why: [
        whyPriorityRule(context, 'whyRuleSafeStart', thresholds.safeMarginMinutes),
        { label: 'whyDue', value: { key: 'asIs', params: { text: { time: promise.dueAt } } } },
        whySize(context),
        whyBall(wait),
        ...whyDesk(context),
        { label: 'whyLimit', value: { key: 'whyLimitOutside' } },
      ],
      action: 'start',
      chip: { key: 'startNowNoSize' },
    }
  },
}

function facts(context: HintContext, safeStartAt: number, dueAt: number): Say[] {
  const { work, margin } = needsOf(context)
  if (!fits(context, dueAt)) {
    return [{ key: 'safeStartTight', params: { due: { time: dueAt }, work: { duration: work } } }]
  }
  const said: Say[] = [{ key: 'safeStart', params: { time: { time: safeStartAt }, due: { time: dueAt } } }]
  if (work > 0) {
    const params = { work: { duration: work }, margin: { duration: margin } }
    said.push({ key: 'safeStartSize', params })
  }
  return said
}

/** Started now, the work can still end before the promise does: else "to be in time" would not be true. */
function fits(context: HintContext, dueAt: number): boolean {
  const { calendar, now } = context
  return calendar !== null && workingTime(calendar, now, dueAt) >= needsOf(context).work
}

function needsOf({ effort, thresholds, promise }: HintContext) {
  return safeStartNeeds(promise.metric, promise.goal, effort?.length ?? null, thresholds.safeMarginMinutes)
}
