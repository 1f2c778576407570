import type { Problem } from '@/utils/settings/field.ts'
import { getAt, limitsAt } from '@/utils/settings/path.ts'
import type { TeamSettings } from '@/utils/settings/schema.ts'
import { longDays } from '../calendar/day-names.ts'
import { namePlace, type PageSpeaker } from './names.ts'
import { sayValue } from './values.ts'

/** Why a value of a file was left out, as a sentence. */
export function tellLeftOut(problem: Problem, speaker: PageSpeaker, team: TeamSettings): string {
  const { path, received: value } = problem
  const name = namePlace(path, speaker, longDays(speaker.language), itemName(path, team))
  switch (problem.code) {
    case 'locked':
      return speaker.t('outLocked', { name })
    case 'too-many':
      return speaker.t('outTooMany', { name, value, max: problem.limits?.max ?? 0 })
    case 'not-known':
    case 'left-out':
      return speaker.t('outUnknown', { name, value })
    case 'out-of-range': {
      const { min, max } = limitsAt(path)
      if (min === undefined || max === undefined) return speaker.t('outWrongType', { name, value })
      const [low, high] = [sayValue(path, min, speaker), sayValue(path, max, speaker)]
      const shown = Number.isFinite(Number(value)) ? sayValue(path, Number(value), speaker) : value
      return speaker.t('outRange', { name, value: shown, min: low, max: high })
    }
    default:
      return speaker.t('outWrongType', { name, value })
  }
}

function itemName(path: string, team: TeamSettings): string {
  const place = /^team\.(\w+)\.(\d+)/.exec(path)
  const item = place ? getAt({ team }, place[0]) : undefined
  if (typeof item !== 'object' || item === null) return ''
  const { name, customer, match } = item as Record<string, unknown>
  return [name, customer, match].find((text): text is string => typeof text === 'string' && text !== '') ?? ''
}
