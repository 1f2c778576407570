import { describe, expect, it } from 'vitest'
import {
  accuracy,
  calibrationError,
  type Judged,
  languageMeans,
  macroF1,
  negatives,
  shownNegative,
} from '../../scripts/mood/measure.ts'
import type { Mood, Row } from '../../scripts/mood/rows.ts'

function judged(
  label: Mood,
  guess: Mood,
  change: Partial<Judged> = {},
  source = 'potts',
  lang: Row['lang'] = 'de',
): Judged {
  const row: Row = {
    split: 'dev',
    lang,
    source,
    label,
    text: '',
    kind: '',
    scenario: '',
    step: null,
    id: '',
    second: null,
  }
  return { row, guess, p: null, shown: guess, ...change }
}

describe('macroF1', () => {
  it('is the mean F1 of three classes', () => {
    // neg: P 1/2, R 1 → 2/3; neu: 0; pos: 1
    const list = [judged('neg', 'neg'), judged('neu', 'neg'), judged('pos', 'pos')]
    expect(macroF1(list)).toBeCloseTo((2 / 3 + 0 + 1) / 3, 9)
  })

  it('decides two-class sets between their classes', () => {
    const p = { neg: 0.2, neu: 0.7, pos: 0.1 }
    const list = [
      judged('neg', 'neu', { p }, 'bol_books', 'nl'),
      judged('pos', 'pos', { p: { neg: 0, neu: 0.1, pos: 0.9 } }, 'bol_books', 'nl'),
    ]
    expect(macroF1(list)).toBe(1)
  })

  it("counts a library's neutral as wrong there", () => {
    const list = [judged('neg', 'neu', {}, 'bol_books', 'nl'), judged('pos', 'pos', {}, 'bol_books', 'nl')]
    expect(macroF1(list)).toBe(0.5)
  })

  it('takes positive for "not negative" in CodeReview', () => {
    expect(accuracy([judged('neu', 'pos', {}, 'codereview', 'en')])).toBe(1)
  })
})

describe('languageMeans', () => {
  it('leaves sets under 200 rows out', () => {
    const large = Array.from({ length: 200 }, (_, at) =>
      judged(
        (['neg', 'neu', 'pos'] as const)[at % 3] as Mood,
        (['neg', 'neu', 'pos'] as const)[at % 3] as Mood,
      ),
    )
    expect(languageMeans([...large, judged('neg', 'pos', {}, 'sb10k')])).toEqual(new Map([['de', 1]]))
  })
})

describe('negatives', () => {
  const list = [
    judged('neg', 'neg', { shown: 'unsure' }),
    judged('neg', 'neg'),
    judged('neu', 'neg'),
    judged('neg', 'pos'),
  ]

  it('count by guess and by what is shown', () => {
    expect(negatives(list, false)).toEqual({ precision: 2 / 3, recall: 2 / 3 })
    expect(negatives(list, true)).toEqual({ precision: 1 / 2, recall: 1 / 3 })
    expect(shownNegative(list)).toBe(0.5)
  })
})

describe('calibrationError', () => {
  it('is the weighted distance of probability and hit rate per bin', () => {
    // one bin (.8 of 15 bins): sure .8 + .8, one of two right: |1.6 − 1| / 2
    const p = { neg: 0.8, neu: 0.1, pos: 0.1 }
    expect(calibrationError([judged('neg', 'neg', { p }), judged('pos', 'neg', { p })])).toBeCloseTo(0.3, 9)
  })
})
