import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { customerAnswered } from '../../utils/hints/customer-answered.ts'
import { unknown } from '../../utils/ticket/reading.ts'
import {
  at,
  contextWith,
  given,
  happened,
  inputOf,
  PENDING,
  reads,
  SOLVED,
  saidInAll,
  says,
  ticketOf,
} from './support.ts'

const asked = at('2026-11-23 09:00')
const pending = happened({ kind: 'status', at: asked, by: 'agent', from: null, to: PENDING })
const answered = (when: number, body = 'Here is the serial number.') => ({
  createdAt: given(at('2026-11-23 08:10')),
  status: given(PENDING),
  events: pending,
  messages: reads(
    says('requester', at('2026-11-23 08:10')),
    says('agent', asked),
    says('requester', when, { body }),
  ),
})
const of = customerAnswered.evaluate

describe('waiting for the customer, but they answered', () => {
  it('shows as a fact at once, and asks after the still time', () => {
    expect(of(contextWith(answered(at('10:00'))))).toMatchObject({ urgency: 'fact' })
    expect(of(contextWith(answered(at('2026-11-23 15:00'))))).toMatchObject({
      urgency: 'now',
      action: 'resume',
    })
  })

  it('comes before "nobody has touched it": it says more', () => {
    const { assessment } = assess(inputOf({ ticket: ticketOf(answered(at('2026-11-23 15:00'))) }))
    expect(assessment.nudge?.id).toBe('customer-answered')
    expect(assessment.facts.map(({ id }) => id)).toContain('untouched')
  })

  it('says since when in each language', () => {
    const said = saidInAll(of(contextWith(answered(at('2026-11-23 15:00')))))
    expect(said['en']).toContain('Waiting for the customer, but they answered Mon at 15:00')
    expect(said['de']).toContain('doch der Kunde hat Mo um 15:00 geantwortet')
    expect(said['nl']).toContain('ma 15:00')
    expect(said['fi']).toContain('ma klo 15.00')
  })

  it('does not show after mere thanks', () => {
    expect(of(contextWith(answered(at('10:00'), 'Thanks a lot!')))).toBeNull()
  })

  it('does not show when the status says it is ours, when done, or when messages are not known', () => {
    expect(of(contextWith())).toBeNull()
    expect(of(contextWith({ ...answered(at('10:00')), status: given(SOLVED) }))).toBeNull()
    expect(of(contextWith({ ...answered(at('10:00')), messages: unknown('failed') }))).toBeNull()
  })

  it('names nobody and counts nobody', () => {
    const said = saidInAll(of(contextWith(answered(at('2026-11-23 15:00')))))
    for (const text of Object.values(said)) expect(text).not.toContain('Kim')
  })
})
