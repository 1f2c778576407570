import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadModel } from '../../utils/mood/model/model.ts'
import { scoreMessage } from '../../utils/mood/model/score.ts'
import type { Judged } from './measure.ts'
import { loadPeers } from './peers.ts'
import { printCorpus, printModel, printSources } from './print.ts'
import { type Row, readCorpus, readSets } from './rows.ts'
import { printSpeed } from './speed.ts'

/*
 * node scripts/mood/eval.ts DIR [--split dev] [--no-peers] [--model FILE]
 *
 * Measures the shipped model, through the shipped code, on the labelled rows of DIR (*.tsv.gz) and on our own
 * corpus; beside it the baselines of scripts/mood/train.ts --baseline where they were built, and npm libraries.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const args = process.argv.slice(2)
const named = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const dir = args.find(
  (arg, at) => !arg.startsWith('--') && !['--split', '--model'].includes(args[at - 1] ?? ''),
)
if (dir === undefined) {
  console.error('usage: node scripts/mood/eval.ts DIR [--split dev] [--no-peers] [--model FILE]')
  process.exit(2)
}
const split = named('--split') ?? 'dev'
const inSplit = (row: Row) => split === 'all' || row.split === split
const sets = readSets(dir)
const rows = sets.filter((row) => (inSplit(row) && row.source !== 'banking77') || row.source === 'xsid')
const corpus = readCorpus(join(root, 'test', 'corpus')).filter(inSplit)
const measured = [...rows, ...corpus]

/** Every row judged by a model file. */
function judge(file: string): { judged: Judged[]; perSecond: number } {
  const bytes = readFileSync(file)
  const model = loadModel(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  )
  const started = performance.now()
  const judged = measured.map((row): Judged => {
    const reading = scoreMessage(model, row.text)
    return { row, guess: reading.argmax, p: reading.p, shown: reading.label }
  })
  return { judged, perSecond: (measured.length / (performance.now() - started)) * 1000 }
}

const shipped = named('--model') ?? join(root, 'public', 'mood.bin')
const { judged, perSecond } = judge(shipped)
console.log(`${measured.length} rows of split "${split}", ${Math.round(perSecond)} a second\n`)
printModel('shipped', judged)
const columns: [string, Judged[]][] = [['shipped', judged]]
for (const name of ['baseline-b', 'baseline-b77', 'all', 'baseline-a']) {
  const file = join(root, '.output', 'mood', `${name}.bin`)
  if (!existsSync(file)) continue
  const other = judge(file).judged
  printModel(name, other)
  columns.push([name, other])
}
if (!args.includes('--no-peers')) {
  try {
    for (const peer of await loadPeers(join(root, '.output', 'mood', 'peers'))) {
      const said: Judged[] = []
      for (const row of measured.filter((one) => peer.languages.includes(one.lang))) {
        said.push({ row, guess: await peer.judge(row.text, row.lang), p: null, shown: null })
      }
      columns.push([peer.name, said])
    }
  } catch (error) {
    console.log(`npm libraries not measured: ${(error as Error).message.split('\n')[0]}\n`)
  }
}
printSources(columns)
printCorpus(judged)
const file = readFileSync(shipped)
printSpeed(
  file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
  corpus.map(({ text }) => text),
)
