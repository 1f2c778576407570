import type { WorkCalendar } from '../../clock/calendar.ts'
import { mainTarget } from '../../clock/main-target.ts'
import type { DifferenceReason } from '../../clock/our-due.ts'
import { type SlaClock, slaClock } from '../../clock/sla-clock.ts'
import { statusPauses } from '../../clock/status-pauses.ts'
import { isZone } from '../../clock/zone.ts'
import type { TeamSettings, Thresholds } from '../../settings/schema.ts'
import type { Instant, Millis } from '../../ticket/reading.ts'
import type { SlaTarget } from '../../ticket/sla-target.ts'
import type { Ticket } from '../../ticket/ticket.ts'
import type { PromiseState, PromiseView } from '../assessment.ts'
import type { Say } from '../hint.ts'

/** What a latest safe start is worked out from. */
export type SafeStartTarget = Pick<SlaTarget, 'metric' | 'goal'> & { readonly dueAt: Instant }

const MINUTE = 60_000

export interface PromiseFacts {
  readonly calendar: WorkCalendar | null
  readonly team: TeamSettings
  readonly thresholds: Thresholds
  readonly safeStartOf: (target: SafeStartTarget) => Instant | null
}

export interface Promises {
  readonly main: PromiseView
  readonly all: readonly PromiseView[]
}

type Target = SlaTarget & { readonly own?: boolean }

/** The ticket's targets as they stand now, the one that matters first in `main`. */
export function promisesOf(
  ticket: Ticket,
  own: readonly Target[],
  now: Instant,
  facts: PromiseFacts,
): Promises {
  const { slaTargets } = ticket
  if (!slaTargets.known && slaTargets.reason !== 'not-given' && own.length === 0) {
    return { main: emptyPromise('unknown'), all: [] }
  }
  const theirs = slaTargets.known ? slaTargets.value.map((target) => named(target, facts.team)) : []
  const targets: readonly Target[] = [...theirs, ...own]
  const main = mainTarget(targets, now)
  const views = targets.map((target) => viewOf(target, ticket, now, facts))
  return {
    main: views[main === null ? -1 : targets.indexOf(main)] ?? emptyPromise('none'),
    all: views,
  }
}

/** A customer-made name the lead mapped to what it promises. */
function named(target: SlaTarget, team: TeamSettings): SlaTarget {
  const metric = team.slaMetrics[target.name.toLowerCase()]
  return metric === undefined || target.metric !== 'other' ? target : { ...target, metric }
}

function viewOf(target: Target, ticket: Ticket, now: Instant, facts: PromiseFacts): PromiseView {
  const clock = slaClock(target, now, {
    readAt: ticket.readAt,
    calendar: facts.calendar,
    statusName: ticket.status.known ? ticket.status.value.name : null,
  })
  const working = clock.remainingWorking
  return {
    id: clock.id,
    name: clock.name,
    metric: clock.metric,
    state: stateOf(clock, now, facts),
    remaining:
      clock.late !== null && clock.endedAt === null
        ? -clock.late
        : wholeMinutes(working ?? clock.remainingWall),
    remainingIsWorking: clock.late === null && working !== null,
    goal: clock.goal,
    dueAt: clock.dueAt,
    customerZone: customerZone(ticket, clock.dueAt, facts.calendar),
    endedAt: clock.endedAt,
    opensAt: clock.opensAt,
    pausedSince: clock.pausedSince,
    pauseReason: clock.pauseReason,
    neverPauses: clock.neverPauses,
    own: clock.own,
    movedFrom: clock.movedFrom,
    ours: differenceOf(target, ticket, now, facts),
  }
}

/**
 * Our own count, where it differs. Which statuses pause a target is the vendor's secret: our count is told only
 * when neither "waiting for the customer" alone nor any waiting explains the vendor's due time.
 */
function differenceOf(
  target: Target,
  ticket: Ticket,
  now: Instant,
  facts: PromiseFacts,
): PromiseView['ours'] {
  const base = { readAt: ticket.readAt, calendar: facts.calendar }
  const counts = PAUSING.map((holders) => {
    const pauses = statusPauses(ticket, now, holders, facts.team.statusCourts)
    return slaClock(target, now, pauses.known ? { ...base, pauses: pauses.value } : base).ours
  })
  const [first] = counts
  if (!first || counts.includes(null)) return null
  return { dueAt: first.dueAt, reason: reasonSaid(first.reason) }
}

const PAUSING = [['customer'], ['customer', 'third-party']] as const

/** Both parties' clocks are told where they differ: "your SLA says breached, your team says we were asleep". */
function customerZone(
  { requester }: Ticket,
  dueAt: Instant | null,
  calendar: WorkCalendar | null,
): string | null {
  const zone = requester.known ? requester.value.zone : null
  if (zone === null || dueAt === null || calendar === null || !isZone(zone)) return null
  const local = (name: string) =>
    Temporal.Instant.fromEpochMilliseconds(dueAt).toZonedDateTimeISO(name).offset
  return local(zone) === local(calendar.zone) ? null : zone
}

/**
 * Begun minutes count whole, as the vendors' own badges do: at 10:10:02 a target of 16:00 has 5 h 50 left, beside
 * a wait that counts finished minutes. In the last five the seconds are shown as they are.
 */
function wholeMinutes(left: Millis | null): Millis | null {
  return left === null || left < 5 * MINUTE ? left : Math.ceil(left / MINUTE) * MINUTE
}

/** `soon`: inside the lead's warning time, or past the latest safe start (mock/DESIGN.md "States"). */
function stateOf(clock: SlaClock, now: Instant, facts: PromiseFacts): PromiseState {
  switch (clock.state) {
    case 'breached':
      return 'late'
    case 'outside-hours':
      return 'closed'
    case 'paused':
    case 'met':
    case 'missed':
    case 'none':
      return clock.state
    case 'running': {
      const left = clock.remainingWorking ?? clock.remainingWall
      if (left !== null && left <= facts.thresholds.soonMinutes * 60_000) return 'soon'
      const { dueAt, metric, goal } = clock
      const safe = dueAt === null ? null : facts.safeStartOf({ dueAt, metric, goal })
      return safe !== null && now >= safe ? 'soon' : 'running'
    }
  }
}

function reasonSaid(reason: DifferenceReason | null): Say | null {
  switch (reason) {
    case null:
      return null
    case 'moved-target':
      return { key: 'oursWhyMoved' }
    case 'pause-not-counted':
      return { key: 'oursWhyPause' }
    case 'round-the-clock':
    case 'their-calendar':
      return { key: 'oursWhyCalendar' }
  }
}

function emptyPromise(state: 'none' | 'unknown'): PromiseView {
  return {
    id: '',
    name: '',
    metric: 'other',
    state,
    remaining: null,
    remainingIsWorking: false,
    goal: null,
    dueAt: null,
    endedAt: null,
    opensAt: null,
    pausedSince: null,
    pauseReason: null,
    neverPauses: false,
    own: false,
    movedFrom: null,
    ours: null,
  }
}
