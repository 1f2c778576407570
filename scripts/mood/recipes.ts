import type { Recipe } from './build.ts'
import { CLEAN_SETS, NEVER_TRAINED, NOT_IN_A, type Row } from './rows.ts'

/** Our own corpus in the general model: a quarter of a source of its size; it has a model of its own. */
const withCorpus = (weightOf: (row: Row) => number) => (row: Row) =>
  row.source === 'corpus' ? 0.25 : weightOf(row)
/** Weight of a set in setting B of the report: only sets whose licence allows a shipped model. */
const clean = (row: Row) => (CLEAN_SETS.has(row.source) ? (row.source === 'own' ? 3 : 1) : 0)
/** The same with Banking77, as the report had it. */
const cleanWithBank = (row: Row) => (row.source === 'banking77' ? 0.3 : clean(row))
/** Setting A: everything but the lexicons. */
const all = (row: Row) =>
  NOT_IN_A.has(row.source) || row.source === 'corpus'
    ? 0
    : row.source === 'banking77'
      ? 0.3
      : row.source === 'own'
        ? 3
        : 1

/** The report's settings (mood.md §7). */
const report = {
  balance: 0,
  general: { keep: 40_000, least: 3, smooth: 2, conceptScale: 1, rate: 0.2, epochs: 5, runs: 1 },
  desk: null,
  gateKeep: 0,
  strengthKeep: 0,
  gate: { scale: 1, at: 0, most: 0 },
  show: { neg: 0.65, neu: 0, pos: 0.65 },
} as const

const ours = {
  balance: 0.7,
  general: { keep: 52_000, least: 5, smooth: 2, conceptScale: 5, rate: 0.05, epochs: 8, runs: 2 },
  desk: {
    keep: 24_000,
    least: 3,
    smooth: 2,
    conceptScale: 5,
    rate: 0.1,
    epochs: 5,
    runs: 4,
    balance: 0.5,
    base: 0.3,
  },
  gateKeep: 20_000,
  strengthKeep: 5000,
  gate: { scale: 0.6, at: 0.3, most: 1 },
  show: { neg: 0.66, neu: 0.55, pos: 0.62, negIn: { nl: 0.7, de: 0.6, en: 0.75 } },
} as const

export const BASELINE_B: Recipe = { ...report, name: 'baseline B', weightOf: clean }
/** As the report had it, with Banking77, whose licence could not be seen. */
export const BASELINE_B77: Recipe = { ...report, name: 'baseline B with Banking77', weightOf: cleanWithBank }
export const BASELINE_A: Recipe = { ...report, name: 'baseline A', weightOf: all }
export const SHIPPED: Recipe = { ...ours, name: 'shipped', weightOf: withCorpus(clean) }
export const ON_ALL: Recipe = { ...ours, name: 'all data', weightOf: withCorpus(all) }

/** Rows any recipe may look at in training; xSID is for measuring only. */
export function mayTrain(row: Row): boolean {
  return !NEVER_TRAINED.has(row.source)
}
