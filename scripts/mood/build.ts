import { calibrateDesk, calibrateGeneral } from './calibration-rows.ts'
import type { Extracted } from './extract.ts'
import type { LanguageTable } from './language-table.ts'
import type { Lesson } from './learn.ts'
import { lessonsOf } from './lessons.ts'
import { packModel } from './pack.ts'
import { baseLogits, type PartOptions, type TrainedPart, trainPart } from './part.ts'
import type { Row } from './rows.ts'

/** How a model is made: which sources count how much, and the learner's numbers. */
export interface Recipe {
  readonly name: string
  /** Weight of a row's source in the general model; 0 leaves it out. */
  readonly weightOf: (row: Row) => number
  readonly balance: number
  readonly general: Pick<PartOptions, 'keep' | 'smooth' | 'conceptScale' | 'rate' | 'epochs'>
  /** The model of helpdesk messages, from our own corpus; null: none. */
  readonly desk:
    | null
    | (Pick<PartOptions, 'keep' | 'smooth' | 'conceptScale' | 'rate' | 'epochs'> & {
        balance: number
        base: number
      })
  readonly gateKeep: number
  readonly strengthKeep: number
  readonly gate: { readonly scale: number; readonly least: number; readonly most: number }
  readonly show: { readonly neg: number; readonly neu: number; readonly pos: number }
}

export const isCorpus = (row: Row) => row.source === 'corpus'
const inTrain = (row: Row) => row.split === 'train'

/** Learns what marks a helpdesk message against everything else: both sides weigh the same. */
function trainGate(data: Extracted, rows: readonly Row[], recipe: Recipe): TrainedPart {
  const side = (row: Row) => (inTrain(row) ? (isCorpus(row) ? 1 : recipe.weightOf(row)) : 0)
  const lessons = lessonsOf(rows, side, 0)
  const total = (own: boolean) =>
    lessons.reduce((sum, l) => sum + (isCorpus(rows[l.doc] as Row) === own ? l.weight : 0), 0)
  const lift = total(false) / total(true)
  const two = lessons.map((l): Lesson => {
    const own = isCorpus(rows[l.doc] as Row)
    return {
      ...l,
      label: own ? 2 : 0,
      right: own ? 4 : 1,
      among: 5,
      weight: own ? l.weight * lift : l.weight,
    }
  })
  return trainPart(data, two, {
    keep: recipe.gateKeep,
    leastTexts: 5,
    smooth: 2,
    conceptScale: 3,
    rate: 0.05,
    epochs: 3,
    base: null,
    seed: 31,
    dear: () => false,
  })
}

/** Learns what marks a strong mood (±2) against a mild one (±1), from the corpus's own steps. */
function trainStrength(data: Extracted, rows: readonly Row[], recipe: Recipe): TrainedPart {
  const lessons = lessonsOf(
    rows,
    (row) => (inTrain(row) && isCorpus(row) && row.step !== null && row.step !== 0 ? 1 : 0),
    0,
  )
  const two = lessons.map((l): Lesson => {
    const strong = Math.abs((rows[l.doc] as Row).step as number) === 2
    return { ...l, label: strong ? 2 : 0, right: strong ? 4 : 1, among: 5 }
  })
  return trainPart(data, two, {
    keep: recipe.strengthKeep,
    leastTexts: 3,
    smooth: 2,
    conceptScale: 5,
    rate: 0.05,
    epochs: 5,
    base: null,
    seed: 41,
    dear: () => false,
  })
}

/** Trains all parts of a recipe and packs them into a model file. */
export function buildModel(
  recipe: Recipe,
  data: Extracted,
  rows: readonly Row[],
  languages: LanguageTable,
  say: (line: string) => void,
): Uint8Array {
  const dear = (lesson: Lesson) => isCorpus(rows[lesson.doc] as Row)
  const general = trainPart(
    data,
    lessonsOf(rows, (row) => (inTrain(row) ? recipe.weightOf(row) : 0), recipe.balance),
    {
      ...recipe.general,
      leastTexts: 3,
      base: null,
      seed: 11,
      dear,
    },
  )
  say(`${recipe.name}: general model, ${general.keys.length} features`)
  const rest = { gate: recipe.gate, show: recipe.show }
  if (recipe.desk === null) {
    const temperature = { general: calibrateGeneral(general, data, rows, recipe), desk: 1 }
    return packModel({ general }, languages, { ...rest, base: 0, temperature, shift: {} })
  }
  const { desk: how } = recipe
  const base = baseLogits(general, data, rows.length, how.base)
  const options = { ...how, leastTexts: 3, base, seed: 21, dear }
  const desk = trainPart(
    data,
    lessonsOf(rows, (row) => (inTrain(row) && isCorpus(row) ? 1 : 0), how.balance),
    options,
  )
  say(`${recipe.name}: desk model, ${desk.keys.length} features`)
  const gate = trainGate(data, rows, recipe)
  const strength = trainStrength(data, rows, recipe)
  const told = calibrateDesk(data, rows, options, how.balance)
  say(
    `${recipe.name}: desk model on unseen scenarios of the train part: accuracy ${told.accuracy.toFixed(3)}, temperature ${told.temperature}`,
  )
  const temperature = { general: calibrateGeneral(general, data, rows, recipe), desk: told.temperature }
  return packModel({ general, desk, gate, strength }, languages, {
    ...rest,
    base: how.base,
    temperature,
    shift: told.shift,
  })
}
