// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { button, click, press, render, unmount } from './render.tsx'
import { STATES, type StateName } from './states.ts'

afterEach(unmount)

const CLOSED = { away: false, hidden: false, cardOpen: false }
const rove = (name: string) => `[role=toolbar] [data-rove=${name}]`

function focus(element: HTMLElement): void {
  act(() => element.focus())
}

describe('the strip as one toolbar', () => {
  it('is one tab stop, and arrow keys move inside', () => {
    const { all, one, focused } = render('founding', { shape: CLOSED })
    const stops = () =>
      all('[role=toolbar] [data-rove]')
        .filter((each) => each.tabIndex === 0)
        .map((each) => each.dataset['rove'])
    expect(stops()).toEqual(['open'])
    focus(one(rove('open')))
    press(one(rove('open')), 'ArrowLeft')
    expect(focused()).toBe(one(rove('chip')))
    expect(stops()).toEqual(['chip'])
    press(one(rove('chip')), 'Home')
    expect(focused()).toBe(one(rove('grip')))
    press(one(rove('grip')), 'Enter')
    expect(focused()).toBe(one(rove('open')))
  })

  it('moves by the grip and its arrow keys, and says when it is let go', () => {
    const { one, actions } = render('calm')
    const grip = one(rove('grip'))
    focus(grip)
    press(grip, 'ArrowRight')
    press(grip, 'ArrowUp', { shiftKey: true })
    expect(actions.move.mock.calls).toEqual([
      ['strip', { x: 8, y: 0 }, false],
      ['strip', { x: 0, y: 0 }, true],
      ['strip', { x: 0, y: -40 }, false],
      ['strip', { x: 0, y: 0 }, true],
    ])
  })

  it('follows the pointer, and a drag is no click', () => {
    const { one, actions } = render('calm', { shape: { ...CLOSED, away: true } })
    const face = one('[data-strip] button')
    const send = (type: string, x: number) =>
      act(
        () =>
          void face.dispatchEvent(
            new PointerEvent(type, { clientX: x, clientY: 0, button: 0, bubbles: true, pointerId: 1 }),
          ),
      )
    send('pointerdown', 100)
    send('pointermove', 101)
    expect(actions.move).not.toHaveBeenCalled()
    send('pointermove', 120)
    send('pointerup', 120)
    click(face)
    expect(actions.move.mock.calls).toEqual([
      ['strip', { x: 20, y: 0 }, false],
      ['strip', { x: 0, y: 0 }, true],
    ])
    expect(actions.shape).not.toHaveBeenCalled()
    click(face)
    expect(actions.shape).toHaveBeenCalledWith({ ...CLOSED, away: false })
  })
})

describe('the card', () => {
  it('never takes the focus by itself', () => {
    const { focused, again } = render('calm')
    again({ ...renderOf('founding') })
    expect(focused()).toBeNull()
    expect(document.activeElement).toBe(document.body)
  })

  it('closes on Escape, and the strip has the focus again', () => {
    const { one, all, focused, actions } = render('founding')
    focus(one('[data-primary]'))
    press(one('[data-primary]'), 'Escape')
    expect(actions.shape).toHaveBeenLastCalledWith(CLOSED)
    expect(all('[data-card]')).toEqual([])
    expect(focused()).toBe(one(rove('open')))
  })

  it('put away or hidden, the focus goes where it can be brought back', () => {
    const rendered = render('founding')
    click(button(rendered, 'Put away'))
    expect(rendered.focused()?.getAttribute('aria-label')).toContain('Bring back')
    click(rendered.one('[data-strip] button'))
    click(button(rendered, 'Hide while you share the screen'))
    expect(rendered.focused()?.textContent).toBe('Show')
  })

  it.each(['h', 'H'])('hides while the screen is shared on the key %s', (key) => {
    const { one, actions, focused } = render('founding')
    focus(one('[data-primary]'))
    press(one('[data-primary]'), key)
    expect(actions.shape).toHaveBeenLastCalledWith(expect.objectContaining({ hidden: true }))
    expect(focused()?.textContent).toBe('Show')
  })

  it.each(['s', 'm', 'l', 'M'])('takes the size from the key %s', (key) => {
    const { one, actions } = render('founding')
    press(one('[data-card]'), key)
    expect(actions.size.mock.calls).toEqual([[key.toLowerCase()]])
  })

  it('leaves shortcuts with Ctrl, Alt or Meta alone, and sizes only where it asks for one', () => {
    const founding = render('founding')
    press(founding.one('[data-card]'), 's', { ctrlKey: true })
    press(founding.one('[data-card]'), 'x')
    expect(founding.actions.size).not.toHaveBeenCalled()
    const calm = render('calm')
    press(calm.one('[data-card]'), 's')
    expect(calm.actions.size).not.toHaveBeenCalled()
  })

  it('keeps the focus when the nudge goes', () => {
    const { one, focused, actions, again } = render('founding')
    focus(one('[data-primary]'))
    click(one('[data-primary]'))
    expect(actions.onItNow).toHaveBeenCalledOnce()
    again(renderOf('onIt'))
    expect(focused()).toBe(one('[data-card]'))
  })

  it('chooses a size with arrow keys, and unsets it by choosing it again', () => {
    const { one, actions, focused } = render('founding')
    press(one('[data-size=s]'), 'ArrowRight')
    expect(actions.size).toHaveBeenLastCalledWith('m')
    expect(focused()).toBe(one('[data-size=m]'))
    click(one('[data-size=s]'))
    expect(actions.size).toHaveBeenLastCalledWith(null)
  })
})

describe('menus', () => {
  it('"later" opens on its first reason, moves by arrows, and Escape closes only the menu', () => {
    const rendered = render('founding')
    const later = button(rendered, 'Remind me later')
    click(later)
    const items = rendered.all('[role=menuitem]')
    expect(rendered.focused()).toBe(items[0])
    press(items[0] as HTMLElement, 'ArrowUp')
    expect(rendered.focused()).toBe(items.at(-1))
    press(items.at(-1) as HTMLElement, 'Escape')
    expect(rendered.all('[role=menu]')).toEqual([])
    expect(rendered.focused()).toBe(later)
    expect(rendered.all('[data-card]')).toHaveLength(1)
  })

  it.each([
    [0, 'waiting'],
    [1, 'bigger'],
    [2, 'not-mine'],
    [3, 'process'],
    [4, 'later'],
  ] as const)('reason %i is %s', (index, reason) => {
    const rendered = render('founding')
    click(button(rendered, 'Remind me later'))
    click(rendered.all('[role=menuitem]')[index] as HTMLElement)
    expect(rendered.actions.snooze.mock.calls).toEqual([['untouched', reason]])
  })

  it('five faces correct the mood of the message quoted', () => {
    const rendered = render('founding')
    click(button(rendered, 'Not right?'))
    const items = rendered.all('[role=menuitemradio]')
    expect(items.map((each) => [each.textContent, each.getAttribute('aria-checked')])).toEqual([
      ['Happy', 'false'],
      ['Content', 'false'],
      ['Neutral', 'false'],
      ['Unhappy', 'true'],
      ['Very unhappy', 'false'],
    ])
    expect(rendered.focused()).toBe(items[3])
    click(items[2] as HTMLElement)
    expect(rendered.actions.correctMood.mock.calls).toEqual([['m2', 0]])
    expect(rendered.focused()?.textContent).toBe('Not right?')
  })
})

function renderOf(state: StateName) {
  return { view: STATES[state]('en') }
}
