import type { Instant, Millis } from '../ticket/reading.ts'
import type { FocusLog } from './focus-log.ts'
import { SIZES, type Size } from './size.ts'

/** Without a sign of life for so long, nobody is counted as working (nudge.md §6.1 C). */
export const IDLE_AFTER: Millis = 2 * 60_000

/** Measured work on the ticket that is in front, while it is open in this tab. Nothing but lengths is kept. */
export interface FocusState {
  readonly ticket: string | null
  /** Finished stretches of this visit. */
  readonly spent: Millis
  /** Since when the present stretch runs; null while away or idle. */
  readonly runningSince: Instant | null
  /** The last sign of life; no key or text is looked at. */
  readonly activeAt: Instant | null
}

export type FocusEvent =
  | { readonly kind: 'open'; readonly ticket: string; readonly at: Instant }
  /** The tab is in front, the window too. */
  | { readonly kind: 'front'; readonly at: Instant }
  | { readonly kind: 'activity'; readonly at: Instant }
  | { readonly kind: 'away'; readonly at: Instant }
  | { readonly kind: 'tick'; readonly at: Instant }

export const NO_FOCUS: FocusState = { ticket: null, spent: 0, runningSince: null, activeAt: null }

/**
 * Pure reducer: time runs while the tab is in front and something happened within two minutes; idle stops it two
 * minutes after the last sign of life, not when it is noticed. A clock that jumps back adds nothing.
 */
export function focusAfter(state: FocusState, event: FocusEvent): FocusState {
  const { at } = event
  const settled = stopIfIdle(state, at)
  switch (event.kind) {
    case 'open':
      return { ticket: event.ticket, spent: 0, runningSince: at, activeAt: at }
    case 'front':
    case 'activity':
      if (state.ticket === null) return state
      return { ...settled, runningSince: settled.runningSince ?? at, activeAt: at }
    case 'away':
      return stop(settled, at)
    case 'tick':
      return settled
  }
}

/** Focus time of this visit so far. */
export function focusTime(state: FocusState, now: Instant): Millis {
  return stop(stopIfIdle(state, now), now).spent
}

function stopIfIdle(state: FocusState, now: Instant): FocusState {
  const { runningSince, activeAt } = state
  if (runningSince === null || activeAt === null || now - activeAt < IDLE_AFTER) return state
  return stop(state, activeAt + IDLE_AFTER)
}

function stop(state: FocusState, at: Instant): FocusState {
  if (state.runningSince === null) return state
  return { ...state, spent: state.spent + Math.max(0, at - state.runningSince), runningSince: null }
}

/** Fewer finished tickets make no range. */
export const FEWEST_FOR_RANGE = 20

export interface SizeSpread {
  readonly size: Size
  /** Finished tickets of this size. */
  readonly n: number
  /** The middle four fifths, whole minutes; null with fewer than 20: "too few for a range". */
  readonly range: readonly [fromMinutes: number, toMinutes: number] | null
}

/** "Your S tickets take 12–40 min (n = 31)": 10th to 90th percentile of what was measured, per size. */
export function sizeSpread(log: FocusLog): SizeSpread[] {
  return SIZES.map((size) => {
    const minutes = Object.values(log)
      .filter((entry) => entry.done && entry.size === size)
      .map(({ spent }) => spent / 60_000)
      .sort((a, b) => a - b)
    const n = minutes.length
    return { size, n, range: n < FEWEST_FOR_RANGE ? null : [quantile(minutes, 0.1), quantile(minutes, 0.9)] }
  })
}

/** Nearest rank, at least a minute. */
function quantile(sorted: readonly number[], share: number): number {
  const at = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))
  return Math.max(1, Math.round(sorted[at] ?? 0))
}
