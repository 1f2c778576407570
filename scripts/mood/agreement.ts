import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MOODS, type Row, readCorpus } from './rows.ts'

/*
 * node scripts/mood/agreement.ts
 *
 * How far the second labels of our own corpus, given without seeing the first, agree with them: share of equal
 * labels and Cohen's kappa, per language. Languages without second labels are left out.
 */
const corpus = readCorpus(join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'test', 'corpus'))

/** Agreement beyond chance: (seen − chance) / (1 − chance). */
function kappa(rows: readonly Row[]): { equal: number; kappa: number } {
  const equal = rows.filter(({ label, second }) => label === second).length / rows.length
  const chance = MOODS.reduce((sum, mood) => {
    const first = rows.filter(({ label }) => label === mood).length / rows.length
    return sum + (first * rows.filter(({ second }) => second === mood).length) / rows.length
  }, 0)
  return { equal, kappa: (equal - chance) / (1 - chance) }
}

for (const lang of ['nl', 'fi', 'de', 'en', 'all']) {
  const rows = corpus.filter((row) => row.second !== null && (lang === 'all' || row.lang === lang))
  if (rows.length === 0) continue
  const { equal, kappa: beyond } = kappa(rows)
  console.log(
    `${lang.padEnd(4)} ${String(rows.length).padStart(5)} with a second label: ${(100 * equal).toFixed(1)} % equal, kappa ${beyond.toFixed(3)}`,
  )
}
