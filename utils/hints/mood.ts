import type { MoodView } from './assessment.ts'
import type { HintContext } from './context.ts'

/** The mood as known now, from words or from a rating; null where it is off, unsure or not there. */
export function knownStep({ kind, step }: MoodView): MoodView['step'] {
  return kind === 'inferred' || kind === 'said' ? step : null
}

/** Known and below neutral; unknown is never unhappy (G2). */
export function isUnhappy({ mood }: Pick<HintContext, 'mood'>): boolean {
  const step = knownStep(mood)
  return step !== null && step <= -1
}
