import { describe, expect, it } from 'vitest'
import { createLeaseDesk } from '../../utils/background/lease.ts'

const KEY = 'https://acme.zendesk.com/api/v2/tickets/4211.json'
const TTL = 55_000

/** Takes the lease and hands an answer in. */
function read(desk: ReturnType<typeof createLeaseDesk>, key: string, value: unknown, now: number): void {
  const lease = desk.lease(key, TTL, now)
  if (lease.state === 'yours') desk.put(key, lease.token, value, now)
}

describe('one request for all tabs', () => {
  it('the first reads, the second waits, then both have it until it is old', () => {
    const desk = createLeaseDesk()
    const first = desk.lease(KEY, TTL, 0)
    expect(first).toEqual({ state: 'yours', token: 1 })
    expect(desk.lease(KEY, TTL, 100)).toEqual({ state: 'held', until: 15_000 })
    desk.put(KEY, 1, 'answer', 200)
    expect(desk.lease(KEY, TTL, 55_199)).toEqual({ state: 'fresh', value: 'answer', at: 200 })
    expect(desk.lease(KEY, TTL, 55_200).state).toBe('yours')
  })

  it('a tab that never came back holds it for fifteen seconds; its late answer is ignored', () => {
    const desk = createLeaseDesk()
    desk.lease(KEY, TTL, 0)
    expect(desk.lease(KEY, TTL, 14_999).state).toBe('held')
    expect(desk.lease(KEY, TTL, 15_000)).toEqual({ state: 'yours', token: 2 })
    desk.put(KEY, 1, 'late', 15_001)
    expect(desk.lease(KEY, TTL, 15_002).state).toBe('held')
    desk.put(KEY, 2, 'answer', 15_003)
    expect(desk.lease(KEY, TTL, 15_004)).toMatchObject({ state: 'fresh', value: 'answer' })
  })

  it('a failure gives the lease back', () => {
    const desk = createLeaseDesk()
    desk.lease(KEY, TTL, 0)
    desk.put(KEY, 1, null, 10)
    expect(desk.lease(KEY, TTL, 11).state).toBe('yours')
  })

  it('asked for anew (no keeping) it is read anew, and a clock set back makes nothing fresh', () => {
    const desk = createLeaseDesk()
    read(desk, KEY, 'answer', 1_000)
    expect(desk.lease(KEY, 0, 1_001).state).toBe('yours')
    const other = createLeaseDesk()
    read(other, KEY, 'answer', 1_000)
    expect(other.lease(KEY, TTL, 500).state).toBe('yours')
  })

  it('keeps three hundred answers, the oldest go; forgets a site', () => {
    const desk = createLeaseDesk()
    for (let n = 0; n < 301; n++) read(desk, `https://a.example/${n}`, n, 0)
    expect(desk.lease('https://a.example/0', TTL, 1).state).toBe('yours')
    expect(desk.lease('https://a.example/300', TTL, 1).state).toBe('fresh')
    desk.forget('https://a.example')
    expect(desk.lease('https://a.example/300', TTL, 1).state).toBe('yours')
  })
})
