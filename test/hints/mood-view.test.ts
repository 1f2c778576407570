import { describe, expect, it } from 'vitest'
import { moodViewOf } from '../../utils/hints/views/mood-view.ts'
import { contactOf, historyOf, NOW, scoredOf, ticketOf } from './support.ts'

const MINUTE = 60_000
const view = (steps: readonly (-2 | -1 | 0 | 1 | 2 | null)[], contacts = historyOf()) =>
  moodViewOf(ticketOf(), {
    on: true,
    scored: steps.map((step, at) => scoredOf(NOW - (steps.length - at) * MINUTE, step)),
    history: contacts,
    now: NOW,
  })
const minutesAgo = (n: number) => NOW - n * MINUTE

describe('the way through the ticket', () => {
  it('is told from the first message while it is steady', () => {
    expect(view([-1, 0]).change).toEqual({ steps: 1, since: minutesAgo(2), turn: 'steady' })
  })

  it('cools from its best moment', () => {
    expect(view([0, 1, 0, -1]).change).toEqual({ steps: -2, since: minutesAgo(3), turn: 'cooling' })
  })

  it('recovers from its lowest moment', () => {
    expect(view([-1, -2, -1, 0]).change).toEqual({ steps: 2, since: minutesAgo(3), turn: 'recovering' })
  })

  it('leaves unsure messages out, and says nothing of a single one', () => {
    expect(view([null, -2, null]).change).toBeNull()
  })
})

describe('what is usual with this customer', () => {
  const rated = (...ratings: readonly number[]) =>
    historyOf({ contacts: ratings.map((csat, n) => contactOf(0, { ticket: `t${n}`, csat })) })

  it('is a band of steps around the mean shrunk to the base', () => {
    // Four contacts of now, rated +1: (4 × 0 + 4 × 1) / (4 + 4) = .5; ± 1.3 × .55 / √8 = .253; twice that in steps.
    expect(view([0], rated(1, 1, 1, 1)).usual).toEqual({ known: 4, good: 4, band: { low: 0, high: 2 } })
  })

  it('leans to the base of the site', () => {
    // (4 × −1 + 4 × 1) / 8 = 0; ± .253 → −.506 … +.506 in steps, so one step either way.
    const { contacts } = rated(1, 1, 1, 1)
    expect(view([0], historyOf({ contacts, base: -1 })).usual?.band).toEqual({ low: -1, high: 1 })
  })

  it('has no band of fewer than three contacts, but counts the good ones', () => {
    expect(view([0], rated(1, -1)).usual).toEqual({ known: 2, good: 1, band: null })
  })

  it('is nothing where no earlier mood is known', () => {
    expect(view([0], historyOf({ contacts: [contactOf(3)] })).usual).toBeNull()
  })
})

describe('how many tickets came before', () => {
  // The ticket at hand is recorded too, while it is open.
  const own = contactOf(0, { ticket: 'here' })
  const here = { ticket: 'here', topic: null }

  it('counts the others, and tells the latest', () => {
    const contacts = [own, contactOf(12), contactOf(3)]
    expect(view([0], historyOf({ contacts, here })).earlier).toEqual({
      count: 2,
      lastAt: contactOf(3).lastAt,
    })
  })

  it('is a first contact only where the helpdesk’s list was read and named no other', () => {
    expect(view([0], historyOf({ contacts: [own], here, listKnown: true })).earlier?.count).toBe(0)
    expect(view([0], historyOf({ contacts: [own], here })).earlier).toBeNull()
  })

  it('is not known without a history, as on an internal desk', () => {
    const { earlier } = moodViewOf(ticketOf(), { on: true, scored: [], history: null, now: NOW })
    expect(earlier).toBeNull()
  })
})
