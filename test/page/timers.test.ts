// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { timersUntil } from '../../utils/page/timers.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('each kind runs while the script is there, none afterwards', async () => {
  const end = new AbortController()
  const timers = timersUntil(window, end.signal)
  const ran: string[] = []
  timers.every(() => ran.push('every'), 100)
  timers.after(() => ran.push('after'), 150)
  timers.frame(() => ran.push('frame'))
  await vi.advanceTimersByTimeAsync(220)
  expect(ran.sort()).toEqual(['after', 'every', 'every', 'frame'])
  timers.after(() => ran.push('too late'), 10)
  timers.frame(() => ran.push('too late'))
  end.abort()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(ran).toHaveLength(4)
  expect(vi.getTimerCount()).toBe(0)
})
