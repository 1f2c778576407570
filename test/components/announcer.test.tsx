// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { render, text, unmount } from './render.tsx'
import { STATES, type StateName } from './states.ts'

afterEach(unmount)

const view = (state: StateName) => ({ view: STATES[state]('en') })

function said(from: StateName, to: StateName): string {
  const { one, again } = render(from)
  again(view(to))
  return text(one('[role=status]'))
}

describe('the status region', () => {
  it('is polite and there before it is used', () => {
    const { one } = render('reading')
    expect(one('[role=status]').getAttribute('aria-live')).toBe('polite')
    expect(text(one('[role=status]'))).toBe('')
  })

  it.each<[string, StateName, StateName]>([
    ['Solve First: Start now: about 30 min of work', 'calm', 'founding'],
    ['Solve First: nothing to do now', 'founding', 'calm'],
    ['Solve First: the SLA is paused', 'calm', 'paused'],
    ['Solve First: showing the reading of 09:42', 'calm', 'stale'],
    ['Solve First: Start now: about 30 min of work', 'reading', 'founding'],
    ['', 'reading', 'paused'],
    ['', 'calm', 'calm'],
  ])('"%s" from %s to %s', (expected, from, to) => {
    expect(said(from, to)).toBe(expected)
  })

  it('says a change once, and never the ticking', () => {
    const { one, again } = render('calm')
    again(view('founding'))
    const first = one('[role=status]').textContent
    const founding = STATES.founding('en')
    if (founding.kind !== 'ticket') throw new Error('no ticket')
    again({
      view: { ...founding, assessment: { ...founding.assessment, at: founding.assessment.at + 60_000 } },
    })
    expect(one('[role=status]').textContent).toBe(first)
  })

  it('tells nothing while hidden', () => {
    const { one, again } = render('calm', { shape: { away: false, hidden: true, cardOpen: null } })
    again(view('founding'))
    expect(one('[role=status]').textContent).toBe('')
  })

  it('timers are named and never announced', () => {
    const { all } = render('founding')
    const timers = all('[role=timer]')
    expect(timers).toHaveLength(4)
    for (const timer of timers) {
      expect(timer.getAttribute('aria-live')).toBe('off')
      expect(timer.getAttribute('aria-label')).toMatch(/hours/)
    }
  })
})
