import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { reallySolved } from '../../utils/hints/really-solved.ts'
import { unknown } from '../../utils/ticket/reading.ts'
import {
  at,
  contextWith,
  given,
  inputOf,
  NOW,
  none,
  reads,
  recordOf,
  SOLVED,
  saidInAll,
  says,
  scoredOf,
  signals,
  ticketOf,
} from './support.ts'

const solved = {
  status: given(SOLVED),
  messages: reads(says('requester', at('07:05')), says('agent', at('09:00'))),
}
const asks = (when: string) => ({
  scored: [
    scoredOf(at(when), 0, { signals: signals('question', 'Does it also hold for the second scanner?') }),
  ],
})
const of = reallySolved.evaluate
/** Whether the card's link takes a confirmation back. */
const isTicked = (rest: Parameters<typeof inputOf>[0], ticket: Parameters<typeof ticketOf>[0] = solved) =>
  assess(inputOf({ ticket: ticketOf(ticket), ...rest })).assessment.work.confirmed

describe('really solved?', () => {
  it('shows the question that has no answer', () => {
    const said = saidInAll(of(contextWith(solved, asks('09:30'))))
    expect(said['en']).toContain(
      'Their question has no answer yet: “Does it also hold for the second scanner?”',
    )
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('shows that nobody confirmed it, and how often it came back', () => {
    expect(saidInAll(of(contextWith(solved)))['en']).toContain('They have not confirmed it yet.')
    expect(saidInAll(of(contextWith({ ...solved, reopened: given(1) })))['en']).toContain(
      'It came back once before.',
    )
    expect(saidInAll(of(contextWith({ ...solved, reopened: given(2) })))['de']).toContain('2-mal')
  })

  it('shows on a solved ticket, where nothing nudges', () => {
    const { assessment } = assess(inputOf({ ticket: ticketOf(solved) }))
    expect(assessment).toMatchObject({ nudge: null, silence: 'done' })
    expect(assessment.facts.map(({ id }) => id)).toContain('really-solved')
  })

  it('shows the confirmation by phone, when it was ticked, so that it can be taken back', () => {
    const confirmed = { record: recordOf({ confirmedAt: NOW }) }
    const said = saidInAll(of(contextWith(solved, confirmed)))
    expect(said['en']).toContain('They confirmed it by phone, as you noted at 10:10.')
    expect(new Set(Object.values(said)).size).toBe(4)
    expect(saidInAll(of(contextWith(solved, { ...asks('09:30'), ...confirmed })))['en']).not.toContain(
      'question',
    )
    expect(isTicked(confirmed)).toBe(true)
    expect(isTicked({})).toBe(false)
  })

  it('shows that it is not confirmed when it came back after the call: that was said of an earlier solution', () => {
    const record = recordOf({ confirmedAt: at('09:00') })
    const again = { ...solved, solvedAt: given(at('10:00')) }
    expect(saidInAll(of(contextWith(again, { record })))['en']).toContain('They have not confirmed it yet.')
    expect(isTicked({ record }, again)).toBe(false)
    expect(isTicked({ record }, { ...solved, solvedAt: given(at('08:59')) })).toBe(true)
  })

  it('a question we wrote after is not said to be open', () => {
    expect(saidInAll(of(contextWith(solved, asks('08:30'))))['en']).not.toContain('question')
  })

  it.each([
    ['it is open', contextWith({ messages: solved.messages })],
    [
      'it is closed for good',
      contextWith({ ...solved, status: given({ name: 'Closed', category: 'closed' }) }),
    ],
    [
      'the customer thanked after our answer',
      contextWith(solved, {
        scored: [scoredOf(at('09:30'), 0, { signals: signals('thanks', 'Thanks, it prints.') })],
      }),
    ],
    [
      'the customer rated it good',
      contextWith({ ...solved, csat: given({ value: 1, label: 'good', comment: null }) }),
    ],
    ['nobody is there to confirm', contextWith({ ...solved, requester: none })],
    ['messages are not known', contextWith({ ...solved, messages: unknown('failed') })],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
