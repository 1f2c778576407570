import { isOpen, minutes, worked, workedUntil } from './desk.ts'
import type { Said, TicketState } from './state.ts'
import type { Desk, Instant, Person, Target } from './types.ts'

/** One run of a target, in the numbers every vendor's answer is made from. */
export interface Cycle {
  readonly start: Instant
  readonly stop: Instant | null
  readonly goal: number
  /** Working milliseconds used and left, as of `now` or of the stop. */
  readonly elapsed: number
  readonly remaining: number
  /** When it breaches if nothing pauses it from here on; while paused, as it stood when the pause began. */
  readonly breachAt: Instant
  readonly breached: boolean
  readonly paused: boolean
  readonly pausedSince: Instant | null
  readonly withinHours: boolean
  /** Spans in which the clock was stopped. */
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant | null }[]
}

export interface TargetState {
  readonly target: Target
  readonly goalMinutes: number
  readonly cycles: readonly Cycle[]
}

export function targetsOf(
  state: TicketState,
  desk: Desk,
  sideOf: (id: string) => Person['side'] | 'system',
): readonly TargetState[] {
  if (state.priority === null && state.script.site === 'zendesk') return []
  return state.script.targets.map((target) => {
    const goalMinutes = state.goals[target.id] ?? target.goalMinutes
    const hours = target.hours === 'desk' ? desk : null
    const cycles = runsOf(target, state, sideOf).map((run) =>
      cycle(run, target, goalMinutes, hours, desk, state),
    )
    return { target, goalMinutes, cycles }
  })
}

interface Run {
  readonly start: Instant
  readonly stop: Instant | null
}

function runsOf(
  target: Target,
  state: TicketState,
  sideOf: (id: string) => Person['side'] | 'system',
): readonly Run[] {
  const solved = state.statuses.filter((s) => s.kind === 'solved' || s.kind === 'closed').map((s) => s.at)
  const answers = state.said
    .filter((s) => s.public && !s.automatic && !s.first && sideOf(s.by) === 'agent')
    .map((s) => s.at)
  if (target.ends === 'solved') return solvedRuns(state)
  const ends = [...answers, ...solved].toSorted((a, b) => a - b)
  const asked = state.said.filter((s: Said) => s.first || sideOf(s.by) === 'customer').map((s) => s.at)
  if (target.ends === 'first-reply') return [{ start: state.script.createdAt, stop: ends[0] ?? null }]
  const runs: Run[] = []
  for (const start of asked.filter((a) => a > (ends[0] ?? Number.POSITIVE_INFINITY))) {
    const last = runs.at(-1)
    if (last !== undefined && (last.stop === null || start < last.stop)) continue
    runs.push({ start, stop: ends.find((end) => end > start) ?? null })
  }
  return runs
}

/** From creation to solved, and again from every reopening. */
function solvedRuns(state: TicketState): readonly Run[] {
  const runs: Run[] = []
  let start: Instant | null = state.script.createdAt
  for (const { at, kind } of state.statuses) {
    const done = kind === 'solved' || kind === 'closed'
    if (done && start !== null) {
      runs.push({ start, stop: at })
      start = null
    } else if (!done && start === null) start = at
  }
  if (start !== null) runs.push({ start, stop: null })
  return runs
}

function cycle(
  run: Run,
  target: Target,
  goalMinutes: number,
  hours: Desk | null,
  desk: Desk,
  state: TicketState,
): Cycle {
  const goal = minutes(goalMinutes)
  const end = run.stop ?? state.now
  const spans = statusSpans(state, run.start, end)
  const running = spans.filter((s) => !target.pauses.includes(s.kind))
  const stopped = spans.filter((s) => target.pauses.includes(s.kind))
  const elapsed = running.reduce((sum, s) => sum + worked(hours, s.from, s.to), 0)
  const last = spans.at(-1)
  const paused = run.stop === null && last !== undefined && target.pauses.includes(last.kind)
  const lastRun = running.at(-1)
  const before = lastRun === undefined ? 0 : elapsed - worked(hours, lastRun.from, lastRun.to)
  const from = lastRun?.from ?? run.start
  const breachAt = goal > before ? workedUntil(hours, from, goal - before) : breachIn(running, hours, goal)
  const remaining = goal - elapsed
  return {
    start: run.start,
    stop: run.stop,
    goal,
    elapsed,
    remaining,
    breachAt,
    breached: remaining < 0,
    paused,
    pausedSince: paused && last !== undefined ? last.from : null,
    withinHours: isOpen(hours === null ? null : desk, state.now),
    pauses: stopped.map((s) => ({ from: s.from, to: paused && s === last ? null : s.to })),
  }
}

/** The moment the goal was used up, where that lies in an earlier span. */
function breachIn(running: readonly Span[], hours: Desk | null, goal: number): Instant {
  let left = goal
  for (const span of running) {
    const used = worked(hours, span.from, span.to)
    if (used >= left) return workedUntil(hours, span.from, left)
    left -= used
  }
  throw new Error('the goal is not used up')
}

interface Span {
  readonly kind: TicketState['status']
  readonly from: Instant
  readonly to: Instant
}

function statusSpans(state: TicketState, from: Instant, to: Instant): readonly Span[] {
  const spans: Span[] = []
  state.statuses.forEach((status, index) => {
    const next = state.statuses[index + 1]?.at ?? Number.POSITIVE_INFINITY
    const start = Math.max(status.at, from)
    const end = Math.min(next, to)
    if (start < end || (start === end && start === to && next > to))
      spans.push({ kind: status.kind, from: start, to: end })
  })
  return spans
}
