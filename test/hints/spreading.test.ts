import { describe, expect, it } from 'vitest'
import { spreading } from '../../utils/hints/spreading.ts'
import { at, contactOf, contextWith, given, historyOf, none, SOLVED, saidInAll, scoredOf } from './support.ts'

const other = (customer: string, days: number, rest = {}) =>
  contactOf(days, { customer, endStep: -1, ...rest })
const upset = { scored: [scoredOf(at('09:32'), -1)] }
const of = spreading.evaluate
const run = (organisation: ReturnType<typeof other>[], ticket = {}, rest = {}) =>
  of(contextWith(ticket, { history: historyOf({ organisation }), ...upset, ...rest }))

describe('spreading', () => {
  it('shows how many people of the organisation, this customer counted', () => {
    const said = saidInAll(run([other('c2', 1), other('c3', 6)]))
    expect(said['en']).toContain('3 people of Acme unhappy with us in 7 days')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('shows two others also where this customer is content', () => {
    expect(run([other('c2', 1), other('c3', 6)], {}, { scored: [] })).not.toBeNull()
  })

  it.each([
    ['it is one person', run([], {})],
    ['it is the same person twice', run([other('c2', 1), other('c2', 2)], {}, { scored: [] })],
    ['it is longer than 7 days ago', run([other('c2', 8)])],
    ['the others are content', run([other('c2', 1, { endStep: 1 })])],
    ['how they ended is unknown', run([other('c2', 1, { endStep: null })])],
    ['the organisation is not known', run([other('c2', 1)], { organisation: none })],
    ['done', run([other('c2', 1)], { status: given(SOLVED) })],
    ['history across tickets is off', of(contextWith({}, upset))],
  ])('does not show when %s', (_, hint) => {
    expect(hint).toBeNull()
  })
})
