import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { largeWaits } from '../../utils/hints/large-waits.ts'
import {
  at,
  contextWith,
  given,
  inputOf,
  NOW,
  PENDING,
  reads,
  recordOf,
  SOLVED,
  saidInAll,
  says,
  ticketOf,
} from './support.ts'

const old = {
  createdAt: given(at('2026-11-23 08:00')),
  messages: reads(says('requester', at('2026-11-23 08:00'))),
}
const large = { record: recordOf({ size: 'l' as const }) }
const of = largeWaits.evaluate

describe('large work ages too', () => {
  it('shows after a working day without a touch, as a quiet fact', () => {
    // Mon 08:00–16:00 is 8 h, and Tue 08:00–10:10 2 h 10 more.
    const hint = of(contextWith(old, large))
    expect(hint).toMatchObject({ urgency: 'fact' })
    expect(saidInAll(hint)['en']).toContain('Large work, untouched for 10 h 10.')
    const { assessment } = assess(inputOf({ ticket: ticketOf(old), ...large }))
    expect(assessment.facts.map(({ id }) => id)).toContain('large-waits')
  })

  it('says it in each language', () => {
    expect(new Set(Object.values(saidInAll(of(contextWith(old, large))))).size).toBe(4)
  })

  it.each([
    ['sized S', contextWith(old)],
    ['sized M', contextWith(old, { record: recordOf({ size: 'm' }) })],
    ['not sized', contextWith(old, { record: recordOf({ size: null }) })],
    ['lying for less than a working day', contextWith({}, large)],
    ['done', contextWith({ ...old, status: given(SOLVED) }, large)],
    [
      'with the customer',
      contextWith(
        {
          ...old,
          messages: reads(says('requester', at('2026-11-23 08:00')), says('agent', at('2026-11-23 08:30'))),
          status: given(PENDING),
        },
        large,
      ),
    ],
    ['taken by the agent', contextWith(old, { record: recordOf({ size: 'l', onItSince: NOW }) })],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
