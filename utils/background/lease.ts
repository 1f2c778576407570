import type { Lease } from '../messaging/protocol.ts'
import type { Instant, Millis } from '../ticket/reading.ts'

/** A tab that took a lease and never came back holds it no longer than this. */
const HOLD = 15_000
/** Answers kept at the most; the oldest go first. Memory only: message text is never stored. */
const MAX_ENTRIES = 300

interface Entry {
  value: unknown
  at: Instant
  filled: boolean
  token: number
  heldUntil: Instant
}

/**
 * One request for all tabs: whoever asks first gets the lease and reads, the others get the answer.
 * Lives in the background's memory and is simply empty after the worker was put to sleep.
 */
export interface LeaseDesk {
  lease(key: string, ttl: Millis, now: Instant): Lease
  /** Stores an answer; `undefined` gives the lease back without one. A late answer is ignored. */
  put(key: string, token: number, value: unknown, now: Instant): void
  /** Drops what is kept of one site. */
  forget(prefix: string): void
}

export function createLeaseDesk(): LeaseDesk {
  const entries = new Map<string, Entry>()
  let tokens = 0

  return {
    lease(key, ttl, now) {
      const entry = entries.get(key)
      if (entry?.filled && now - entry.at < ttl && now >= entry.at) {
        return { state: 'fresh', value: entry.value, at: entry.at }
      }
      if (entry && entry.heldUntil > now) return { state: 'held', until: entry.heldUntil }
      const token = ++tokens
      entries.delete(key)
      entries.set(key, {
        value: entry?.value,
        at: entry?.at ?? 0,
        filled: entry?.filled ?? false,
        token,
        heldUntil: now + HOLD,
      })
      trim(entries)
      return { state: 'yours', token }
    },
    put(key, token, value, now) {
      const entry = entries.get(key)
      if (!entry || entry.token !== token) return
      if (value === undefined || value === null) entry.heldUntil = 0
      else entries.set(key, { value, at: now, filled: true, token, heldUntil: 0 })
    },
    forget(prefix) {
      for (const key of [...entries.keys()]) if (key.startsWith(prefix)) entries.delete(key)
    },
  }
}

function trim(entries: Map<string, Entry>): void {
  for (const key of entries.keys()) {
    if (entries.size <= MAX_ENTRIES) return
    entries.delete(key)
  }
}
