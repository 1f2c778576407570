import { describe, expect, it } from 'vitest'
import { strikesOf } from '../../utils/hints/strikes.ts'
import { twoStrikes } from '../../utils/hints/two-strikes.ts'
import { at, contactOf, contextWith, given, historyOf, NOW, SOLVED, saidInAll } from './support.ts'

const bad = (days: number) => contactOf(days, { endStep: -2 })
const with_ = (...contacts: ReturnType<typeof contactOf>[]) =>
  contextWith({}, { history: historyOf({ contacts }) })
const of = twoStrikes.evaluate
const count = (...contacts: ReturnType<typeof contactOf>[]) => strikesOf(contacts, NOW)

describe('two strikes', () => {
  it('shows the second chance after one bad experience', () => {
    expect(saidInAll(of(with_(bad(20))))['en']).toContain(
      'One hiccup with us in 90 days: this is the second chance.',
    )
  })

  it('shows the call after two', () => {
    const said = saidInAll(of(with_(bad(40), bad(20))))
    expect(said['en']).toContain('2 hiccups with us in 90 days. A call says more than a mail.')
    expect(said['nl']).toContain('2 keer mis bij ons in 90 dagen')
    expect(said['fi']).toContain('2 kompastusta meillä 90 päivässä')
    expect(said['de']).toContain('2 Pannen bei uns in 90 Tagen')
    for (const text of Object.values(said)) expect(text).not.toMatch(/%/)
  })

  it.each([
    ['ended unhappy', { endStep: -1 }],
    ['was late', { reasons: ['late'] }],
    ['came back', { reasons: ['reopened'] }],
    ['was rated low', { csat: -1 }],
  ])('a ticket that %s is a strike', (_, rest) => {
    expect(count(contactOf(10, rest)).count).toBe(1)
  })

  it('a low in the middle that ended well is none', () => {
    expect(count(contactOf(10, { lowStep: -2, endStep: 1 })).count).toBe(0)
  })

  it('one late ticket that was told in time is forgiven, the next one is not', () => {
    const told = contactOf(40, { reasons: ['late', 'told'] })
    expect(count(told)).toEqual({ count: 0, forgiven: 1 })
    expect(saidInAll(of(with_(told)))['en']).toContain('they were told in time')
    expect(count(told, contactOf(20, { reasons: ['late', 'told'] })).count).toBe(1)
    expect(count(contactOf(40, { reasons: ['late', 'told'], endStep: -2 })).count).toBe(1)
  })

  it('decays after 90 days', () => {
    expect(count(bad(90)).count).toBe(1)
    expect(count(bad(91)).count).toBe(0)
  })

  it('the same incident is not counted twice', () => {
    expect(count({ ...bad(30), ticket: 'same' }, { ...bad(20), ticket: 'same' }).count).toBe(1)
  })

  it('a later good rating forgives all, two contacts that ended well undo one', () => {
    expect(count(bad(40), bad(30), contactOf(20, { csat: 1 })).count).toBe(0)
    expect(count(bad(40), bad(30), contactOf(20, { endStep: 1 })).count).toBe(2)
    expect(count(bad(40), bad(30), contactOf(20, { endStep: 1 }), contactOf(10, { endStep: 2 })).count).toBe(
      1,
    )
    expect(count(bad(40), contactOf(20, { csat: 1 }), bad(10)).count).toBe(1)
  })

  it('does not show without history, without a bad experience, when done, or for the ticket at hand itself', () => {
    expect(of(contextWith())).toBeNull()
    expect(of(with_(contactOf(10, { endStep: 0 })))).toBeNull()
    expect(
      of(contextWith({ status: given(SOLVED) }, { history: historyOf({ contacts: [bad(20)] }) })),
    ).toBeNull()
    const own = contactOf(0, { openedAt: at('07:05'), endStep: -2 })
    expect(of(with_(own))).toBeNull()
    const history = historyOf({
      contacts: [{ ...bad(1), ticket: 'here' }],
      here: { ticket: 'here', topic: null },
    })
    expect(of(contextWith({}, { history }))).toBeNull()
  })
})
