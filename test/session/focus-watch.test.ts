// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchFocus } from '../../utils/session/focus-watch.ts'

const MINUTE = 60_000
let now = 0
let hidden = false
let focused = true
let end = new AbortController()
let told: number[] = []
let watch: { tell(): void }

beforeEach(() => {
  now = 1_000_000
  hidden = false
  focused = true
  told = []
  end = new AbortController()
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden)
  vi.spyOn(document, 'hasFocus').mockImplementation(() => focused)
  watch = watchFocus({
    view: window,
    now: () => now,
    signal: end.signal,
    report: (spent) => told.push(spent),
  })
})
afterEach(() => end.abort())

function pass(minutes: number, active = true): void {
  for (let left = minutes; left > 0; left--) {
    now += MINUTE
    if (active) window.dispatchEvent(new Event('pointerdown'))
  }
}

function turn(away: boolean): void {
  hidden = away
  document.dispatchEvent(new Event('visibilitychange'))
}

it('tells when the ticket is left', () => {
  pass(7)
  end.abort()
  expect(told).toEqual([7 * MINUTE])
})

it('stops two minutes after the last sign of life', () => {
  pass(3)
  pass(30, false)
  end.abort()
  expect(told).toEqual([5 * MINUTE])
})

it('another tab or window is no work on this ticket', () => {
  pass(2)
  turn(true)
  pass(20)
  turn(false)
  pass(1)
  focused = false
  window.dispatchEvent(new Event('blur'))
  pass(20)
  end.abort()
  expect(told).toEqual([2 * MINUTE, MINUTE])
})

it('asked at solving, it tells once and goes on from there', () => {
  pass(4)
  watch.tell()
  pass(1)
  end.abort()
  expect(told).toEqual([4 * MINUTE, MINUTE])
})

it('a ticket opened in the background has no focus', () => {
  focused = false
  const other: number[] = []
  const stop = new AbortController()
  watchFocus({ view: window, now: () => now, signal: stop.signal, report: (spent) => other.push(spent) })
  pass(9)
  stop.abort()
  expect(other).toEqual([])
})

it('tells nothing of a glance under a second', () => {
  now += 500
  end.abort()
  expect(told).toEqual([])
})
