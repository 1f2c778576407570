import { describe, expect, it } from 'vitest'
import { contactOf } from '../../utils/background/contact.ts'
import { countChange, countTouch } from '../../utils/background/rule-counts.ts'
import { countDay, countShownNudge } from '../../utils/background/ticket-changes.ts'
import { assess } from '../../utils/hints/assess.ts'
import { NO_COUNTS, ruleFigures } from '../../utils/hints/tuning.ts'
import type { ShownNudge } from '../../utils/history/records.ts'
import { at, given, inputOf, NOW, reads, recordOf, says, TODAY, target, ticketOf } from './support.ts'

const nudge: ShownNudge = { hint: 'untouched', at: at('09:00'), day: TODAY, counted: true, news: '' }
const shown = countChange(NO_COUNTS, { kind: 'shown', nudge }, ticketOf(), 'a')
const figures = (counts: typeof NO_COUNTS) => ruleFigures(counts, 'untouched')

describe('what changes tell about the rules', () => {
  it('a nudge is counted, a held-out moment and the surprise are not', () => {
    expect(figures(shown).shown).toBe(1)
    expect(
      countChange(NO_COUNTS, { kind: 'shown', nudge: { ...nudge, heldOut: true } }, ticketOf(), 'a'),
    ).toBe(NO_COUNTS)
    expect(
      countChange(NO_COUNTS, { kind: 'shown', nudge: { ...nudge, hint: 'surprise' } }, ticketOf(), 'a'),
    ).toBe(NO_COUNTS)
  })

  it('a snooze is counted with the status it was said under', () => {
    const counts = countChange(
      shown,
      { kind: 'snooze', hint: 'untouched', reason: 'waiting', until: null },
      ticketOf(),
      'a',
    )
    expect(figures(counts)).toEqual({ shown: 1, useful: 0, notUseful: 1 })
    expect(counts.waiting).toEqual({ open: 1 })
  })

  it('"on it" is useful, taking it back and a size tell nothing', () => {
    expect(figures(countChange(shown, { kind: 'on-it', on: true }, ticketOf(), 'a')).useful).toBe(1)
    expect(countChange(shown, { kind: 'on-it', on: false }, ticketOf(), 'a')).toBe(shown)
    expect(countChange(shown, { kind: 'size', size: 's' }, ticketOf(), 'a')).toBe(shown)
  })

  it('a touch within the hour is useful without a click, a later one is not', () => {
    const answered = (when: string) =>
      ticketOf({ messages: reads(says('requester', at('07:05')), says('agent', at(when))) })
    const record = recordOf({ id: 'a', nudges: [nudge] })
    expect(figures(countTouch(shown, answered('10:00'), record)).useful).toBe(1)
    expect(countTouch(shown, answered('10:01'), record)).toBe(shown)
    expect(countTouch(shown, answered('08:59'), record)).toBe(shown)
    expect(countTouch(shown, answered('10:00'), recordOf({ id: 'a' }))).toBe(shown)
  })
})

describe('the day', () => {
  it('counts nudges; the held-out and the surprise are beside it', () => {
    const nudges = [
      nudge,
      { ...nudge, hint: 'safe-start' as const, counted: false },
      { ...nudge, counted: false, heldOut: true as const },
      { ...nudge, hint: 'surprise' as const, counted: false },
    ]
    const day = { day: TODAY, counted: 1, backstop: 1, surprise: 'a' }
    expect(
      countDay(
        [recordOf({ id: 'a', nudges }), recordOf({ id: 'b', nudges: [{ ...nudge, day: '2026-11-23' }] })],
        TODAY,
      ),
    ).toEqual(day)
    const none = { day: TODAY, counted: 0, backstop: 0 }
    expect(nudges.reduce((sum, one) => countShownNudge(sum, one, 'a'), none)).toEqual(day)
  })
})

describe('what a passage leaves', () => {
  const late = (reply: string) => {
    const ticket = ticketOf({
      slaTargets: given([target({ dueAt: at('09:00') })]),
      messages: reads(
        says('requester', at('07:05')),
        says('agent', at(reply)),
        says('requester', at('09:50')),
      ),
    })
    return contactOf(ticket, [], assess(inputOf({ ticket, now: NOW })))?.reasons
  }

  it('"told" where a person wrote after the breach: that hiccup is forgiven', () => {
    expect(late('09:10')).toEqual(['late', 'told'])
    expect(late('08:50')).toEqual(['late'])
  })
})
