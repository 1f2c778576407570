import type { Instant, Millis } from '../ticket/reading.ts'

/** A stretch of real time, `from` included, `to` not. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** A pause; `to` null while it lasts. */
export interface Pause {
  readonly from: Instant
  readonly to: Instant | null
}

/** Sorted and joined: overlapping or touching stretches count once, empty ones not at all. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => span.to > span.from).sort((a, b) => a.from - b.from)
  const merged: Span[] = []
  for (const span of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && span.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    } else merged.push(span)
  }
  return merged
}

/** What pauses leave of the time from `from` to `to` (which may be infinite). */
export function withoutPauses(from: Instant, to: Instant, pauses: readonly Pause[]): Span[] {
  const left: Span[] = []
  let at = from
  for (const pause of mergeSpans(
    pauses.map((p) => ({ from: p.from, to: p.to ?? Number.POSITIVE_INFINITY })),
  )) {
    if (pause.from > at) left.push({ from: at, to: Math.min(pause.from, to) })
    at = Math.max(at, pause.to)
    if (at >= to) return left
  }
  if (at < to) left.push({ from: at, to })
  return left
}

/** The part of each span that lies inside `from` … `to`. */
export function clipSpans(spans: readonly Span[], from: Instant, to: Instant): Span[] {
  return spans
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.to > span.from)
}

export function lengthOf(spans: readonly Span[]): Millis {
  return spans.reduce((sum, span) => sum + span.to - span.from, 0)
}

/** Real time shared by two lists of spans, each merged first. */
export function sharedTime(one: readonly Span[], other: readonly Span[]): Millis {
  const others = mergeSpans(other)
  return mergeSpans(one).reduce((sum, span) => sum + lengthOf(clipSpans(others, span.from, span.to)), 0)
}
