import {
  accuracy,
  bySource,
  calibrationError,
  type Judged,
  LEAST_ROWS,
  languageMeans,
  macroF1,
  negatives,
  shownNegative,
} from './measure.ts'

const two = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '  –  ')
const percent = (value: number) => `${(100 * value).toFixed(1)} %`
const AUXILIARY = new Set(['uineutral', 'xsid', 'corpus'])

/** A model's figures in a few lines. */
export function printModel(name: string, judged: readonly Judged[]): void {
  const sets = judged.filter((one) => !AUXILIARY.has(one.row.source))
  const corpus = judged.filter((one) => one.row.source === 'corpus')
  const means = languageMeans(sets)
  const mean = [...means.values()].reduce((a, b) => a + b, 0) / means.size
  const langs = [...means].sort().map(([lang, value]) => `${lang} ${two(value)}`)
  console.log(`${name}: macro-F1 ${two(mean)} (${langs.join(', ')})`)
  console.log(
    `  calibration error: sets ${two(calibrationError(sets))}, own corpus ${two(calibrationError(corpus))}, pooled ${two(calibrationError([...sets, ...corpus]))}`,
  )
  const alarms = bySource(judged.filter((one) => one.row.source === 'uineutral' || one.row.source === 'xsid'))
  console.log(
    `  neutral text shown as negative: ${alarms.map(([source, list]) => `${source} ${percent(shownNegative(list))}`).join(', ')}`,
  )
  if (corpus.length > 0) {
    const best = negatives(corpus, false)
    const shown = negatives(corpus, true)
    const unsure = corpus.filter((one) => one.shown === 'unsure').length / corpus.length
    console.log(
      `  own corpus: accuracy ${two(accuracy(corpus))}; negative guessed ${two(best.precision)}/${two(best.recall)}, shown ${two(shown.precision)}/${two(shown.recall)} (precision/recall); not sure ${percent(unsure)}`,
    )
  }
  console.log('')
}

/** Macro-F1 per source beside each other, then negative recall and precision of the first column. */
export function printSources(columns: readonly [string, readonly Judged[]][]): void {
  const sources = columns.map(
    ([, judged]) => new Map(bySource(judged.filter((one) => !AUXILIARY.has(one.row.source)))),
  )
  const [first] = sources
  if (first === undefined) return
  const width = 22
  console.log(
    [
      'source'.padEnd(width),
      'rows'.padStart(5),
      ...columns.map(([name]) => name.padStart(10)),
      'neg. rec.'.padStart(10),
      'neg. prec.'.padStart(10),
    ].join(' '),
  )
  for (const [name, list] of first) {
    const neg = negatives(list, false)
    const cells = sources.map((source) =>
      two(source.has(name) ? macroF1(source.get(name) as Judged[]) : Number.NaN).padStart(10),
    )
    console.log(
      [
        (list.length < LEAST_ROWS ? `(${name})` : name).padEnd(width),
        String(list.length).padStart(5),
        ...cells,
        two(neg.recall).padStart(10),
        two(neg.precision).padStart(10),
      ].join(' '),
    )
  }
  const means = columns.map(([, judged]) =>
    languageMeans(judged.filter((one) => !AUXILIARY.has(one.row.source))),
  )
  for (const lang of ['de', 'en', 'fi', 'nl']) {
    console.log(
      [
        `mean ${lang}`.padEnd(width),
        ''.padStart(5),
        ...means.map((mean) => two(mean.get(lang) ?? Number.NaN).padStart(10)),
      ].join(' '),
    )
  }
  console.log('')
}

/** Our own corpus per language and per kind. */
export function printCorpus(judged: readonly Judged[]): void {
  const corpus = judged.filter((one) => one.row.source === 'corpus')
  if (corpus.length === 0) return
  console.log('own corpus         rows  accuracy  neg. shown prec./rec.  not sure  calibration error')
  const line = (name: string, list: readonly Judged[]) => {
    const neg = negatives(list, true)
    const unsure = list.filter((one) => one.shown === 'unsure').length / list.length
    console.log(
      `${name.padEnd(16)} ${String(list.length).padStart(6)} ${two(accuracy(list)).padStart(9)}  ${two(neg.precision).padStart(10)} / ${two(neg.recall)}  ${percent(unsure).padStart(9)}  ${two(calibrationError(list)).padStart(8)}`,
    )
  }
  for (const lang of ['de', 'en', 'fi', 'nl'])
    line(
      lang,
      corpus.filter((one) => one.row.lang === lang),
    )
  line('all', corpus)
  console.log('\nkind               rows  accuracy  shown negative  not sure')
  for (const kind of [...new Set(corpus.map((one) => one.row.kind))].sort()) {
    const list = corpus.filter((one) => one.row.kind === kind)
    const unsure = list.filter((one) => one.shown === 'unsure').length / list.length
    console.log(
      `${kind.padEnd(16)} ${String(list.length).padStart(6)} ${two(accuracy(list)).padStart(9)} ${percent(shownNegative(list)).padStart(15)} ${percent(unsure).padStart(9)}`,
    )
  }
}
