import { isBinary, MOODS, type Mood, type Row } from './rows.ts'

/** What a model or library says of one row; `p` where it gives probabilities, `shown` its label after abstention. */
export interface Said {
  readonly guess: Mood
  readonly p: Readonly<Record<Mood, number>> | null
  readonly shown: Mood | 'unsure' | null
}

export interface Judged extends Said {
  readonly row: Row
}

/** Sets with fewer dev rows are left out of a language's mean. */
export const LEAST_ROWS = 200

/**
 * The class that counts for a row: two-class sets are decided between their classes (with probabilities; a
 * library's "neutral" stays and is wrong), CodeReview only knows negative or not.
 */
export function decided({ row, guess, p }: Judged): Mood {
  if (isBinary(row.lang, row.source)) return p === null ? guess : p.neg > p.pos ? 'neg' : 'pos'
  return row.source === 'codereview' && guess === 'pos' ? 'neu' : guess
}

/** Mean F1 of the classes that the set has. */
export function macroF1(list: readonly Judged[]): number {
  const first = list[0]
  if (first === undefined) return Number.NaN
  const { lang, source } = first.row
  const classes: readonly Mood[] = isBinary(lang, source)
    ? ['neg', 'pos']
    : source === 'codereview'
      ? ['neg', 'neu']
      : MOODS
  const f1 = classes.map((mood) => {
    const hits = list.filter((one) => one.row.label === mood && decided(one) === mood).length
    const said = list.filter((one) => decided(one) === mood).length
    const are = list.filter((one) => one.row.label === mood).length
    return hits === 0 ? 0 : (2 * hits) / (said + are)
  })
  return f1.reduce((a, b) => a + b, 0) / f1.length
}

/** Share of right guesses. */
export function accuracy(list: readonly Judged[]): number {
  return list.filter((one) => decided(one) === one.row.label).length / list.length
}

export interface Negatives {
  readonly precision: number
  readonly recall: number
}

/** Precision and recall of "negative", by the best guess or by what is shown. */
export function negatives(list: readonly Judged[], shown: boolean): Negatives {
  const says = (one: Judged) => (shown ? one.shown : decided(one)) === 'neg'
  const hits = list.filter((one) => says(one) && one.row.label === 'neg').length
  const said = list.filter(says).length
  const are = list.filter((one) => one.row.label === 'neg').length
  return { precision: hits / said, recall: hits / are }
}

/** Share of rows called negative, by what is shown. */
export function shownNegative(list: readonly Judged[]): number {
  return list.filter((one) => one.shown === 'neg').length / list.length
}

const BINS = 15

/** Expected calibration error of the guess's probability: 15 bins of equal width, weighted by their rows. */
export function calibrationError(list: readonly Judged[]): number {
  const bins = Array.from({ length: BINS }, () => ({ sure: 0, right: 0, rows: 0 }))
  for (const one of list) {
    if (one.p === null) continue
    const two = isBinary(one.row.lang, one.row.source)
    const sure = two
      ? Math.max(one.p.neg, one.p.pos) / (one.p.neg + one.p.pos)
      : Math.max(one.p.neg, one.p.neu, one.p.pos)
    const bin = bins[Math.min(BINS - 1, Math.floor(sure * BINS))] as (typeof bins)[number]
    bin.sure += sure
    bin.rows += 1
    if (decided(one) === one.row.label) bin.right += 1
  }
  const rows = bins.reduce((sum, bin) => sum + bin.rows, 0)
  return bins.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / rows
}

/** Rows by source within their language, `lang:source`, in alphabetical order. */
export function bySource(list: readonly Judged[]): [string, Judged[]][] {
  const groups = new Map<string, Judged[]>()
  for (const one of list) {
    const name = `${one.row.lang}:${one.row.source}`
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [one])
    else group.push(one)
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Mean macro-F1 per language over sources with enough rows, as the report counts it. */
export function languageMeans(list: readonly Judged[]): Map<string, number> {
  const sums = new Map<string, number[]>()
  for (const [name, group] of bySource(list)) {
    if (group.length < LEAST_ROWS) continue
    const lang = name.slice(0, 2)
    sums.set(lang, [...(sums.get(lang) ?? []), macroF1(group)])
  }
  return new Map([...sums].map(([lang, values]) => [lang, values.reduce((a, b) => a + b, 0) / values.length]))
}
