import type { TeamSettings } from '@/utils/settings/schema.ts'
import type { Instant, Millis } from '@/utils/ticket/reading.ts'

export type Window = TeamSettings['maintenance'][number]

const HOUR = 3_600_000
const WEEK = 7 * 24 * HOUR
/** A quarter as the budget counts it. */
export const QUARTER_WEEKS = 13
/** 365 days: 99.75 % leaves 21.9 h. */
const YEAR_HOURS = 8760

export interface Planned {
  readonly length: Millis
  readonly windows: number
}

/** What is entered for the 13 weeks from `now` on; windows that overlap count once. */
export function plannedNext(windows: readonly Window[], now: Instant): Planned {
  const end = now + QUARTER_WEEKS * WEEK
  const spans = windows
    .map(({ from, to }) => ({ from: Math.max(now, Date.parse(from)), to: Math.min(end, Date.parse(to)) }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from)
  let length = 0
  let covered = now
  for (const { from, to } of spans) {
    length += Math.max(0, to - Math.max(from, covered))
    covered = Math.max(covered, to)
  }
  return { length, windows: spans.length }
}

/** What a weekly plan costs in a quarter: 5 × 1 h a week = 65 h in 13 weeks. */
export function planInQuarter(timesAWeek: number, hoursEach: number): Millis {
  return timesAWeek * hoursEach * QUARTER_WEEKS * HOUR
}

/** What a percentage leaves: 99.75 % = 21.9 h a year. Hours. */
export function downtimeOf(percent: number): { readonly year: number; readonly quarter: number } {
  const year = YEAR_HOURS * (1 - percent / 100)
  return { year, quarter: year / 4 }
}
