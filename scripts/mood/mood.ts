import { readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { answerLine } from '../../utils/mood/lines.ts'
import { loadModel } from '../../utils/mood/model/model.ts'

/*
 * node scripts/mood/mood.ts < messages.jsonl > moods.jsonl
 *
 * Each line {"id","text","lang"?} gives one line {"id","lang","label","step","p","evidence","argmax"}, scored by
 * the shipped code and model; a line that cannot be read gives {"id","error"}. Nothing else goes to stdout.
 */
const file = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'public', 'mood.bin'))
const model = loadModel(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer)

/** Writes all of it, also into a pipe that takes only part at a time. */
function write(line: string): void {
  let bytes = Buffer.from(line)
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(1, bytes))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
    }
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== '') write(`${JSON.stringify(answerLine(model, line))}\n`)
}
