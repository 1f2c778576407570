import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Answer, failed } from '../../utils/helpdesks/answer.ts'
import { ChannelError } from '../../utils/messaging/channel.ts'
import type { Lease } from '../../utils/messaging/protocol.ts'
import { createIo } from '../../utils/session/io.ts'

const URL_ = 'https://acme.zendesk.com/api/v2/tickets/4211.json'
const good: Answer = { ok: true, data: { ticket: 1 }, at: 0, date: null, skew: 0, partial: false }

const asked = vi.hoisted(() => ({ leases: [] as (Lease | Error)[], put: [] as unknown[] }))
vi.mock('../../utils/messaging/channel.ts', async (original) => ({
  ...(await original<object>()),
  ask: async (kind: string, body: { readonly value?: unknown }) => {
    if (kind === 'read.put') return void asked.put.push(body.value)
    const next = asked.leases.shift()
    if (next instanceof Error) throw next
    return next
  },
}))
vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

let loads = 0
const load = (answer: Answer) => async () => {
  loads++
  return answer
}
const view = {
  fetch: () => Promise.reject(new Error('not here')),
  setTimeout: (work: () => void, ms: number) => setTimeout(work, ms),
}
const cached = (answer: Answer = good) =>
  createIo(view as unknown as Window).cached(URL_, 55_000, load(answer))

beforeEach(() => {
  vi.useFakeTimers()
  loads = 0
  asked.leases = []
  asked.put = []
})
afterEach(() => void vi.useRealTimers())

it('takes what another tab read', async () => {
  asked.leases = [{ state: 'fresh', value: good, at: 0 }]
  expect(await cached()).toEqual(good)
  expect(loads).toBe(0)
})

it('reads with the lease and hands the answer in', async () => {
  asked.leases = [{ state: 'yours', token: 1 }]
  expect(await cached()).toEqual(good)
  expect(asked.put).toEqual([good])
})

it('hands in no failure but “there is no such thing”', async () => {
  asked.leases = [1, 2, 3].map((token) => ({ state: 'yours', token }) as const)
  await cached(failed('server'))
  await cached(failed('no-access'))
  await cached(failed('not-found'))
  expect(asked.put).toEqual([null, null, failed('not-found')])
})

it('waits for the tab that reads, and reads itself when that one never answers', async () => {
  const held = { state: 'held', until: 0 } as const
  asked.leases = [held, held, { state: 'fresh', value: good, at: 0 }]
  const first = cached()
  await vi.advanceTimersByTimeAsync(600)
  expect(await first).toEqual(good)
  expect(loads).toBe(0)
  asked.leases = Array.from({ length: 40 }, () => held)
  const second = cached()
  await vi.advanceTimersByTimeAsync(40 * 300)
  expect(await second).toEqual(good)
  expect(loads).toBe(1)
})

it('reads without the background when that only sleeps, and stops when the extension is gone', async () => {
  asked.leases = [new ChannelError('asleep', false), new ChannelError('gone', true)]
  expect(await cached()).toEqual(good)
  await expect(cached()).rejects.toThrow('gone')
  expect(loads).toBe(1)
})
