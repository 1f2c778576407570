import { type Instant, type Millis, type Unknown, type UnknownReason, unknown } from '../ticket/reading.ts'

/**
 * Why a request gave nothing:
 * - `signed-out`: 401, a redirect to a login page, or 200 with HTML
 * - `no-access`: 403 · `not-found`: 404 or 410 · `rate-limited`: 429 · `server`: 5xx
 * - `bad-answer`: another status, no JSON, cut-off JSON, or too large
 * - `network`, `timeout`, `aborted`: nothing came back
 */
export type Fault =
  | 'signed-out'
  | 'no-access'
  | 'not-found'
  | 'rate-limited'
  | 'server'
  | 'bad-answer'
  | 'network'
  | 'timeout'
  | 'aborted'

export interface GoodAnswer {
  readonly ok: true
  /** Parsed JSON, not yet checked against a schema; null for 204. */
  readonly data: unknown
  /** When the answer arrived, by this machine's clock. */
  readonly at: Instant
  /** The helpdesk's own time as its Date header tells, to the second; null without one. */
  readonly date: Instant | null
  /** Helpdesk's clock minus this machine's, ms; 0 where unknown or within the header's resolution. */
  readonly skew: number
  /** 206: there is more than was returned. */
  readonly partial: boolean
}

export interface BadAnswer {
  readonly ok: false
  readonly fault: Fault
  /** Real time to leave the helpdesk alone, where it said so or its state suggests it. */
  readonly retryAfter: Millis | null
}

/** What one GET gave. Plain data: it may travel between tabs and the background. */
export type Answer = GoodAnswer | BadAnswer

export function failed(fault: Fault, retryAfter: Millis | null = null): BadAnswer {
  return { ok: false, fault, retryAfter }
}

/** The session is gone or has no right: nothing more to be asked. */
export function isRefused(
  answer: Answer,
): answer is BadAnswer & { readonly fault: 'signed-out' | 'no-access' } {
  return !answer.ok && (answer.fault === 'signed-out' || answer.fault === 'no-access')
}

const REASONS: Partial<Record<Fault, UnknownReason>> = {
  'signed-out': 'no-access',
  'no-access': 'no-access',
  'bad-answer': 'bad',
}

/** Why what a side call brings is not there: not asked for, its fault, or it came without its content. */
export function missing(answer: Answer | null | undefined): Unknown {
  if (!answer) return unknown('not-read')
  return unknown(answer.ok ? 'bad' : (REASONS[answer.fault] ?? 'failed'))
}

/** The longest rest any of these answers asks for. */
export function longestRest(answers: readonly (Answer | null)[]): Millis | null {
  const rests = answers.flatMap((answer) => (answer?.ok === false ? (answer.retryAfter ?? []) : []))
  return rests.length ? Math.max(...rests) : null
}
