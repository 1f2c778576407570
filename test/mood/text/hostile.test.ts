import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../utils/mood/text/clean.ts'

const MILLION = 1_000_000
const PATTERNS = [
  '<',
  '> ',
  'a',
  '\n',
  '<a href="',
  '"x y z w ',
  'On 1 ',
  'From: a\n',
  '.',
  '!a',
  '\ud800',
  '{quote}',
  '[~',
  '{{',
  '<!--',
  '&',
  '« ',
  '\u202e',
  'a\u0301',
  'Kind regards\n',
  'x@',
  '```\n',
  '"',
  '-- \n',
  '!x.png',
  'at x(',
  '<div class="gmail_quote">',
]

describe('hostile bodies of a million characters', () => {
  it.each(PATTERNS)(
    '%j is read in every format',
    (pattern) => {
      const body = pattern.repeat(Math.ceil(MILLION / pattern.length)).slice(0, MILLION)
      for (const format of ['text', 'html', 'wiki'] as const) {
        const clean = cleanText(body, format)
        let before = 0
        let ordered = true
        for (const { from, to } of clean.pieces) {
          ordered &&= from >= before && to > from
          before = to
        }
        expect(ordered && before <= clean.text.length).toBe(true)
      }
    },
    30_000,
  )
})
