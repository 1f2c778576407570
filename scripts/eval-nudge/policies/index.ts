import { deadlineHour, quarterLeft } from './deadline.ts'
import type { Policy } from './policy.ts'
import { safeStart } from './safe-start.ts'
import { untouched, untouchedBeforeTarget, untouchedCapped } from './untouched.ts'

export type Policies = Readonly<Record<string, Policy>>

export const policies: Policies = {
  untouched,
  'untouched-capped': untouchedCapped,
  'safe-start': safeStart,
  'deadline-1h': deadlineHour,
  'quarter-left': quarterLeft,
}

/** What was tried to do better and held, see docs/nudge-replay.md. */
export const variants: Policies = { 'untouched-before-target': untouchedBeforeTarget }
