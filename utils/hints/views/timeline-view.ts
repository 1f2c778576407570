import { statusPauses } from '../../clock/status-pauses.ts'
import { type MarkKind, type TimelinePart, timelineOf } from '../../clock/timeline.ts'
import { addWorkingTime } from '../../clock/work-calendar.ts'
import { type Instant, type Millis, valueOr } from '../../ticket/reading.ts'
import type { TimelineView } from '../assessment.ts'
import type { HintContext } from '../context.ts'
import { criticalOf } from '../critical.ts'
import type { DoNowEntry } from '../do-now.ts'
import { type QueueAhead, queueAhead } from '../queue.ts'

type Marked = { readonly time: Instant; readonly kind: Exclude<MarkKind, 'start' | 'now'> }

/** The drawn bar: who had the ball, closed hours, where the promise ends and where it is safe to begin. */
export function timelineViewOf(context: HintContext, doNow: readonly DoNowEntry[]): TimelineView | null {
  const { customerWait, calendar, now, promise } = context
  if (customerWait === null || context.wait?.kind === 'open') return null
  const paused = promise.state === 'paused'
  const queue = !paused && asksReasonable(context) ? queueAhead(context, doNow) : null
  const timeline = timelineOf({
    segments: customerWait.segments,
    now,
    calendar,
    // A promise that stands still while the ball is with us: the customer answered, the status did not follow.
    pauses: paused ? pausesOf(context) : [],
    marks: paused ? [] : marksOf(context, queue),
  })
  if (timeline === null) return null
  const { parts, marks } = timeline
  return { parts, marks, totals: totalsOf(parts, now), ...(queue === null ? {} : { queue }) }
}

function pausesOf({ ticket, now, team }: HintContext) {
  return valueOr(statusPauses(ticket, now, ['customer', 'third-party'], team.statusCourts), [])
}

function marksOf(context: HintContext, queue: QueueAhead | null): Marked[] {
  const { promise, safeStartAt, calendar } = context
  const marks: Marked[] = []
  if (promise.dueAt !== null && promise.endedAt === null) marks.push({ time: promise.dueAt, kind: 'promise' })
  if (safeStartAt !== null && calendar !== null && promise.endedAt === null) {
    marks.push({ time: safeStartAt, kind: 'safe-start' })
  }
  const by = queue === null ? null : reasonableBy(context, queue)
  if (by !== null) marks.push({ time: by, kind: 'reasonable' })
  return [...marks, ...criticalMarks(context)]
}

/** Only where the agent said how big it is, and will do it: a colleague's queue is not known. */
function asksReasonable({ size, calendar, wait, ticket }: HintContext): boolean {
  const others = ticket.assignee.known && ticket.assignee.value === 'someone'
  return size !== null && calendar !== null && wait?.holder === 'us' && !others
}

/** Row 2.5: now + what stands before it + its own work, in working time; null: not known, or not before the promise. */
function reasonableBy({ promise, calendar, effort, now }: HintContext, { work }: QueueAhead): Instant | null {
  if (work === null || effort === null || calendar === null) return null
  const by = addWorkingTime(calendar, now, work + effort.length)
  return by !== null && (promise.dueAt === null || by < promise.dueAt) ? by : null
}

/**
 * Row 0.8: where the customer's critical hours begin, and while they run where they end, unless that lies beyond
 * everything else the bar shows: a critical week must not squeeze the day.
 */
function criticalMarks(context: HintContext): Marked[] {
  const stretch = criticalOf(context)
  if (stretch === null) return []
  const begin: Marked = { time: stretch.from, kind: 'critical' }
  const last = Math.max(context.now, context.promise.dueAt ?? 0)
  return stretch.active && stretch.to <= last ? [begin, { time: stretch.to, kind: 'critical-end' }] : [begin]
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
