import type { Millis } from '../ticket/reading.ts'
import { SIZES, type Size } from './size.ts'

/** One ticket's measured work: a length, never when. */
export interface FocusEntry {
  readonly spent: Millis
  readonly size: Size | null
  readonly done: boolean
}

/**
 * Ticket id → what this browser measured for its own agent: the only figures about the agent's own work. One local
 * key, deletable in one click, never exported, not written in works-council mode. Oldest first.
 */
export type FocusLog = Readonly<Record<string, FocusEntry>>

/** Where the log lies in local storage. */
export const FOCUS_KEY = 'own.focus'
const KEPT = 300
/** Under this a visit was a glance. */
const GLANCE: Millis = 10_000

/** Adds a visit's time; a glance adds nothing, the oldest tickets make room. */
export function addVisit(
  log: FocusLog,
  ticket: string,
  visit: { readonly spent: Millis; readonly size: Size | null; readonly done: boolean },
): FocusLog {
  const { [ticket]: known, ...others } = log
  const spent = (known?.spent ?? 0) + (visit.spent >= GLANCE ? visit.spent : 0)
  if (known === undefined && spent === 0) return log
  const all = Object.entries({ ...others, [ticket]: { spent, size: visit.size, done: visit.done } })
  return Object.fromEntries(all.slice(-KEPT))
}

/** What was stored, as far as it fits. Never throws. */
export function parseFocusLog(raw: unknown): FocusLog {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return {}
  return Object.fromEntries(
    Object.entries(raw)
      .filter((entry): entry is [string, FocusEntry] => isFocusEntry(entry[1]))
      .map(([ticket, { spent, size, done }]) => [ticket, { spent, size, done }])
      .slice(-KEPT),
  )
}

export function isFocusEntry(raw: unknown): raw is FocusEntry {
  if (typeof raw !== 'object' || raw === null) return false
  const { spent, size, done } = raw as Record<string, unknown>
  const sized = size === null || SIZES.includes(size as Size)
  return (
    typeof spent === 'number' && spent >= 0 && Number.isFinite(spent) && sized && typeof done === 'boolean'
  )
}
