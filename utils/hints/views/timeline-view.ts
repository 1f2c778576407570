import { statusPauses } from '../../clock/status-pauses.ts'
import { type TimelinePart, timelineOf } from '../../clock/timeline.ts'
import { addWorkingTime } from '../../clock/work-calendar.ts'
import { type Instant, type Millis, valueOr } from '../../ticket/reading.ts'
import type { TimelineView } from '../assessment.ts'
import type { HintContext } from '../context.ts'

type Marked = { readonly time: Instant; readonly kind: 'promise' | 'safe-start' | 'reasonable' }

/** The drawn bar: who had the ball, closed hours, where the promise ends and where it is safe to begin. */
export function timelineViewOf(context: HintContext): TimelineView | null {
  const { customerWait, calendar, now, promise } = context
  if (customerWait === null || context.wait?.kind === 'open') return null
  const timeline = timelineOf({
    segments: customerWait.segments,
    now,
    calendar,
    // A promise that stands still while the ball is with us: the customer answered, the status did not follow.
    pauses: promise.state === 'paused' ? pausesOf(context) : [],
    marks: promise.state === 'paused' ? [] : marksOf(context),
  })
  if (timeline === null) return null
  return { parts: timeline.parts, marks: timeline.marks, totals: totalsOf(timeline.parts, now) }
}

function pausesOf({ ticket, now, team }: HintContext) {
  return valueOr(statusPauses(ticket, now, ['customer', 'third-party'], team.statusCourts), [])
}

function marksOf(context: HintContext): Marked[] {
  const { promise, safeStartAt, calendar, effort, size, now, wait } = context
  const marks: Marked[] = []
  if (promise.dueAt !== null && promise.endedAt === null) marks.push({ time: promise.dueAt, kind: 'promise' })
  if (safeStartAt !== null && calendar !== null && promise.endedAt === null) {
    marks.push({ time: safeStartAt, kind: 'safe-start' })
  }
  // Row 2.5: begun now, it would be done by then; only where the agent said how big it is.
  if (size !== null && effort !== null && calendar !== null && wait?.holder === 'us') {
    const by = addWorkingTime(calendar, now, effort.length)
    if (by !== null && (promise.dueAt === null || by < promise.dueAt))
      marks.push({ time: by, kind: 'reasonable' })
  }
  return marks
}

/** Real time per holder up to now, desk hours cut out: "with us 2 h 10, desk closed 55 min". */
function totalsOf(parts: readonly TimelinePart[], now: Instant): TimelineView['totals'] {
  const totals = new Map<string, { kind: TimelinePart['kind']; label: string | null; length: Millis }>()
  for (const { kind, label, startAt, endAt } of parts) {
    const length = Math.min(endAt, now) - startAt
    if (length <= 0) continue
    const name = kind === 'third-party' ? label : null
    const key = `${kind} ${name ?? ''}`
    totals.set(key, { kind, label: name, length: (totals.get(key)?.length ?? 0) + length })
  }
  return [...totals.values()]
}
