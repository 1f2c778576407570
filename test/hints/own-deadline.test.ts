import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { ownDeadline } from '../../utils/hints/own-deadline.ts'
import {
  at,
  contextWith,
  given,
  inputOf,
  reads,
  SOLVED,
  saidInAll,
  says,
  scoredOf,
  signals,
  ticketOf,
} from './support.ts'

const sentence = 'I need it before the demo at 14:00.'
const said = (when: string) => ({
  scored: [scoredOf(at(when), 0, { signals: signals('deadline', sentence) })],
})
const of = ownDeadline.evaluate

describe('the customer’s own deadline', () => {
  it('shows it, quoted and as not confirmed, in each language', () => {
    const texts = saidInAll(of(contextWith({}, said('09:32'))))
    expect(texts['en']).toContain('They name a time themselves, not confirmed: “' + sentence + '”')
    for (const text of Object.values(texts)) expect(text).toContain(sentence)
    expect(new Set(Object.values(texts)).size).toBe(4)
  })

  it('never drives a nudge', () => {
    const messages = reads(says('requester', at('09:40')))
    const { assessment } = assess(
      inputOf({
        ticket: ticketOf({ messages, createdAt: given(at('09:40')) }),
        ...said('09:55'),
        now: at('09:56'),
      }),
    )
    expect(assessment).toMatchObject({ nudge: null, silence: 'nothing-due' })
    expect(of(contextWith({}, said('09:32')))?.urgency).toBe('fact')
  })

  it.each([
    ['no such words', contextWith({}, { scored: [scoredOf(at('09:32'), 0)] })],
    ['the words are older than a week', contextWith({}, said('2026-11-17 09:00'))],
    ['done', contextWith({ status: given(SOLVED) }, said('09:32'))],
    ['mood is off', contextWith()],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
