import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { surprise } from '../../utils/hints/surprise.ts'
import {
  at,
  contextWith,
  given,
  inputOf,
  none,
  PENDING,
  reads,
  recordOf,
  SOLVED,
  saidInAll,
  says,
  scoredOf,
  TODAY,
} from './support.ts'

const upset = { scored: [scoredOf(at('09:32'), -1)], now: at('09:50') }
const day = { day: TODAY, counted: 0, backstop: 0 }
const of = surprise.evaluate

describe('a surprise', () => {
  it('shows a small job far ahead of the promise for an unhappy customer', () => {
    // 09:50 → 16:00 is 6 h 10, more than half of 8 h.
    const said = saidInAll(of(contextWith({}, upset)))
    expect(said['en']).toContain('A small job, and the SLA leaves 6 h 10')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('is recorded once, outside the budget, and stays on its ticket', () => {
    const first = assess(inputOf(upset))
    expect(first.assessment.nudge).toBeNull()
    expect(first.shown).toMatchObject({ hint: 'surprise', counted: false, day: TODAY })
    const record = recordOf({ nudges: [first.shown].filter((nudge) => nudge !== null) })
    const again = assess(inputOf({ ...upset, record, today: { ...day, surprise: record.id } }))
    expect(again.shown).toBeNull()
    expect(again.assessment.facts.map(({ id }) => id)).toContain('surprise')
  })

  it.each([
    [
      'another ticket had it today',
      contextWith({}, { ...upset, today: { ...day, surprise: 'https://acme.zendesk.com#1' } }),
    ],
    ['it is not small', contextWith({}, { ...upset, record: recordOf({ size: 'm' }) })],
    ['it is not sized', contextWith({}, { ...upset, record: recordOf({ size: null }) })],
    ['less than half of the promise is left', contextWith({}, { ...upset, now: at('12:30') })],
    ['there is no promise', contextWith({ slaTargets: none }, upset)],
    ['the mood is unknown', contextWith({}, { now: upset.now })],
    ['the mood is fine', contextWith({}, { ...upset, scored: [scoredOf(at('09:32'), 1)] })],
    [
      'the ball is with the customer',
      contextWith(
        {
          status: given(PENDING),
          messages: reads(says('requester', at('07:05')), says('agent', at('09:40'))),
        },
        upset,
      ),
    ],
    ['somebody else has it', contextWith({ assignee: given('someone') }, upset)],
    ['the desk is closed', contextWith({}, { ...upset, now: at('07:50') })],
    ['done', contextWith({ status: given(SOLVED) }, upset)],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
