import type { Instant } from '../ticket/reading.ts'
import type { MoodStep } from './reading.ts'
import type { SignalSeen } from './signals/names.ts'

/** One of the customer's messages on the path. */
export interface PathPoint {
  readonly id: string
  readonly at: Instant
  /** null: not sure. */
  readonly step: MoodStep | null
  /** Words the customer wrote in it. */
  readonly words: number
  readonly signals: readonly SignalSeen[]
}

/** A message whose mood could be told. */
export type SurePoint = PathPoint & { readonly step: MoodStep }

export type PathTurn = 'cooling' | 'recovering' | 'steady'

/** How a ticket went for the customer so far. */
export interface TicketMood {
  readonly first: SurePoint | null
  readonly best: SurePoint | null
  readonly lowest: SurePoint | null
  /** Latest message with a mood that could be told. */
  readonly latest: SurePoint | null
  /** Step of the very last message; null when that one is not sure, or there is none. */
  readonly end: MoodStep | null
  /** Latest against first: first messages are gloomy, so the change says more than the level. null: fewer than two. */
  readonly change: number | null
  readonly turn: PathTurn
  readonly goneQuiet: 'shrinking' | 'silent' | null
  /** What was said beside the mood, newest first, each kind once. */
  readonly signals: readonly (SignalSeen & { readonly id: string; readonly at: Instant })[]
}

/** Answers shrink: this many words before, so few now. */
const MANY_WORDS = 30
const FEW_WORDS = 5
/** Steps down from the best point before it that make a slope; one sample is none. */
const SLOPE = 2

/** Cooling: two steps below the best before it, over two messages or more. Recovering: two above the lowest before it. */
function turnOf(sure: readonly SurePoint[]): PathTurn {
  const last = sure.at(-1)
  const before = sure.slice(0, -1)
  if (last === undefined || before.length === 0) return 'steady'
  const best = Math.max(...before.map(({ step }) => step))
  const worst = Math.min(...before.map(({ step }) => step))
  const previous = (before.at(-1) as SurePoint).step
  if (best - last.step >= SLOPE && last.step <= previous && last.step < 0) return 'cooling'
  if (last.step - worst >= SLOPE && last.step >= previous && worst < 0) return 'recovering'
  return 'steady'
}

/**
 * `shrinking`: a few words from somebody who used to write many, and not a content closer. `silent`: a bad turn
 * and no answer since ours for `silentAfter`; the caller counts working time and passes null while it is short.
 */
function quietOf(points: readonly PathPoint[], silent: boolean): TicketMood['goneQuiet'] {
  const last = points.at(-1)
  const before = points.slice(0, -1)
  if (last === undefined) return null
  if (silent && before.length > 0 && last.step !== null && last.step < 0) return 'silent'
  if (before.length < 2 || last.words === 0 || last.words > FEW_WORDS) return null
  if ((last.step ?? 0) > 0 || last.signals.some(({ signal }) => signal === 'thanks')) return null
  return usualWords(before) >= MANY_WORDS ? 'shrinking' : null
}

/** Words a message of theirs usually has, rounded; 0 without any. */
export function usualWords(points: readonly PathPoint[]): number {
  return Math.round(points.reduce((sum, { words }) => sum + words, 0) / Math.max(1, points.length))
}

/**
 * The path of one ticket from its customer messages, oldest first.
 * @param silent the customer has the ball and has not answered for long in working time
 */
export function ticketMood(points: readonly PathPoint[], silent = false): TicketMood {
  const sure = points.filter((point): point is SurePoint => point.step !== null)
  const first = sure[0] ?? null
  const latest = sure.at(-1) ?? null
  const best = sure.reduce<SurePoint | null>(
    (high, point) => (high === null || point.step > high.step ? point : high),
    null,
  )
  const lowest = sure.reduce<SurePoint | null>(
    (low, point) => (low === null || point.step < low.step ? point : low),
    null,
  )
  const seen = new Set<string>()
  const signals = points
    .toReversed()
    .flatMap(({ id, at, signals: own }) => own.toReversed().map((signal) => ({ ...signal, id, at })))
    .filter(({ signal }) => !seen.has(signal) && seen.add(signal))
  return {
    first,
    best,
    lowest,
    latest,
    end: points.at(-1)?.step ?? null,
    change: first === null || latest === null || first === latest ? null : latest.step - first.step,
    turn: turnOf(sure),
    goneQuiet: quietOf(points, silent),
    signals,
  }
}
