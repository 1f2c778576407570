import { describe, expect, it } from 'vitest'
import { lostTime } from '../../utils/hints/lost-time.ts'
import {
  at,
  contextWith,
  given,
  NOW,
  none,
  PENDING,
  reads,
  recordOf,
  SOLVED,
  saidInAll,
  says,
  scoredOf,
  settingsOf,
  signals,
} from './support.ts'

const typed = (people: number) => ({ record: recordOf({ people }) })
const stated = {
  scored: [scoredOf(at('07:05'), -1, { signals: signals('people', '5 collega’s staan stil.', 5) })],
}
const of = lostTime.evaluate

describe('lost time', () => {
  it('shows waiting × people: 3 h 05 × 4 is 12 h 20', () => {
    const said = saidInAll(of(contextWith({}, typed(4))))
    expect(said['en']).toContain('4 people waiting: 12 h 20 lost so far')
    expect(said['en']).not.toContain('EUR')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('counts the minutes that the wait says: it does not run on by seconds × people', () => {
    const said = saidInAll(of(contextWith({}, { ...typed(40), now: NOW + 59_000 })))
    // 3 h 05 × 40 is 123 h 20.
    expect(said['en']).toContain('40 people waiting: 5 d 3 h lost so far')
    const few = saidInAll(of(contextWith({}, { ...typed(4), now: NOW + 59_000 })))
    expect(few['en']).toContain('4 people waiting: 12 h 20 lost so far')
  })

  it('shows a number the customer named, with the sentence; a typed one outranks it', () => {
    expect(saidInAll(of(contextWith({}, stated)))['nl']).toContain('“5 collega’s staan stil.”')
    expect(saidInAll(of(contextWith({}, { ...stated, ...typed(2) })))['en']).toContain(
      '2 people waiting: 6 h 10',
    )
  })

  it('shows money only at the lead’s rate: 12.33 h at 30 is 370', () => {
    const settings = settingsOf({ hourlyRate: 30 })
    expect(saidInAll(of(contextWith({}, { ...typed(4), settings })))['en']).toContain('About 370 EUR')
  })

  it('leaves the customer’s own turn out', () => {
    const messages = reads(says('requester', at('07:05')), says('agent', at('08:05')))
    const said = saidInAll(of(contextWith({ messages, status: given(PENDING) }, typed(2))))
    expect(said['en']).toContain('2 people waiting: 2 h lost so far')
  })

  it.each([
    ['nobody said how many', contextWith()],
    ['it is one', contextWith({}, typed(1))],
    ['nobody waits', contextWith({ requester: none }, typed(4))],
    ['done', contextWith({ status: given(SOLVED) }, typed(4))],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
