import { describe, expect, it } from 'vitest'
import { settleLater } from '../../utils/hints/settle-later.ts'
import { settleList } from '../../utils/hints/settle-list.ts'
import { contextWith, DAY, given, NOW, recordOf, SOLVED, saidInAll } from './support.ts'

const settle = (out: boolean, ...ticks: string[]) => ({
  record: recordOf({ settle: { out, ticks, since: NOW - DAY } }),
})
const solved = { status: given(SOLVED) }
const of = settleLater.evaluate

describe('solve first, settle later', () => {
  it('shows only the ribbon while the ticket is open', () => {
    const said = saidInAll(of(contextWith({}, settle(true))))
    expect(said['en']).toContain('Outside the contract: help first, settle later')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('shows the ticks that are left once it is solved', () => {
    const said = saidInAll(of(contextWith(solved, settle(true, 'technical'))))
    expect(said['en']).toContain('Paperwork still to settle Costs still to settle')
    expect(said['en']).not.toContain('Technical')
  })

  it.each([
    ['it is in scope', contextWith()],
    ['the tick was taken back', contextWith(solved, settle(false))],
    ['all three are ticked', contextWith(solved, settle(true, 'technical', 'administrative', 'financial'))],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })

  it('the list holds what is left, oldest first', () => {
    const old = recordOf({
      id: 'a',
      number: '1',
      settle: { out: true, ticks: ['financial'], since: NOW - 9 * DAY },
    })
    const all = [
      settle(true).record,
      old,
      settle(false).record,
      recordOf(),
      settle(true, 'technical', 'administrative', 'financial').record,
    ]
    expect(settleList(all, NOW).map(({ number, left, age }) => [number, left.length, age])).toEqual([
      ['1', 2, 9 * DAY],
      ['4211', 3, DAY],
    ])
  })
})
