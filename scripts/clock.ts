/*
 * `npm run -s clock`: JSON Lines on stdin, one answer per line on stdout. Checks the engine against anything.
 *
 * In:  {"id","zone","week":{"1":[["09:00","17:00"]],…},"holidays":[date],"halfDays":{date:[[…]]},
 *       "start":ISO,"goalMinutes":n,"pauses":[[ISO,ISO|null]],"now":ISO}
 * Out: {"id","dueAt":ISO|null,"elapsedMinutes":n,"remainingMinutes":n} or {"id","error"}
 */
import { once } from 'node:events'
import { StringDecoder } from 'node:string_decoder'
import { answerLine } from './clock/answer.ts'

const ENOUGH_TO_WRITE = 64 * 1024

process.stdout.on('error', () => process.exit(0))

async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let parts: string[] = []
  for await (const chunk of input) {
    const pieces = decoder.write(chunk).split('\n')
    while (pieces.length > 1) {
      parts.push(pieces.shift() ?? '')
      yield parts.join('')
      parts = []
    }
    parts.push(pieces[0] ?? '')
  }
  const last = parts.join('') + decoder.end()
  if (last !== '') yield last
}

let first = true
let ready = ''
for await (const line of linesOf(process.stdin)) {
  ready += `${JSON.stringify(answerLine(first ? line.replace(/^\uFEFF/, '') : line))}\n`
  first = false
  if (ready.length < ENOUGH_TO_WRITE) continue
  if (!process.stdout.write(ready)) await once(process.stdout, 'drain')
  ready = ''
}
process.stdout.write(ready)
