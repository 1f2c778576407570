// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import type { Assessment, WorkView } from '../../utils/hints/assessment.ts'
import { LANGUAGES } from '../../utils/i18n/language.ts'
import { assessment, fact, NOW, nudge } from './assessments.ts'
import { button, click, press, render, text, unmount } from './render.tsx'

afterEach(unmount)

const { work } = assessment()
const ticket = (change: Partial<Assessment>, works: Partial<WorkView> = {}) =>
  ({ kind: 'ticket', assessment: assessment({ ...change, work: { ...work, ...works } }) }) as const

const SETTLE = fact('settle-later', 'info', [{ key: 'settleHelp' }])
const SOLVED = fact('really-solved', 'question', [{ key: 'reallyNoWord' }])
const CONFIRMED = fact('really-solved', 'people', [
  { key: 'reallyConfirmed', params: { time: { time: NOW } } },
])
const DEADLINE = fact('own-deadline', 'question', [{ key: 'ownDeadline', params: { text: 'before 14:00' } }])

describe('a fact the agent can answer', () => {
  it('opens in place; until then it stands there like any other', () => {
    const shown = render(ticket({ facts: [SOLVED] }))
    expect(shown.all('li button')).toHaveLength(1)
    click(button(shown, 'They have not confirmed it yet.'))
    click(button(shown, 'They confirmed it by phone'))
    expect(shown.actions.confirmed).toHaveBeenLastCalledWith(true)
  })

  it('a confirmation by phone is taken back where it stands', () => {
    const shown = render(ticket({ facts: [CONFIRMED] }, { confirmed: true }))
    click(button(shown, 'They confirmed it by phone, as you noted at 10:10.'))
    click(button(shown, 'Not confirmed after all'))
    expect(shown.actions.confirmed).toHaveBeenLastCalledWith(false)
  })

  it('settle later: ticks keep each other', () => {
    const settle = { out: true, ticks: ['technical'] }
    const shown = render(ticket({ facts: [SETTLE] }, { settle }))
    click(button(shown, 'Outside the contract: help first, settle later'))
    expect(shown.all('[role=checkbox]').map((each) => each.getAttribute('aria-checked'))).toEqual([
      'true',
      'true',
      'false',
      'false',
    ])
    click(button(shown, 'Costs settled'))
    expect(shown.actions.settle).toHaveBeenLastCalledWith(true, ['technical', 'financial'])
    click(button(shown, 'Technical side settled'))
    expect(shown.actions.settle).toHaveBeenLastCalledWith(true, [])
    click(button(shown, 'Outside the contract'))
    expect(shown.actions.settle).toHaveBeenLastCalledWith(false, ['technical'])
  })

  it('their own deadline is confirmed, and taken back', () => {
    const shown = render(ticket({ facts: [DEADLINE] }))
    click(shown.one('li button'))
    click(button(shown, 'This time is right'))
    expect(shown.actions.deadline).toHaveBeenLastCalledWith(true)
    const confirmed = render(ticket({ facts: [DEADLINE] }, { deadlineConfirmed: true }))
    click(confirmed.one('li button'))
    click(button(confirmed, 'Not confirmed after all'))
    expect(confirmed.actions.deadline).toHaveBeenLastCalledWith(false)
  })
})

describe('what the agent knows', () => {
  it('is added from the bottom line: out of the contract, people typed or confirmed', () => {
    const shown = render(ticket({}, { peopleStated: 40 }))
    click(button(shown, 'Add what you know'))
    click(button(shown, 'Outside the contract'))
    expect(shown.actions.settle).toHaveBeenLastCalledWith(true, [])
    click(button(shown, '40 is right'))
    expect(shown.actions.people).toHaveBeenLastCalledWith(40)
    const input = shown.one('input') as HTMLInputElement
    input.value = '12'
    press(input, 'Enter')
    expect(shown.actions.people).toHaveBeenLastCalledWith(12)
    input.value = '-3'
    click(button(shown, 'Save'))
    expect(shown.actions.people).toHaveBeenCalledTimes(2)
  })

  it('a key typed into the number sizes nothing; Escape still closes the card', () => {
    const shown = render(ticket({ nudge: nudge() }))
    click(button(shown, 'Add what you know'))
    press(shown.one('input'), 'm')
    expect(shown.actions.size).not.toHaveBeenCalled()
    press(shown.one('input'), 'Escape')
    expect(shown.all('[data-card]')).toEqual([])
  })

  it('nothing to add where nobody waits, or once it is solved', () => {
    for (const view of [ticket({ wait: null }), ticket({ done: true })])
      expect(render(view).all('footer button')).toEqual([])
  })
})

describe('a status that is often somebody else’s turn', () => {
  it('is asked about quietly, with yes and no', () => {
    const shown = render(ticket({}, { statusOffer: 'Waiting for vendor' }))
    expect(text(shown.one('[data-card]'))).toContain('Count “Waiting for vendor” as others’ turn?')
    click(button(shown, 'Yes'))
    expect(shown.actions.statusOffer).toHaveBeenLastCalledWith('Waiting for vendor', true)
    click(button(shown, 'No'))
    expect(shown.actions.statusOffer).toHaveBeenLastCalledWith('Waiting for vendor', false)
  })
})

describe('own focus time', () => {
  it('stands under the size picker once the size is said', () => {
    const spread = { n: 31, range: [12, 40] } as const
    const words = 'Your S tickets take 12–40 min (from 31)'
    const card = (change: Partial<Assessment>, works: Partial<WorkView>) =>
      text(render(ticket({ nudge: nudge(), ...change }, works)).one('[data-card]'))
    expect(card({ size: 's' }, { spread })).toContain(words)
    expect(card({ size: null }, { spread })).not.toContain('Your')
    expect(card({ size: 's' }, { spread: null })).not.toContain('tickets take')
  })
})

describe('the reply check', () => {
  const draft = [
    { quote: 'Unfortunately', suggestion: { key: 'replyExcuse' } },
    { quote: 'SLA breach', suggestion: { key: 'replyProcedure' } },
  ] as const

  it('is one folded line; opened, it quotes and suggests, and offers nothing to press', () => {
    const shown = render(ticket({}), { draft })
    expect(text(shown.one('[data-draft]'))).toBe('2 things in your draft')
    click(button(shown, '2 things in your draft'))
    expect(text(shown.one('[data-draft] ul'))).toContain('Begin with what you can do for them.')
    expect(shown.all('[data-draft] button')).toHaveLength(1)
  })

  it('is not there while there is nothing', () => {
    expect(render(ticket({})).all('[data-draft]')).toEqual([])
  })
})

it.each(LANGUAGES)('every control is said in %s', (language) => {
  const shown = render(
    ticket(
      { facts: [SETTLE, SOLVED, DEADLINE], nudge: nudge(), size: 's' },
      {
        settle: { out: true, ticks: [] },
        peopleStated: 4,
        statusOffer: 'Vendor',
        spread: { n: 20, range: [1, 2] },
      },
    ),
    { language },
  )
  for (const row of shown.all('li > span > button')) click(row)
  click(shown.one('footer button'))
  expect(text(shown.element)).not.toMatch(/\{\w+\}|undefined/)
})
