import type { Instant, Millis } from '../ticket/reading.ts'
import type { SlaMetric, SlaTarget } from '../ticket/sla-target.ts'
import type { WorkCalendar } from './calendar.ts'
import { MINUTE_MS } from './days.ts'
import { type OurDue, ourDue } from './our-due.ts'
import type { Pause } from './spans.ts'
import { isOpen, nextOpening, workingTime } from './work-calendar.ts'

/** `outside-hours`: running by its state, but its calendar is closed now; `none`: nothing to count on. */
export type SlaClockState = 'running' | 'outside-hours' | 'paused' | 'met' | 'missed' | 'breached' | 'none'

/** One target as it stands at `now`. Lengths in ms; those left are negative when late. */
export interface SlaClock {
  readonly id: string
  readonly name: string
  readonly metric: SlaMetric
  readonly state: SlaClockState
  /** On the wall until the due time; null while paused, as the due time slides, and once ended. */
  readonly remainingWall: Millis | null
  /** In working time: the vendor's own number ticked on, else ours. Frozen while paused. */
  readonly remainingWorking: Millis | null
  /** Whose number `remainingWorking` is. */
  readonly workingBy: 'vendor' | 'ours' | null
  readonly goal: Millis | null
  readonly dueAt: Instant | null
  readonly endedAt: Instant | null
  /** By how much the due time has passed (or was passed when it ended), wall; null when it has not. */
  readonly late: Millis | null
  readonly opensAt: Instant | null
  readonly pausedSince: Instant | null
  readonly pauseReason: string | null
  readonly neverPauses: boolean
  readonly movedFrom: Instant | null
  /** The team's own target, not the helpdesk's. */
  readonly own: boolean
  readonly ours: OurDue | null
}

/** What is known beside the target itself. */
export interface SlaClockFacts {
  /** When the target was read. */
  readonly readAt: Instant
  readonly calendar: WorkCalendar | null
  /** Name of the ticket's status: what paused a paused clock. */
  readonly statusName?: string | null
  /** Pauses as status changes tell. Without them there is no number of our own, but for metrics that never pause. */
  readonly pauses?: readonly Pause[]
}

/**
 * The vendor's numbers, ticked on from the reading to `now`. A due time settles whether it is late, whatever
 * state was read then. Working time left (rules of Jira Service Management, proven on recorded cycles): wall
 * minus working time left is closed time; with none, both tick alike; else the working one stands still
 * while the calendar is closed or the clock is paused.
 */
export function slaClock(
  target: SlaTarget & { readonly own?: boolean },
  now: Instant,
  facts: SlaClockFacts,
): SlaClock {
  const { calendar, readAt } = facts
  const ended = target.state === 'met' || target.state === 'missed'
  const paused = target.state === 'paused'
  const left = workingLeft(target, now, facts)
  const overdue =
    target.dueAt === null ? target.state === 'breached' || (left.value ?? 0) < 0 : now > target.dueAt
  const closed = !ended && !paused && isClosed(target, now, facts)
  const state = ended || paused ? target.state : overdue ? 'breached' : closed ? 'outside-hours' : 'running'
  const countable = target.dueAt !== null || target.remaining !== null || ended || paused
  const lateAt = ended ? target.endedAt : now
  const passed = target.dueAt === null || lateAt === null || paused ? 0 : lateAt - target.dueAt
  return {
    id: target.id,
    name: target.name,
    metric: target.metric,
    state: countable || target.state === 'breached' ? state : 'none',
    remainingWall: target.dueAt === null || ended || paused ? null : target.dueAt - now,
    remainingWorking: left.value,
    workingBy: left.value === null ? null : left.by,
    goal: target.goal,
    dueAt: target.dueAt,
    endedAt: target.endedAt,
    late: passed > 0 ? passed : null,
    opensAt: state === 'outside-hours' && calendar !== null ? nextOpening(calendar, now) : null,
    pausedSince: paused ? target.pausedSince : null,
    pauseReason: paused ? (facts.statusName ?? null) : null,
    neverPauses: target.neverPauses ?? false,
    movedFrom: target.movedFrom,
    own: target.own ?? false,
    ours: ended || target.own ? null : ourDue(target, calendar, readAt, facts.pauses ?? null),
  }
}

interface WorkingLeft {
  readonly value: Millis | null
  readonly by: 'vendor' | 'ours'
}

function workingLeft(target: SlaTarget, now: Instant, { readAt, calendar }: SlaClockFacts): WorkingLeft {
  const { remaining, dueAt } = target
  if (target.state === 'met' || target.state === 'missed') return { value: remaining, by: 'vendor' }
  if (target.state === 'paused') return { value: remaining ?? frozenAtPause(target, calendar), by: 'vendor' }
  if (remaining !== null) {
    if (dueAt !== null && Math.abs(dueAt - readAt - remaining) < MINUTE_MS && target.workingTime !== true) {
      return { value: remaining - (now - readAt), by: 'vendor' }
    }
    if (calendar !== null && calendarFits(target, calendar, readAt)) {
      return { value: remaining - workingTime(calendar, readAt, now), by: 'vendor' }
    }
    return { value: target.withinHours === false ? remaining : remaining - (now - readAt), by: 'vendor' }
  }
  if (dueAt === null || calendar === null || target.workingTime === false) return { value: null, by: 'ours' }
  const left = workingTime(calendar, now, dueAt) - workingTime(calendar, dueAt, now)
  return { value: left, by: 'ours' }
}

/** TOPdesk: what was left when it was put on hold. */
function frozenAtPause(
  { dueAt, pausedSince, workingTime: working }: SlaTarget,
  calendar: WorkCalendar | null,
) {
  if (dueAt === null || pausedSince === null) return null
  if (calendar === null || working === false) return dueAt - pausedSince
  return workingTime(calendar, pausedSince, dueAt) - workingTime(calendar, dueAt, pausedSince)
}

/** true when our calendar gives the vendor's own working time between reading and due time. */
function calendarFits(target: SlaTarget, calendar: WorkCalendar, readAt: Instant): boolean {
  if (target.dueAt === null || target.remaining === null) return false
  const ours = workingTime(calendar, readAt, target.dueAt) - workingTime(calendar, target.dueAt, readAt)
  return Math.abs(ours - target.remaining) < MINUTE_MS
}

/** The vendor's word as of the reading, unless our calendar is shown to be its calendar: that one moves on. */
function isClosed(target: SlaTarget, now: Instant, { readAt, calendar }: SlaClockFacts): boolean {
  if (calendar !== null && target.workingTime !== false && calendarFits(target, calendar, readAt)) {
    return !isOpen(calendar, now)
  }
  if (target.withinHours !== null) return !target.withinHours
  return target.workingTime === true && calendar !== null && !isOpen(calendar, now)
}
