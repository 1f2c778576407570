import { describe, expect, it } from 'vitest'
import { afterBreach } from '../../utils/hints/after-breach.ts'
import { assess } from '../../utils/hints/assess.ts'
import { unknown } from '../../utils/ticket/reading.ts'
import {
  at,
  contextWith,
  given,
  happened,
  inputOf,
  none,
  ON_HOLD,
  reads,
  SOLVED,
  saidInAll,
  says,
  settingsOf,
  target,
  ticketOf,
} from './support.ts'

const late = { slaTargets: given([target({ dueAt: at('09:00') })]) }
const before = reads(
  says('requester', at('07:05')),
  says('agent', at('08:30')),
  says('requester', at('08:40')),
)
const after = reads(
  says('requester', at('07:05')),
  says('agent', at('09:30')),
  says('requester', at('09:40')),
)
const of = afterBreach.evaluate

describe('after a breach', () => {
  it('shows three calm steps until the customer was told', () => {
    const hint = of(contextWith({ ...late, messages: before }))
    expect(hint).toMatchObject({ urgency: 'backstop', action: 'tell' })
    expect(hint?.steps?.map(({ key }) => key)).toEqual(['lateStep1', 'lateStep2', 'lateStep3'])
    const { assessment } = assess(inputOf({ ticket: ticketOf({ ...late, messages: before }) }))
    expect(assessment.nudge?.id).toBe('after-breach')
  })

  it('says the figures in each language', () => {
    // Due 09:00, now 10:10: 1 h 10 ago. Last human word 08:30: 1 h 40 ago.
    const said = saidInAll(of(contextWith({ ...late, messages: before })))
    expect(said['en']).toContain('The SLA passed 1 h 10 ago. They last heard from a person 1 h 40 ago.')
    expect(said['nl']).toContain('1 u 40')
    expect(said['fi']).toContain('1 h 40 min')
    expect(said['de']).toContain('1 h 40 min')
    expect(saidInAll(of(contextWith(late)))['en']).toContain('They have not heard from a person yet.')
  })

  it('adds the lead’s own line of what is owed, and none where none is written', () => {
    const settings = settingsOf({ hints: { afterBreach: 'A call the same day.' } })
    const said = saidInAll(of(contextWith(late, { settings })))
    expect(said['en']).toContain('What we owe them: A call the same day.')
    expect(said['de']).toContain('A call the same day.')
  })

  it('does not show once a person wrote after the breach; an automatic reply is no news', () => {
    expect(of(contextWith({ ...late, messages: after }))).toBeNull()
    const automatic = reads(says('requester', at('07:05')), says('agent', at('09:30'), { automatic: true }))
    expect(of(contextWith({ ...late, messages: automatic }))).not.toBeNull()
  })

  it.each([
    ['done', contextWith({ ...late, status: given(SOLVED) })],
    ['the promise runs', contextWith()],
    ['nobody waits', contextWith({ ...late, requester: none })],
    [
      'the time of the breach is not known',
      contextWith({ slaTargets: given([target({ state: 'breached', dueAt: null })]) }),
    ],
    ['messages are not known', contextWith({ ...late, messages: unknown('failed') })],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })

  it('is a quiet fact while a third party has the ball', () => {
    const held = {
      messages: reads(says('requester', at('07:05'))),
      status: given(ON_HOLD),
      events: happened({ kind: 'status', at: at('08:00'), by: 'agent', from: null, to: ON_HOLD }),
    }
    const { assessment } = assess(inputOf({ ticket: ticketOf({ ...late, ...held }) }))
    expect(assessment).toMatchObject({ nudge: null, silence: 'ball-with-third-party' })
    expect(assessment.facts.map(({ id }) => id)).toContain('after-breach')
  })
})
