// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchLocation } from '../../utils/page/location.ts'
import { type PageWatch, watchPage } from '../../utils/page/watch.ts'

let end: AbortController
let page: PageWatch
let runs = 0

beforeEach(async () => {
  vi.useFakeTimers()
  document.body.replaceChildren()
  end = new AbortController()
  page = watchPage(document, end.signal)
  runs = 0
  page.onSettled(() => runs++, end.signal)
  await settle()
  runs = 0
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

/** Long enough for the rest between two runs and a frame. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(300)
}

const change = () => document.body.append(document.createElement('i'))

describe('one place that watches a page', () => {
  it('runs once for many changes', async () => {
    for (let count = 0; count < 50; count++) change()
    await settle()
    expect(runs).toBe(1)
  })

  it('runs at most ten times a second for a page that never rests', async () => {
    for (let time = 0; time < 1_000; time += 10) {
      change()
      await vi.advanceTimersByTimeAsync(10)
    }
    expect(runs).toBeGreaterThan(4)
    expect(runs).toBeLessThanOrEqual(11)
  })

  it('does not answer its own echo', async () => {
    page.quietly(change)
    await settle()
    expect(runs).toBe(0)
  })

  it('one listener’s trouble does not stop the others', async () => {
    page.onSettled(() => {
      throw new Error('of one listener')
    }, end.signal)
    let others = 0
    page.onSettled(() => others++, end.signal)
    change()
    await settle()
    expect(others).toBeGreaterThan(0)
  })

  it('is silent when its signal ends', async () => {
    end.abort()
    change()
    page.poke()
    await settle()
    expect(runs).toBe(0)
  })
})

describe('the address', () => {
  it('is compared when the page settles, and told once', async () => {
    const told: string[] = []
    watchLocation(window, page, (url) => told.push(url.pathname), end.signal)
    history.pushState(null, '', '/agent/tickets/4212')
    change()
    await settle()
    change()
    await settle()
    history.pushState(null, '', '/agent/tickets/4213')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(told).toEqual(['/agent/tickets/4212', '/agent/tickets/4213'])
  })
})
