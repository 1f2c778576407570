import { describe, expect, it } from 'vitest'
import { HEAD, TAIL } from '../../../utils/mood/model/read.ts'
import { scoreMessage } from '../../../utils/mood/model/score.ts'
import { shippedModel } from '../shipped-model.ts'

const PIECES = [
  'still broken ',
  'NIEMAND ',
  '\u202eabc\u202c',
  'z\u0351\u0355\u0347',
  '\ud83d',
  '\ude00',
  '😡',
  '<b>',
  '</b',
  '&#x1F621;',
  '&#99999999;',
  '\u0000',
  '\ufffe',
  '> ',
  '\n',
  '\r\n',
  '\t',
  '"',
  '„',
  '{code}',
  '```',
  'http://x',
  '!!!',
  '???',
  '...',
  ':-(',
  '٣',
  '中文',
  'ß',
  'İ',
  'ǆ',
  '1,000.00',
  'a@b.c',
  'Kind regards',
  'On 1 x wrote:',
  'From: x\nTo: y',
  '-- ',
  "'",
  '’',
  '\u00ad',
  'ﬁ',
  '𝕬𝖓𝖌𝖗𝖞',
  '🇫🇮',
  '👩‍💻',
  '_',
  '*',
  '[~x]',
  '|',
]

/** The same odd texts each time (a linear congruential generator). */
function* oddTexts(count: number): Generator<string> {
  let seed = 12345
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    return (seed >>> 8) % below
  }
  for (let i = 0; i < count; i++) {
    let text = ''
    for (let n = next(40); n >= 0; n--) {
      const piece = PIECES[next(PIECES.length)] as string
      text += next(30) === 0 ? piece.repeat(next(300)) : piece
    }
    yield text
  }
}

describe('10,000 odd texts', () => {
  it('never throw, stay within bounds and give honest numbers', () => {
    const model = shippedModel()
    const bad: string[] = []
    for (const text of oddTexts(10_000)) {
      for (const format of ['text', 'html'] as const) {
        const reading = scoreMessage(model, text, { format })
        const { neg, neu, pos } = reading.p
        const fine =
          reading.scored <= HEAD + TAIL &&
          Math.abs(neg + neu + pos - 1) < 1e-9 &&
          (reading.label === 'unsure') === (reading.step === null) &&
          reading.evidence.every(([from, to]) => 0 <= from && from < to && to <= text.length)
        if (!fine) bad.push(text)
      }
    }
    expect(bad).toEqual([])
  }, 60_000)
})
