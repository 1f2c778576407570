import type { Instant, Millis } from '../ticket/reading.ts'
import type { WorkCalendar } from './calendar.ts'
import type { CourtSegment } from './court.ts'
import { clipSpans, type Span } from './spans.ts'
import type { NamedPause } from './status-pauses.ts'
import { timelineAxis } from './timeline-axis.ts'
import { openIntervals } from './work-calendar.ts'

export type TimelineKind = 'us' | 'customer' | 'third-party' | 'closed' | 'paused'
export type MarkKind = 'start' | 'now' | 'promise' | 'safe-start' | 'reasonable' | 'critical' | 'critical-end'

/** A stretch of the bar; `from` and `to` are shares of its width. */
export interface TimelinePart {
  readonly from: number
  readonly to: number
  readonly kind: TimelineKind
  /** Third party's name, else the status that gave the ball away or paused; null where there is none. */
  readonly label: string | null
  readonly startAt: Instant
  readonly endAt: Instant
  /** Drawn shorter than it was. */
  readonly shortened: boolean
}

export interface TimelineMark {
  readonly at: number
  readonly time: Instant
  readonly kind: MarkKind
}

export interface Timeline {
  /** Left to right; open time to come has no part. */
  readonly parts: readonly TimelinePart[]
  readonly marks: readonly TimelineMark[]
  /** Real time per kind and label up to now, longest first, for the legend. */
  readonly totals: readonly {
    readonly kind: TimelineKind
    readonly label: string | null
    readonly length: Millis
  }[]
  /** The bar as a table: who had it, when, how long on the wall; closed hours not cut out. */
  readonly rows: readonly TimelineRow[]
}

export interface TimelineRow {
  readonly kind: TimelineKind
  readonly label: string | null
  readonly startAt: Instant
  readonly endAt: Instant
  readonly length: Millis
}

export interface TimelineInput {
  readonly segments: readonly CourtSegment[]
  readonly now: Instant
  /** Desk hours; null: no closed stretches are drawn. */
  readonly calendar: WorkCalendar | null
  /** Pauses of the promise, drawn where the ball is with us. */
  readonly pauses?: readonly NamedPause[]
  /** Promise, latest safe start and the like; those before the start are left out. */
  readonly marks?: readonly { readonly time: Instant; readonly kind: Exclude<MarkKind, 'start' | 'now'> }[]
}

/** With more nights than this the bar shows holders only. */
const MOST_CLOSED = 20

/** What the drawn bar of a ticket shows. null without a stretch to draw. */
export function timelineOf({
  segments,
  now,
  calendar,
  pauses = [],
  marks = [],
}: TimelineInput): Timeline | null {
  const from = segments[0]?.from
  if (from === undefined || from >= now) return null
  const times = marks.filter(({ time }) => time >= from)
  const to = Math.max(now, ...times.map(({ time }) => time))
  const closed = calendar === null ? [] : closedSpans(calendar, from, to)
  const axis = timelineAxis(from, to, closed)
  const rows = segments.flatMap((segment) => rowsOf(segment, now, pauses))
  const part = (row: Omit<TimelineRow, 'length'>): TimelinePart => ({
    from: axis.place(row.startAt),
    to: axis.place(row.endAt),
    kind: row.kind,
    label: row.label,
    startAt: row.startAt,
    endAt: row.endAt,
    shortened: axis.isShortened({ from: row.startAt, to: row.endAt }),
  })
  const open = calendar === null || closed.length === 0 ? [{ from, to }] : gapsBetween(closed, from, to)
  const parts = [
    ...rows.flatMap((row) =>
      clipSpans(open, row.startAt, row.endAt).map((span) =>
        part({ kind: row.kind, label: row.label, startAt: span.from, endAt: span.to }),
      ),
    ),
    ...closed.map((span) => part({ kind: 'closed', label: null, startAt: span.from, endAt: span.to })),
  ]
  return {
    parts: parts.sort((a, b) => a.startAt - b.startAt),
    marks: [{ time: from, kind: 'start' as const }, { time: now, kind: 'now' as const }, ...times]
      .map(({ time, kind }) => ({ at: axis.place(time), time, kind }))
      .sort((a, b) => a.time - b.time),
    totals: totalsOf(rows),
    rows,
  }
}

function closedSpans(calendar: WorkCalendar, from: Instant, to: Instant): Span[] {
  const closed = gapsBetween(openIntervals(calendar, from, to), from, to)
  return closed.length > MOST_CLOSED ? [] : closed
}

function gapsBetween(spans: readonly Span[], from: Instant, to: Instant): Span[] {
  const edges = [from, ...spans.flatMap((span) => [span.from, span.to]), to]
  const gaps: Span[] = []
  for (let i = 0; i + 1 < edges.length; i += 2) gaps.push({ from: edges[i] ?? to, to: edges[i + 1] ?? to })
  return gaps.filter((gap) => gap.to > gap.from)
}

/** A stretch with us falls apart where the promise was paused; after the ball is with nobody nothing is drawn. */
function rowsOf(segment: CourtSegment, now: Instant, pauses: readonly NamedPause[]): TimelineRow[] {
  const { holder, from, to } = segment
  if (holder === 'nobody') return []
  const row = (kind: TimelineKind, label: string | null, span: Span): TimelineRow => ({
    kind,
    label,
    startAt: span.from,
    endAt: span.to,
    length: span.to - span.from,
  })
  if (holder === 'unknown') return [row('paused', segment.status, segment)]
  if (holder !== 'us') return [row(holder, segment.party ?? segment.status, segment)]
  const paused: TimelineRow[] = []
  let at = from
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    const [span] = clipSpans([{ from: pause.from, to: pause.to ?? now }], at, to)
    if (span === undefined) continue
    if (span.from > at) paused.push(row('us', null, { from: at, to: span.from }))
    paused.push(row('paused', pause.reason, span))
    at = span.to
  }
  return at < to ? [...paused, row('us', null, { from: at, to })] : paused
}

function totalsOf(rows: readonly TimelineRow[]): Timeline['totals'] {
  const totals = new Map<string, { kind: TimelineKind; label: string | null; length: Millis }>()
  for (const { kind, label, length } of rows) {
    const key = `${kind} ${label ?? ''}`
    totals.set(key, { kind, label, length: (totals.get(key)?.length ?? 0) + length })
  }
  return [...totals.values()].sort((a, b) => b.length - a.length)
}
