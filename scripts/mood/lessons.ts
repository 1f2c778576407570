import type { Lesson } from './learn.ts'
import { isBinary, type Mood, NEUTRAL_IS_REST, type Row } from './rows.ts'

export const CODE: Readonly<Record<Mood, 0 | 1 | 2>> = { neg: 0, neu: 1, pos: 2 }
const BOTH_ENDS = 5
const ALL = 7
const NOT_NEGATIVE = 6
/** A rare class counts this much more at the most. */
const MOST_BALANCE = 4

/**
 * Rows to lessons. A source weighs by the root of its size, a language by the root of its sources' sum;
 * `balance` lifts the rare classes of a source: (share × 3) ^ −balance.
 * @param weightOf how much a row's source counts; 0 leaves the row out
 */
export function lessonsOf(rows: readonly Row[], weightOf: (row: Row) => number, balance: number): Lesson[] {
  const sizes = new Map<string, number>()
  const classes = new Map<string, number>()
  for (const row of rows) {
    if (weightOf(row) <= 0) continue
    const source = `${row.lang}:${row.source}`
    sizes.set(source, (sizes.get(source) ?? 0) + 1)
    classes.set(`${source}:${row.label}`, (classes.get(`${source}:${row.label}`) ?? 0) + 1)
  }
  const languages = new Map<string, number>()
  for (const [source, size] of sizes)
    languages.set(source.slice(0, 2), (languages.get(source.slice(0, 2)) ?? 0) + Math.sqrt(size))
  const sources = [...sizes.keys()]
  const lessons: Lesson[] = []
  rows.forEach((row, doc) => {
    const weight = weightOf(row)
    if (weight <= 0) return
    const source = `${row.lang}:${row.source}`
    const size = sizes.get(source) as number
    const twoEnds = isBinary(row.lang, row.source) || row.source === 'own'
    const share = ((classes.get(`${source}:${row.label}`) as number) * 3) / size
    const lift =
      twoEnds || row.source === 'uineutral' || balance === 0 ? 1 : Math.min(MOST_BALANCE, share ** -balance)
    const orNeutral = NEUTRAL_IS_REST.has(row.source) && row.label === 'neu'
    lessons.push({
      doc,
      label: CODE[row.label],
      right: orNeutral ? NOT_NEGATIVE : 1 << CODE[row.label],
      among: twoEnds ? BOTH_ENDS : ALL,
      weight: (weight * lift) / Math.sqrt(size * (languages.get(row.lang) as number)),
      source: sources.indexOf(source),
    })
  })
  return lessons
}
