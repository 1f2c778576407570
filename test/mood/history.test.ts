import { describe, expect, it } from 'vitest'
import { baseOf, type Contact, contactScore, HALF_LIFE, summarise } from '../../utils/mood/history.ts'

const NOW = 1_800_000_000_000
const DAY = 86_400_000
let next = 0

function contact(endStep: number | null, daysAgo = 0, change: Partial<Contact> = {}): Contact {
  next += 1
  return {
    customer: 'c',
    ticket: `t${next}`,
    lastAt: NOW - daysAgo * DAY,
    startStep: endStep,
    lowStep: endStep,
    endStep,
    csat: null,
    reasons: [],
    ...change,
  }
}

describe('contactScore', () => {
  it('is .5 end, .3 worst and .2 mean, on a scale of −1 … 1', () => {
    // .5·1 + .3·(−2) + .2·((−1 −2 +1)/3) = −.2333; halved
    expect(contactScore(contact(1, 0, { startStep: -1, lowStep: -2 }))).toBeCloseTo(-0.11667, 4)
  })

  it('is the rating where the customer rated', () => {
    expect(contactScore(contact(-2, 0, { csat: 1 }))).toBe(1)
  })

  it('is unknown without an ending', () => {
    expect(contactScore(contact(null))).toBeNull()
  })
})

describe('summarise', () => {
  it('stays at the base without contacts, with a wide band', () => {
    const sum = summarise([], 0.2, NOW)
    expect(sum).toMatchObject({ score: 0.2, few: true, felt: null, known: 0 })
    // 1.3 · .55 / √4
    expect(sum.high - sum.score).toBeCloseTo(0.3575, 4)
  })

  it('shrinks a single bad contact towards the base: (4·0 − 1) / 5', () => {
    expect(summarise([contact(-2)], 0, NOW).score).toBeCloseTo(-0.2, 6)
  })

  it('halves the weight of a contact after the half-life', () => {
    expect(summarise([contact(-2, HALF_LIFE / DAY)], 0, NOW).weight).toBeCloseTo(0.5, 6)
  })

  it('narrows the band with more contacts', () => {
    const one = summarise([contact(0)], 0, NOW)
    const many = summarise([contact(0), contact(0), contact(0), contact(0)], 0, NOW)
    expect(many.high - many.low).toBeLessThan(one.high - one.low)
    expect([one.few, many.few]).toEqual([true, false])
  })

  it('falls faster than it recovers', () => {
    const fall = summarise([contact(2, 20), contact(-2, 10)], 0, NOW).felt as number
    const rise = summarise([contact(-2, 20), contact(2, 10)], 0, NOW).felt as number
    expect(1 - fall).toBeGreaterThan(rise + 1)
  })

  it('keeps the worst and the last, counts a ticket once, and nothing of the future', () => {
    const again = contact(-2, 9)
    const sum = summarise(
      [contact(1, 30), again, { ...again, lastAt: NOW - DAY, endStep: 1, lowStep: -1 }, contact(-2, -3)],
      0,
      NOW,
    )
    expect(sum.known).toBe(2)
    expect(sum.last?.at).toBe(NOW - DAY)
    expect(sum.worst?.at).toBe(NOW - DAY)
  })
})

describe('baseOf', () => {
  it('is the mean of the known contacts', () => {
    expect(baseOf([contact(2), contact(-1), contact(null)])).toBeCloseTo(0.25, 6)
    expect(baseOf([])).toBe(0)
  })
})
