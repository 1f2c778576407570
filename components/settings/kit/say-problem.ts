import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'
import type { Problem } from '@/utils/settings/field.ts'

/** Why a number may not stand there, as a sentence; `format` writes the limits. */
export function sayProblem(
  problem: Problem,
  name: string,
  speaker: Speaker<PagesKey>,
  format: (value: number) => string,
): string {
  const { min, max } = problem.limits ?? {}
  if (problem.code === 'out-of-range' && min !== undefined && max !== undefined) {
    return speaker.t('badBetween', { name, min: format(min), max: format(max) })
  }
  return speaker.t('badNumber', { name })
}
