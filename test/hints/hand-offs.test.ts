import { describe, expect, it } from 'vitest'
import { handOffs } from '../../utils/hints/hand-offs.ts'
import { unknown } from '../../utils/ticket/reading.ts'
import { at, contextWith, given, happened, SOLVED, saidInAll } from './support.ts'

const moved = (from: string, to: string, when: string) => ({
  kind: 'group' as const,
  at: at(when),
  by: 'agent' as const,
  from,
  to,
})
const twice = happened(moved('First line', 'Network', '08:00'), moved('Network', 'Database', '09:05'))
const of = handOffs.evaluate

describe('hand-overs', () => {
  it('shows how many and how long from the first group to the present one', () => {
    // 07:05 with the first line, 09:05 with the third group: 2 h.
    const said = saidInAll(of(contextWith({ events: twice })))
    expect(said['en']).toContain('2 hand-overs, 2 h between teams')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('names neither groups nor persons', () => {
    for (const text of Object.values(saidInAll(of(contextWith({ events: twice }))))) {
      expect(text).not.toMatch(/Network|Database|Kim/)
    }
  })

  it.each([
    ['there was one', contextWith({ events: happened(moved('First line', 'Network', '08:00')) })],
    ['there was none', contextWith()],
    ['changes are not known', contextWith({ events: unknown('not-read') })],
    [
      'older changes were not read',
      contextWith({ events: given({ list: twice.known ? twice.value.list : [], complete: false }) }),
    ],
    ['done', contextWith({ events: twice, status: given(SOLVED) })],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
