import type { Fault } from '../helpdesks/answer.ts'
import type { Gathered } from '../helpdesks/gathered.ts'
import type { HelpdeskIo, HelpdeskPage, ReadOptions } from '../helpdesks/helpdesk.ts'
import type { Staleness } from '../hints/assessment.ts'
import type { Instant, Millis } from '../ticket/reading.ts'
import type { TicketRef } from '../ticket/ref.ts'

/**
 * Why a reading is asked for. `activity`: the agent just did something on the page that may have saved ·
 * `asked`: pressed "try again".
 */
export type Occasion = 'open' | 'tick' | 'return' | 'activity' | 'asked'

/** A reading this much older than the refresh interval is called old. */
const OLD_AFTER_INTERVALS = 3
/** The agent's own clicks ask for a reading no oftener than this. */
const ACTIVITY_REST: Millis = 4_000
const RETURN_REST: Millis = 5_000
/** Between tries after a failure that gave no time of its own. */
const FAILED_REST: Millis = 30_000

export interface LoopOptions {
  readonly helpdesk: HelpdeskPage
  readonly ref: TicketRef
  readonly io: HelpdeskIo
  readonly readOptions: () => Omit<ReadOptions, 'fresh'>
  /** null: only when the agent comes back. */
  readonly interval: () => Millis | null
  readonly hidden: () => boolean
  readonly signal: AbortSignal
  /** `occasion`: what led to the reading that just ended. */
  readonly onRead: (occasion: Occasion) => void
}

export interface ReadingLoop {
  /** The last good reading, not yet understood. */
  readonly gathered: () => Gathered | null
  /** null while the last reading is good and young. */
  readonly stale: (now: Instant) => Staleness | null
  ask(occasion: Occasion): void
}

/**
 * Reads one ticket for as long as it is open: at once, then at each interval while the tab is seen, when the
 * agent comes back, and after the agent did something. One reading at a time; never before a Retry-After;
 * after a refusal not before the agent comes back.
 */
export function startReading(options: LoopOptions): ReadingLoop {
  const { helpdesk, ref, io, signal } = options
  let gathered: Gathered | null = null
  let goodAt: Instant | null = null
  let fault: Fault | null = null
  let notBefore: Instant = 0
  let lastTry: Instant = Number.NEGATIVE_INFINITY
  let running = false
  let waiting: Occasion | null = null
  let later = false

  function ask(occasion: Occasion): void {
    if (signal.aborted) return
    if (running) {
      // A tick has nothing to add to the reading under way; a save of the agent has.
      if (occasion !== 'tick') waiting = occasion
      return
    }
    const now = io.now()
    if (due(occasion, now)) void read(occasion)
    else if (occasion === 'activity' && mayRead(now)) readLater(ACTIVITY_REST - (now - lastTry))
  }

  /** A save that comes too soon after a reading is looked at once the rest is over, not forgotten. */
  function readLater(rest: Millis): void {
    if (later) return
    later = true
    setTimeout(() => {
      later = false
      ask('activity')
    }, rest)
  }

  function mayRead(now: Instant): boolean {
    return !refused(fault) && !options.hidden() && now >= notBefore
  }

  function due(occasion: Occasion, now: Instant): boolean {
    if (occasion === 'open') return true
    if (occasion === 'return') {
      io.guard.renew()
      return now >= notBefore && now - lastTry >= RETURN_REST
    }
    if (occasion === 'asked') {
      io.guard.renew()
      // Our own rests are not the agent's; the helpdesk's are.
      return fault !== 'rate-limited' || now >= notBefore
    }
    if (!mayRead(now)) return false
    if (occasion === 'activity') return now - lastTry >= ACTIVITY_REST
    if (fault !== null) return true
    const interval = options.interval()
    return interval !== null && now - lastTry >= interval
  }

  async function read(occasion: Occasion): Promise<void> {
    running = true
    lastTry = io.now()
    try {
      const fresh = occasion !== 'open' && occasion !== 'tick'
      const result = await helpdesk.gather(ref, io, { ...options.readOptions(), fresh }, signal)
      if (signal.aborted) return
      const now = io.now()
      if (result.ok) {
        gathered = result
        goodAt = now
        fault = null
        notBefore = result.retryAfter === null ? 0 : now + result.retryAfter
      } else if (result.fault !== 'aborted') {
        fault = result.fault
        notBefore = now + (result.retryAfter ?? FAILED_REST)
        if (!refused(fault)) setTimeout(() => ask('tick'), notBefore - now + 100)
      }
      options.onRead(occasion)
    } catch {
      // Only a background that is gone ends here; the context's own end is noticed elsewhere.
    } finally {
      running = false
      const next = waiting
      waiting = null
      if (next && !signal.aborted) setTimeout(() => ask(next), ACTIVITY_REST)
    }
  }

  return {
    gathered: () => gathered,
    stale(now) {
      if (fault !== null && fault !== 'aborted') {
        return { since: goodAt, why: fault, nextTry: refused(fault) ? null : Math.max(notBefore, now) }
      }
      const interval = options.interval()
      if (goodAt !== null && interval !== null && now - goodAt > interval * OLD_AFTER_INTERVALS) {
        return { since: goodAt, why: 'old', nextTry: null }
      }
      return null
    },
    ask,
  }
}

/** A 401/403 stops requests until the agent navigates or comes back. */
function refused(fault: Fault | null): boolean {
  return fault === 'signed-out' || fault === 'no-access'
}
