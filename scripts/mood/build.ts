import type { Thresholds } from '../../utils/mood/model/layout.ts'
import { calibrateDesk, calibrateGeneral, FOLDS, foldOf } from './calibration-rows.ts'
import type { Extracted } from './extract.ts'
import type { LanguageTable } from './language-table.ts'
import type { Lesson } from './learn.ts'
import { lessonsOf } from './lessons.ts'
import { packModel } from './pack.ts'
import { type PartOptions, partLogits, type TrainedPart, trainPart } from './part.ts'
import type { Row } from './rows.ts'

/** How a model is made: which sources count how much, and the learner's numbers. */
export interface Recipe {
  readonly name: string
  /** Weight of a row's source in the general model; 0 leaves it out. */
  readonly weightOf: (row: Row) => number
  readonly balance: number
  readonly general: Pick<
    PartOptions,
    'keep' | 'least' | 'smooth' | 'conceptScale' | 'rate' | 'epochs' | 'runs'
  >
  /** The model of helpdesk messages, from our own corpus; null: none. */
  readonly desk:
    | null
    | (Pick<PartOptions, 'keep' | 'least' | 'smooth' | 'conceptScale' | 'rate' | 'epochs' | 'runs'> & {
        balance: number
        base: number
      })
  readonly gateKeep: number
  readonly strengthKeep: number
  readonly gate: { readonly scale: number; readonly at: number; readonly most: number }
  readonly show: Thresholds
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
    least: 5,
    smooth: 2,
    conceptScale: 3,
    rate: 0.1,
    epochs: 6,
    runs: 1,
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
    least: 3,
    smooth: 2,
    conceptScale: 5,
    rate: 0.05,
    epochs: 5,
    runs: 2,
    base: null,
    seed: 41,
    dear: () => false,
  })
}

/**
 * What the general model says of each text before the desk model speaks, three logits a text (neutral 0).
 * For the corpus it is asked of models that did not learn the text's scenario: else the desk model would
 * learn to trust answers known by heart.
 */
function unseenLogits(
  general: TrainedPart,
  options: PartOptions,
  data: Extracted,
  rows: readonly Row[],
  recipe: Recipe,
  share: number,
): Float32Array {
  const base = new Float32Array(rows.length * 3)
  const put = (part: TrainedPart, doc: number) => {
    const [neg, pos] = partLogits(part, data, doc)
    base[doc * 3] = share * neg
    base[doc * 3 + 2] = share * pos
  }
  rows.forEach((_, doc) => {
    put(general, doc)
  })
  for (let fold = 0; fold < FOLDS; fold++) {
    const left = (row: Row) => isCorpus(row) && foldOf(row.scenario) === fold
    const lessons = lessonsOf(
      rows,
      (row) => (inTrain(row) && !left(row) ? recipe.weightOf(row) : 0),
      recipe.balance,
    )
    const part = trainPart(data, lessons, { ...options, runs: 1 })
    rows.forEach((row, doc) => {
      if (inTrain(row) && left(row)) put(part, doc)
    })
  }
  return base
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
  const how = { ...recipe.general, base: null, seed: 11, dear }
  const general = trainPart(
    data,
    lessonsOf(rows, (row) => (inTrain(row) ? recipe.weightOf(row) : 0), recipe.balance),
    how,
  )
  say(`${recipe.name}: general model, ${general.keys.length} features`)
  const rest = { gate: recipe.gate, show: recipe.show }
  const warmth = calibrateGeneral(general, data, rows, recipe)
  if (recipe.desk === null) {
    return packModel({ general }, languages, {
      ...rest,
      base: 1,
      temperature: { general: warmth, desk: 1 },
      shift: {},
    })
  }
  const base = unseenLogits(general, how, data, rows, recipe, recipe.desk.base)
  const options = { ...recipe.desk, base, seed: 21, dear }
  const desk = trainPart(
    data,
    lessonsOf(rows, (row) => (inTrain(row) && isCorpus(row) ? 1 : 0), recipe.desk.balance),
    options,
  )
  say(`${recipe.name}: desk model, ${desk.keys.length} features`)
  const told = calibrateDesk(data, rows, options, recipe.desk.balance)
  say(
    `${recipe.name}: on unseen scenarios of the train part: accuracy ${told.accuracy.toFixed(3)}, temperature ${told.temperature}`,
  )
  const parts = {
    general,
    desk,
    gate: trainGate(data, rows, recipe),
    strength: trainStrength(data, rows, recipe),
  }
  const temperature = { general: warmth, desk: told.temperature }
  return packModel(parts, languages, { ...rest, base: recipe.desk.base, temperature, shift: told.shift })
}
