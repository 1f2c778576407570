import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MAX_BYTES } from '../../../utils/helpdesks/body.ts'
import { ask } from '../../../utils/helpdesks/request.ts'
import { json, NOON } from './support/fake-io.ts'

const URL_ = 'https://acme.zendesk.com/api/v2/users/me.json'
const never = new AbortController().signal
const answering = (response: Response | (() => Response)) => ({
  now: () => NOON,
  fetch: async () => (typeof response === 'function' ? response() : response),
})
const ending = (status: number, headers: HeadersInit = {}) => new Response(null, { status, headers })

describe('a request', () => {
  test('is a GET with the session cookie, asks for JSON and follows no redirect', async () => {
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => json({ a: 1 }))
    await ask({ now: () => NOON, fetch }, URL_, never)
    expect(fetch.mock.calls[0]?.[0]).toBe(URL_)
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      method: 'GET',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { Accept: 'application/json' },
    })
  })

  test('200 with JSON is an answer with its time', async () => {
    expect(await ask(answering(json({ a: 1 })), URL_, never)).toEqual({
      ok: true,
      data: { a: 1 },
      at: NOON,
      date: NOON,
      skew: 0,
      partial: false,
    })
  })

  test('206 says there is more (SEEN topdesk incident-4.2.6)', async () => {
    expect(await ask(answering(json([], { status: 206 })), URL_, never)).toMatchObject({
      ok: true,
      partial: true,
    })
  })

  test('204 has an empty body and is an answer (SEEN topdesk incident-4.2.6)', async () => {
    expect(await ask(answering(ending(204)), URL_, never)).toMatchObject({ ok: true, data: null })
  })

  test.each([
    ['401', ending(401), 'signed-out', null],
    ['403', ending(403), 'no-access', null],
    ['404', ending(404), 'not-found', null],
    ['429 with Retry-After in seconds', ending(429, { 'retry-after': '17' }), 'rate-limited', 17_000],
    [
      '429 with Retry-After as a date, counted from the Date header',
      ending(429, { 'retry-after': 'Mon, 16 Nov 2026 13:00:30 GMT', date: 'Mon, 16 Nov 2026 13:00:00 GMT' }),
      'rate-limited',
      30_000,
    ],
    ['429 without it', ending(429), 'rate-limited', 60_000],
    ['429 with nonsense', ending(429, { 'retry-after': 'soon' }), 'rate-limited', 60_000],
    ['500', ending(500), 'server', 30_000],
    ['503 with Retry-After', ending(503, { 'retry-after': '5' }), 'server', 5_000],
    ['400', ending(400), 'bad-answer', null],
    ['a redirect to a login page', ending(302, { location: '/login' }), 'signed-out', null],
    [
      'a login page with status 200',
      new Response('<html></html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      'signed-out',
      null,
    ],
    [
      'HTML that calls itself JSON',
      new Response(' <!doctype html>', { headers: { 'content-type': 'application/json' } }),
      'signed-out',
      null,
    ],
    ['cut-off JSON', new Response('{"ticket":{"id":1,"sub', {}), 'bad-answer', null],
    ['an empty 200', new Response('', {}), 'bad-answer', null],
    [
      'a length beyond the bound',
      new Response('{}', { headers: { 'content-length': String(MAX_BYTES + 1) } }),
      'bad-answer',
      null,
    ],
    [
      'more than the bound without saying so',
      new Response('"'.padEnd(MAX_BYTES + 2, 'x')),
      'bad-answer',
      null,
    ],
  ])('%s', async (_what, response, fault, retryAfter) => {
    expect(await ask(answering(response), URL_, never)).toEqual({ ok: false, fault, retryAfter })
  })

  test('no connection', async () => {
    const io = { now: () => NOON, fetch: () => Promise.reject(new TypeError('Failed to fetch')) }
    expect(await ask(io, URL_, never)).toMatchObject({ ok: false, fault: 'network' })
  })

  test('leaving the ticket aborts it', async () => {
    const leaving = new AbortController()
    const io = {
      now: () => NOON,
      fetch: async (_url: string, init: RequestInit) => {
        leaving.abort()
        init.signal?.throwIfAborted()
        return json({})
      },
    }
    expect(await ask(io, URL_, leaving.signal)).toMatchObject({ ok: false, fault: 'aborted' })
  })

  test('the helpdesk clock: five minutes ahead is skew, under two seconds is the header’s own resolution', async () => {
    const dated = (ms: number) => json({}, { headers: { date: new Date(NOON + ms).toUTCString() } })
    expect(await ask(answering(dated(300_000)), URL_, never)).toMatchObject({ skew: 300_500 })
    expect(await ask(answering(dated(-1_000)), URL_, never)).toMatchObject({ skew: 0 })
    expect(await ask(answering(new Response('{}')), URL_, never)).toMatchObject({ date: null, skew: 0 })
  })
})

describe('an answer that does not come', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is given up after ten seconds', async () => {
    const fetch = (_url: string, init: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init.signal?.addEventListener('abort', () => reject(new Error('aborted')))
      })
    const answer = ask({ now: () => NOON, fetch }, URL_, never)
    await vi.advanceTimersByTimeAsync(9_999)
    await vi.advanceTimersByTimeAsync(1)
    expect(await answer).toMatchObject({ ok: false, fault: 'timeout' })
    expect(vi.getTimerCount()).toBe(0)
  })
})
