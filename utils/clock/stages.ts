import type { Instant, Millis } from '../ticket/reading.ts'
import type { WorkCalendar } from './calendar.ts'
import type { Pause } from './spans.ts'
import { addWorkingTime, workingTime } from './work-calendar.ts'

/** From `from` on (until the next stage) the clock runs on this calendar. */
export interface Stage {
  readonly from: Instant
  readonly calendar: WorkCalendar
}

/** `carry`: time used before a switch counts; `restart`: it is forgotten. Vendors and admins differ. */
export type SwitchRule = 'carry' | 'restart'

/** Working time used by `to` on a clock whose calendar was switched; stages oldest first. */
export function workingTimeOfStages(
  stages: readonly Stage[],
  to: Instant,
  pauses: readonly Pause[] = [],
  rule: SwitchRule = 'carry',
): Millis {
  const counted = rule === 'carry' ? stages : stages.filter((stage) => stage.from <= to).slice(-1)
  return counted.reduce((sum, stage, i) => {
    const end = Math.min(to, counted[i + 1]?.from ?? to)
    return sum + workingTime(stage.calendar, stage.from, end, pauses)
  }, 0)
}

/**
 * When a clock that was switched reaches `goal` ms (the goal as it stands now; a goal that was changed
 * carries the time used as well). Null when it never does.
 */
export function dueOfStages(
  stages: readonly Stage[],
  goal: Millis,
  pauses: readonly Pause[] = [],
  rule: SwitchRule = 'carry',
): Instant | null {
  const last = stages.at(-1)
  if (last === undefined) return null
  if (rule === 'restart') return addWorkingTime(last.calendar, last.from, goal, pauses)
  let rest = goal
  for (const [i, stage] of stages.entries()) {
    const end = stages[i + 1]?.from
    if (end === undefined) break
    const used = workingTime(stage.calendar, stage.from, end, pauses)
    if (used >= rest) return addWorkingTime(stage.calendar, stage.from, rest, pauses)
    rest -= used
  }
  return addWorkingTime(last.calendar, last.from, rest, pauses)
}

/** The time between being solved and being opened again counts as a pause: the time used is carried over. */
export function reopeningPause(solvedAt: Instant, reopenedAt: Instant): Pause {
  return { from: solvedAt, to: reopenedAt }
}
