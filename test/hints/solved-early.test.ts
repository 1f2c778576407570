import { describe, expect, it } from 'vitest'
import { solvedEarly } from '../../utils/hints/solved-early.ts'
import { at, contextWith, given, HOUR, none, SOLVED, saidInAll, target } from './support.ts'

const met = (rest = {}) => ({
  status: given(SOLVED),
  slaTargets: given([target({ state: 'met', endedAt: at('11:00'), ...rest })]),
})
const of = solvedEarly.evaluate

describe('solved early', () => {
  it('shows how much before the promise: 11:00 against 16:00', () => {
    const said = saidInAll(of(contextWith(met())))
    expect(said['en']).toContain('Solved 5 h before the SLA ended')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('shows the vendor’s own working time where it is given', () => {
    expect(saidInAll(of(contextWith(met({ remaining: 3 * HOUR }))))['en']).toContain('Solved 3 h before')
  })

  it.each([
    ['it was missed', contextWith(met({ state: 'missed' }))],
    ['it was opened again before', contextWith({ ...met(), reopened: given(1) })],
    ['it is open', contextWith()],
    ['it was ten minutes early', contextWith(met({ endedAt: at('15:50') }))],
    ['the promise was of the reply', contextWith(met({ metric: 'first-reply' }))],
    ['there was no promise', contextWith({ status: given(SOLVED), slaTargets: none })],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
