import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildModel, type Recipe } from './build.ts'
import { extract } from './extract.ts'
import { trainLanguages } from './language-table.ts'
import { BASELINE_A, BASELINE_B, BASELINE_B77, mayTrain, ON_ALL, SHIPPED } from './recipes.ts'
import { type Row, readCorpus, readSets } from './rows.ts'

/*
 * node scripts/mood/train.ts DATA_DIR [--all] [--baseline]
 *
 * DATA_DIR holds the labelled sets (*.tsv.gz). Writes public/mood.bin, trained on sets whose licence allows it
 * to ship and on our own corpus. --baseline also writes the report's settings to .output/mood/, --all the models
 * on all data (never shipped). The same data gives the same bytes.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const args = process.argv.slice(2)
const dir = args.find((arg) => !arg.startsWith('--'))
if (dir === undefined) {
  console.error('usage: node scripts/mood/train.ts DATA_DIR [--all] [--baseline]')
  process.exit(2)
}
const started = performance.now()
const say = (line: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`)

/** Single words, and interface strings that are often left in English, do not teach a language. */
const NO_LANGUAGE = new Set(['lexicon', 'uineutral'])
const all = args.includes('--all')
const baseline = args.includes('--baseline')
const jobs: { recipe: Recipe; file: string; concepts: boolean }[] = [
  { recipe: SHIPPED, file: join(root, 'public', 'mood.bin'), concepts: true },
]
const aside = (name: string) => join(root, '.output', 'mood', `${name}.bin`)
if (all) jobs.push({ recipe: ON_ALL, file: aside('all'), concepts: true })
if (baseline) {
  jobs.push({ recipe: BASELINE_B, file: aside('baseline-b'), concepts: false })
  jobs.push({ recipe: BASELINE_B77, file: aside('baseline-b77'), concepts: false })
}
if (baseline && all) jobs.push({ recipe: BASELINE_A, file: aside('baseline-a'), concepts: false })

const rows: Row[] = [...readSets(dir), ...readCorpus(join(root, 'test', 'corpus'))].filter(mayTrain)
const used = rows.filter((row) => row.source === 'corpus' || jobs.some((job) => job.recipe.weightOf(row) > 0))
say(`${rows.length} rows read, ${used.length} of use`)
for (const [name, count] of countBySource(
  used.filter((row) => row.split === 'train' && (row.source === 'corpus' || SHIPPED.weightOf(row) > 0)),
)) {
  say(`  shipped model learns ${name}: ${count}`)
}
const languages = trainLanguages(
  used.filter(
    (row) =>
      row.split === 'train' &&
      !NO_LANGUAGE.has(row.source) &&
      (row.source === 'corpus' || SHIPPED.weightOf(row) > 0),
  ),
  5,
)
say('language table')
for (const concepts of [true, false]) {
  if (!jobs.some((job) => job.concepts === concepts)) continue
  const data = extract(used, { concepts })
  say(`features of ${used.length} texts${concepts ? '' : ', without concepts'}: ${data.keys.length}`)
  for (const job of jobs.filter((one) => one.concepts === concepts)) {
    const bytes = buildModel(job.recipe, data, used, languages, say)
    mkdirSync(dirname(job.file), { recursive: true })
    writeFileSync(job.file, bytes)
    say(`${job.recipe.name}: ${bytes.length} bytes`)
  }
}

function countBySource(list: readonly Row[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const row of list) {
    const name = `${row.lang} ${row.source}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort()
}
