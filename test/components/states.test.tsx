// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { LANGUAGES } from '@/utils/i18n/language.ts'
import { overlayEn } from '@/utils/i18n/overlay/en.ts'
import { render, text, unmount } from './render.tsx'
import { STATES, type StateName } from './states.ts'

afterEach(unmount)

/** Keys that could not be a word: said as themselves, something is missing. */
const KEYS = new Set(Object.keys(overlayEn).filter((key) => /[A-Z_\d]/.test(key)))
const NAMES = Object.keys(STATES) as StateName[]

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(NAMES)('%s leaves no key, place or number out', (state) => {
    const { element } = render(state, { language })
    const said = [element.textContent, ...names(element)].join('\n')
    expect(said).not.toMatch(/\{\w+\}|undefined|NaN|Infinity|\[object/)
    const leaves = [...element.querySelectorAll('*')].filter((each) => each.children.length === 0)
    expect(leaves.map(text).filter((each) => KEYS.has(each))).toEqual([])
  })

  it.each(NAMES)('%s names every control', (state) => {
    const { all } = render(state, { language })
    for (const each of all('button, [role]')) {
      const inner = each.querySelector('[aria-label]')
      const name = (each.getAttribute('aria-label') ?? each.textContent) || inner?.getAttribute('aria-label')
      if (each.getAttribute('role') !== 'status') expect(name, each.outerHTML).toMatch(/\p{L}/u)
    }
  })
})

function names(element: Element): string[] {
  return [...element.querySelectorAll('[aria-label],[title]')].flatMap((each) => [
    each.getAttribute('aria-label') ?? '',
    each.getAttribute('title') ?? '',
  ])
}

/** mock/DESIGN.md, table "States". */
describe('the strip', () => {
  it.each([
    ['calm', 'Neutral Waiting 40 min with us 7 h 20 left'],
    ['founding', 'Unhappy Waiting 3 h 05 with us 5 h 50 left Start now · 30 min'],
    ['soon', 'Unhappy Waiting 6 h 40 with us 25 min left Start now'],
    ['late', 'Very unhappy Waiting 9 h 20 with us Late −1 h 20 Tell them'],
    ['paused', 'Neutral Waiting 1 d 2 h with Telia Paused · 3 h left'],
    ['closed', 'Neutral Waiting 2 h 10 with us Desk opens Wed 08:00'],
    ['theirTurn', 'Content Our question open 10 h with the customer Paused'],
    ['noSla', 'Neutral Waiting 2 h 10 with us No SLA'],
    ['stale', 'Neutral Waiting 2 h 40 with us 5 h 20 left, as of 09:42'],
    ['unsure', '7 h 45 left Waiting 1 d 1 h with us Not sure'],
    ['moodOff', 'Waiting 3 h 05 with us 5 h 50 left'],
    ['plainIssue', 'Open 2 d 4 h'],
    ['signedOut', 'Zendesk asks you to sign in again. Try again'],
  ] as const)('%s: %s', (state, said) => {
    const { one } = render(state)
    expect(spaced(one('[role=toolbar]'))).toBe(said)
  })

  it('puts the promise first when set so', () => {
    const { all } = render('calm', { order: 'promise' })
    expect(all('[data-cell]').map((cell) => cell.dataset['cell'])).toEqual(['promise', 'wait', 'mood'])
  })

  it('shows no ticking figure when timers are hidden', () => {
    const { one } = render('founding', { hideTimers: true })
    expect(spaced(one('[role=toolbar]'))).toContain('Waiting since 07:05 with us due 16:00')
  })

  it('put away shows a face, and names everything', () => {
    const { all } = render('founding', { shape: { away: true, hidden: false, cardOpen: true } })
    expect(all('button')).toHaveLength(1)
    expect(all('button')[0]?.getAttribute('aria-label')).toBe(
      'Start now: about 30 min of work. Unhappy. Customer waiting 3 hours, 5 minutes, with us. SLA, 5 hours, 50 minutes left, as of 10:10. Bring back'.replaceAll(
        '30 min',
        '30\u00a0min',
      ),
    )
  })

  it('hidden while sharing tells nothing of the ticket', () => {
    const { element, all } = render('founding', {
      shape: { away: false, hidden: true, cardOpen: true },
      messages: [{ id: 'm2', left: 1, top: 1 }],
    })
    expect(element.textContent).toBe('Hidden while you shareShow')
    expect(all('[aria-label]').map((each) => each.getAttribute('aria-label'))).toEqual(['Solve First'])
  })
})

describe('colour', () => {
  it.each(['soon', 'late'] as const)('%s turns chip, nudge and button neutral', (state) => {
    const { all, one } = render(state)
    expect(all('[class*=accent-soft]')).toEqual([])
    expect(one('[data-primary]').className).toContain('bg-ink')
  })

  it.each(['calm', 'theirTurn', 'closed', 'noSla', 'stale'] as const)('%s has no strong one', (state) => {
    const { all } = render(state)
    expect(all('[data-tone=soon],[data-tone=late],[class*=bg-accent]')).toEqual([])
  })
})

/** Text of each leaf, a space between cells. */
function spaced(bar: HTMLElement): string {
  const parts = [...bar.querySelectorAll('span,button')].filter((each) => each.children.length === 0)
  const shown = parts.filter((each) => each.closest('[data-brief]') === null)
  return shown.map(text).filter(Boolean).join(' ')
}
