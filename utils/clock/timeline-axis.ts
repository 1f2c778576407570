import type { Instant } from '../ticket/reading.ts'
import { HOUR_MS } from './days.ts'
import type { Span } from './spans.ts'

/** Closed stretches longer than this are drawn at one fixed width (mock/DESIGN.md "Card"). */
const COMPRESSED_OVER = 4 * HOUR_MS
/** 24 px of a bar of 320. */
const COMPRESSED_WIDTH = 24 / 320
const MOST_WIDTH = 0.5

export interface TimelineAxis {
  /** Share of the bar's width, 0 … 1. */
  readonly place: (at: Instant) => number
  readonly isShortened: (span: Span) => boolean
}

/** An axis from `from` to `to` on which long closed stretches take a fixed, short width, together half the bar at most. */
export function timelineAxis(from: Instant, to: Instant, closed: readonly Span[]): TimelineAxis {
  const long = closed.filter((span) => span.to - span.from > COMPRESSED_OVER)
  const longTime = long.reduce((sum, span) => sum + span.to - span.from, 0)
  const rest = to - from - longTime
  const fair = long.length * COMPRESSED_WIDTH
  const share = rest > 0 ? Math.min(fair, MOST_WIDTH, longTime / (to - from)) : 1
  const ordinary = rest > 0 ? (1 - share) / rest : 0
  const each = long.length > 0 ? share / long.length : 0
  const place = (at: Instant): number => {
    const point = Math.min(Math.max(at, from), to)
    let width = 0
    let done = from
    for (const span of long) {
      if (span.from >= point) break
      width += (span.from - done) * ordinary
      const inside = Math.min(point, span.to) - span.from
      width += (inside / (span.to - span.from)) * each
      done = Math.min(point, span.to)
    }
    return Math.min(1, width + (point - done) * ordinary)
  }
  return { place, isShortened: (span) => long.some((one) => one.from <= span.from && span.to <= one.to) }
}
