import { MOOD_LANGUAGES } from '../../utils/mood/language/languages.ts'
import type { Recipe } from './build.ts'
import { fitShift, fitTemperature, type Scored } from './calibrate.ts'
import type { Extracted } from './extract.ts'
import { CODE, lessonsOf } from './lessons.ts'
import { type PartOptions, partLogits, type TrainedPart, trainPart } from './part.ts'
import { isBinary, type Row } from './rows.ts'

export const FOLDS = 3

/** Which fold a scenario is in, by a hash of its name. */
export function foldOf(scenario: string): number {
  let hash = 7
  for (let i = 0; i < scenario.length; i++) hash = (Math.imul(hash, 31) + scenario.charCodeAt(i)) | 0
  return (hash >>> 3) % FOLDS
}

/** Temperature of the general model on the dev rows of its own three-class sets, each set counting the same. */
export function calibrateGeneral(
  part: TrainedPart,
  data: Extracted,
  rows: readonly Row[],
  recipe: Recipe,
): number {
  const chosen: { row: Row; doc: number }[] = []
  const sizes = new Map<string, number>()
  rows.forEach((row, doc) => {
    const three = !isBinary(row.lang, row.source) && row.source !== 'uineutral' && row.source !== 'corpus'
    if (row.split !== 'dev' || !three || recipe.weightOf(row) <= 0) return
    chosen.push({ row, doc })
    sizes.set(row.lang + row.source, (sizes.get(row.lang + row.source) ?? 0) + 1)
  })
  return fitTemperature(
    chosen.map(({ row, doc }): Scored => {
      const [neg, pos] = partLogits(part, data, doc)
      return { neg, pos, label: CODE[row.label], weight: 1 / (sizes.get(row.lang + row.source) as number) }
    }),
  )
}

export interface DeskCalibration {
  readonly temperature: number
  readonly shift: Record<string, [number, number]>
  readonly accuracy: number
}

/** Temperature and shift per language of the desk model, from scenarios left out of training one fold at a time. */
export function calibrateDesk(
  data: Extracted,
  rows: readonly Row[],
  options: PartOptions,
  balance: number,
): DeskCalibration {
  const scored: (Scored & { lang: string })[] = []
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const mine = (row: Row) => row.source === 'corpus' && row.split === 'train'
    const part = trainPart(
      data,
      lessonsOf(rows, (row) => (mine(row) && foldOf(row.scenario) !== fold ? 1 : 0), balance),
      options,
    )
    rows.forEach((row, doc) => {
      if (!mine(row) || foldOf(row.scenario) !== fold) return
      const [n, p] = partLogits(part, data, doc)
      const neg = n + (options.base?.[doc * 3] ?? 0)
      const pos = p + (options.base?.[doc * 3 + 2] ?? 0)
      scored.push({ neg, pos, label: CODE[row.label], weight: 1, lang: row.lang })
      const best = neg > 0 && neg >= pos ? 0 : pos > 0 ? 2 : 1
      if (best === CODE[row.label]) right += 1
    })
  }
  const temperature = fitTemperature(scored)
  const shift = Object.fromEntries(
    MOOD_LANGUAGES.map(
      (lang) =>
        [
          lang,
          fitShift(
            scored.filter((row) => row.lang === lang),
            temperature,
          ),
        ] as const,
    ),
  )
  return { temperature, shift, accuracy: right / Math.max(1, scored.length) }
}
