import type { History } from '../history/history.ts'
import { baseOf } from '../mood/history.ts'
import type { Instant } from '../ticket/reading.ts'

const HOUR = 3_600_000
/** Contacts older than this say little of how customers feel now. */
const WINDOW = 90 * 24 * HOUR

const known = new Map<string, { readonly base: number; readonly at: Instant }>()

/**
 * Mean mood of a site's customers, −1 … +1, over a sample of the last 90 days: the point that few contacts of one
 * customer are shrunk to. Read again after an hour; 0 without any contact. Nothing crosses sites.
 */
export async function moodBase(history: History, site: string, now: Instant): Promise<number> {
  const before = known.get(site)
  if (before !== undefined && Math.abs(now - before.at) < HOUR) return before.base
  const base = baseOf(await history.contactsSince(site, now - WINDOW))
  known.set(site, { base, at: now })
  return base
}

/** What was worked out of deleted contacts goes with them. */
export function forgetMoodBase(): void {
  known.clear()
}
