// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { watchActivity } from '../../utils/page/activity.ts'

it('knows that somebody writes, and when somebody last did anything, and nothing else', () => {
  const end = new AbortController()
  let now = 1_000
  const activity = watchActivity(window, () => now, end.signal)
  document.body.innerHTML = '<textarea></textarea><button></button>'
  const press = (selector: string) =>
    document.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }))
  now = 20_000
  press('button')
  expect([activity.typing(20_000), activity.lastAt()]).toEqual([false, 20_000])
  now = 30_000
  press('textarea')
  expect([activity.typing(37_999), activity.typing(38_000)]).toEqual([true, false])
  end.abort()
  now = 90_000
  press('textarea')
  expect(activity.lastAt()).toBe(30_000)
})

it('counts words typed into our own note as writing', () => {
  const end = new AbortController()
  const activity = watchActivity(window, () => 50_000, end.signal)
  const host = document.body.appendChild(document.createElement('div'))
  const field = document.createElement('textarea')
  expect(activity.typing(50_000)).toBe(false)
  // Seen from the page the target is our host, as the DOM standard retargets it; happy-dom does not.
  const event = new KeyboardEvent('keydown', { key: 'a', bubbles: true })
  event.composedPath = () => [field, host, document.body, document, window]
  host.dispatchEvent(event)
  expect(activity.typing(50_000)).toBe(true)
  end.abort()
})
