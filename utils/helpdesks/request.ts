import type { Instant, Millis } from '../ticket/reading.ts'
import { type Answer, type Fault, failed } from './answer.ts'
import { boundedText, dropBody } from './body.ts'

/** The part of `fetch` used here; Firefox hands in the page's own. */
type Fetch = (url: string, init: RequestInit) => Promise<Response>

export interface RequestIo {
  readonly fetch: Fetch
  /** This machine's clock, epoch ms. */
  readonly now: () => Instant
}

const TIMEOUT: Millis = 10_000
/** Left alone this long when the helpdesk gives no Retry-After of its own. */
const REST: Partial<Record<Fault, Millis>> = { 'rate-limited': 60_000, server: 30_000 }
/** The Date header counts whole seconds, and the answer travels: less than this is no skew. */
const SKEW_RESOLUTION: Millis = 2_000

/** The one header a call may add: the vendor's own consent to a path it calls experimental. */
export interface ExtraHeaders {
  readonly 'X-ExperimentalApi'?: 'opt-in'
}

/**
 * One GET with the session cookie. Never throws: every failure is a named fault.
 * Redirects are not followed (an API only redirects to its login page).
 */
export async function ask(
  io: RequestIo,
  url: string,
  signal: AbortSignal,
  headers: ExtraHeaders = {},
): Promise<Answer> {
  const clock = new AbortController()
  const timer = setTimeout(() => clock.abort(), TIMEOUT)
  const sentAt = io.now()
  try {
    const response = await io.fetch(url, {
      method: 'GET',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { ...headers, Accept: 'application/json' },
      signal: AbortSignal.any([signal, clock.signal]),
    })
    return await answerOf(response, sentAt, io)
  } catch {
    return failed(signal.aborted ? 'aborted' : clock.signal.aborted ? 'timeout' : 'network')
  } finally {
    clearTimeout(timer)
  }
}

async function answerOf(response: Response, sentAt: Instant, io: RequestIo): Promise<Answer> {
  const at = io.now()
  const date = instantOfHeader(response.headers.get('date'))
  const fault = faultOf(response)
  if (fault) {
    dropBody(response)
    return failed(fault, restAfter(fault, response.headers.get('retry-after'), date ?? at))
  }
  const shift = date === null ? 0 : date + 500 - (sentAt + at) / 2
  const skew = Math.abs(shift) < SKEW_RESOLUTION ? 0 : Math.round(shift)
  const good = { ok: true, at, date, skew, partial: response.status === 206 } as const
  if (response.status === 204) return { ...good, data: null }
  const text = await boundedText(response)
  if (text === null) return failed('bad-answer')
  if (/^\s*</.test(text)) return failed('signed-out')
  try {
    return { ...good, data: JSON.parse(text) as unknown }
  } catch {
    return failed('bad-answer')
  }
}

const BY_STATUS: Readonly<Record<number, Fault>> = {
  401: 'signed-out',
  403: 'no-access',
  404: 'not-found',
  410: 'not-found',
  429: 'rate-limited',
}

/** 200, 204 and 206 are answers, unless what came is a page for people. */
function faultOf(response: Response): Fault | null {
  const { status, type } = response
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'signed-out'
  if (status >= 500) return 'server'
  if (status < 200 || status >= 300) return BY_STATUS[status] ?? 'bad-answer'
  return /html/i.test(response.headers.get('content-type') ?? '') ? 'signed-out' : null
}

/** Retry-After in seconds or as a date (RFC 9110 §10.2.3), counted from the helpdesk's own time. */
function restAfter(fault: Fault, header: string | null, now: Instant): Millis | null {
  const rest = REST[fault] ?? null
  if (rest === null || header === null) return rest
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000
  const until = instantOfHeader(header)
  return until === null ? rest : Math.max(0, until - now)
}

function instantOfHeader(header: string | null): Instant | null {
  const time = header === null ? Number.NaN : Date.parse(header)
  return Number.isNaN(time) ? null : time
}
