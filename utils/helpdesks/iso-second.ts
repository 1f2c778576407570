import type { Instant } from '../ticket/reading.ts'

/** As searches take a time: UTC, by the whole second. */
export function isoSecond(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}
