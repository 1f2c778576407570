import { describe, expect, it } from 'vitest'
import { calibrationOf } from '../../utils/effort/early-risk/calibration.ts'
import { categoryHazard, categoryRates } from '../../utils/effort/early-risk/category-rates.ts'
import type { SolvedTicket } from '../../utils/effort/early-risk/facts.ts'
import { FEATURES, featuresOf } from '../../utils/effort/early-risk/features.ts'
import { fitLogistic, probability } from '../../utils/effort/early-risk/logistic.ts'

const HOUR = 3_600_000
const ticket = (category: string | null, missed: boolean): SolvedTicket => ({
  createdAt: 0,
  targetAt: HOUR,
  resolvedAt: missed ? 2 * HOUR : HOUR,
  priority: null,
  category,
  steps: [],
})
const times = <Item>(n: number, item: Item): Item[] => new Array<Item>(n).fill(item)

describe('rates of categories', () => {
  it('are drawn towards the average as by twenty tickets more', () => {
    const tickets = [
      ...times(8, ticket('a', true)),
      ...times(2, ticket('a', false)),
      ...times(88, ticket(null, false)),
    ]
    const rates = categoryRates(tickets)
    expect(rates.all).toBeCloseTo(9 / 100, 12) // (8 + 1) ÷ (98 + 2)
    expect(rates.byCategory['a']).toBeCloseTo((8 + 20 * 0.09) / 30, 12)
    const odds = (share: number) => Math.log(share / (1 - share))
    expect(categoryHazard(rates, 'a')).toBeCloseTo(odds(9.8 / 30) - odds(0.09), 12)
    expect(categoryHazard(rates, 'toString')).toBe(0)
  })
})

describe('the 25 numbers', () => {
  it('are those of the list, worked out by hand for one ticket', () => {
    // Wednesday 4 March 2026, 18:00 in Helsinki (16:00 UTC), 30 h to the target, asked about after 15 h.
    const createdAt = Date.UTC(2026, 2, 4, 16)
    const facts = {
      createdAt,
      targetAt: createdAt + 30 * HOUR,
      priority: 2 as const,
      category: 'a',
      steps: [
        { at: createdAt + HOUR, waiting: false, reassigned: 0, reopened: 0 },
        { at: createdAt + 12 * HOUR, waiting: true, reassigned: 2, reopened: 1 },
      ],
    }
    const rates = { all: 0.5, byCategory: { a: 0.75 } }
    const found = featuresOf(facts, createdAt + 15 * HOUR, rates, 'Europe/Helsinki')
    expect(FEATURES).toHaveLength(25)
    const named = Object.fromEntries(
      FEATURES.map((name, i) => [name, Number((found[i] ?? Number.NaN).toFixed(9))]),
    )
    const expected = {
      always: 1,
      'hour-sin': -1,
      'hour-cos': 0,
      wednesday: 1,
      'priority-2': 1,
      budget: Math.log(31),
      age: Math.log(16),
      'budget-used': 0.5,
      'budget-used-squared': 0.25,
      silence: Math.log(4),
      'silence-of-budget': 0.1,
      touched: 1,
      waiting: 1,
      reassigned: Math.log(3),
      reopened: 1,
      category: Math.log(3),
      'category-while-young': Math.log(3) / 2,
    }
    for (const name of FEATURES) {
      expect(named[name], name).toBeCloseTo((expected as Record<string, number>)[name] ?? 0, 8)
    }
  })
})

describe('logistic regression', () => {
  it('finds the known answer of a two by two table', () => {
    // 300 of 1000 without and 800 of 1000 with the feature: log odds ln(3/7) and ln(4).
    const row = (feature: number, missed: boolean) => ({ features: [1, feature], missed })
    const examples = [
      ...times(300, row(0, true)),
      ...times(700, row(0, false)),
      ...times(800, row(1, true)),
      ...times(200, row(1, false)),
    ]
    const weights = fitLogistic(examples, 2)
    expect(weights[0]).toBeCloseTo(Math.log(3 / 7), 1)
    expect(weights[1]).toBeCloseTo(Math.log(4) - Math.log(3 / 7), 1)
    expect(probability(weights, [1, 1])).toBeCloseTo(0.8, 2)
  })

  it('stays finite where one feature tells everything', () => {
    const examples = [
      ...times(50, { features: [1, 1], missed: true }),
      ...times(50, { features: [1, 0], missed: false }),
    ]
    const weights = fitLogistic(examples, 2)
    expect(weights.every(Number.isFinite)).toBe(true)
    expect(probability(weights, [1, 1])).toBeGreaterThan(0.9)
    expect(fitLogistic([], 3)).toEqual([0, 0, 0])
  })
})

describe('calibration', () => {
  it('puts forecasts into fifths and leaves empty ones out', () => {
    const said = (value: number, missed: boolean) => ({ said: value, missed })
    expect(calibrationOf([said(1, true), said(0.1, false), said(0.15, true), said(0.9, true)])).toEqual([
      { said: 0.125, came: 0.5, n: 2 },
      { said: 0.95, came: 1, n: 2 },
    ])
    expect(calibrationOf([])).toEqual([])
  })
})
