import type { HintId } from './hint.ts'

/** A rule is judged by so many of its latest answered nudges (trust.md §3). */
const JUDGED = 15
const NOT_USEFUL_SHARE = 0.6
/** Stop rule of nudge.md §6.3: fewer than 30 % taken up of 50 shown. */
const WATCHED = 50
const TAKEN_UP_SHARE = 0.3
/** So many "I am waiting" under one status offer to count it as somebody else's turn (nudge.md §6.2). */
const WAITING_OFFERS = 3

/** `open`: shown, not answered · `useful`: on it, or touched within the hour · `neutral`: later, bigger, blocked. */
export type Answer = 'open' | 'useful' | 'not-useful' | 'neutral'

export interface ShownOutcome {
  /** The ticket, for as long as the answer is open. */
  readonly ticket: string | null
  readonly answer: Answer
}

/** What one browser knows of its own nudges: never exported, never compared, no time of day. */
export interface TuningCounts {
  /** The last 50 per rule, oldest first. */
  readonly rules: Readonly<Partial<Record<HintId, readonly ShownOutcome[]>>>
  /** Status name in lower case → how often "I am waiting for somebody" was said under it. */
  readonly waiting: Readonly<Record<string, number>>
  /** Statuses of which the offer was answered; not offered again. */
  readonly settled: readonly string[]
}

/** What follows from the counts. */
export interface Tuning {
  /** Rules that no longer ask; their facts stay. */
  readonly retired: readonly HintId[]
  /** Rules that wait twice as long. */
  readonly doubled: readonly HintId[]
  /** Statuses to offer as others' turn. */
  readonly offers: readonly string[]
}

export const NO_COUNTS: TuningCounts = { rules: {}, waiting: {}, settled: [] }
export const NO_TUNING: Tuning = { retired: [], doubled: [], offers: [] }

export function tuningOf({ rules, waiting, settled }: TuningCounts): Tuning {
  const ids = Object.keys(rules) as HintId[]
  return {
    retired: ids.filter((id) => isRetired(rules[id] ?? [])),
    doubled: ids.filter((id) => isDoubled(rules[id] ?? [])),
    offers: Object.keys(waiting).filter(
      (status) => (waiting[status] ?? 0) >= WAITING_OFFERS && !settled.includes(status),
    ),
  }
}

function isRetired(shown: readonly ShownOutcome[]): boolean {
  const judged = shown.filter(({ answer }) => answer !== 'open').slice(-JUDGED)
  return judged.length === JUDGED && count(judged, 'not-useful') > JUDGED * NOT_USEFUL_SHARE
}

function isDoubled(shown: readonly ShownOutcome[]): boolean {
  const watched = shown.slice(-WATCHED)
  return watched.length === WATCHED && count(watched, 'useful') < WATCHED * TAKEN_UP_SHARE
}

function count(shown: readonly ShownOutcome[], answer: Answer): number {
  return shown.filter((one) => one.answer === answer).length
}

/** Per rule, for the settings page: "shown 31, useful 20, not useful 2". */
export function ruleFigures(counts: TuningCounts, hint: HintId) {
  const shown = counts.rules[hint] ?? []
  return { shown: shown.length, useful: count(shown, 'useful'), notUseful: count(shown, 'not-useful') }
}

export { WATCHED as TUNING_WATCHED }
