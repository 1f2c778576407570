import type { Size } from '../effort/size.ts'
import type { Instant, Millis } from '../ticket/reading.ts'

const HOUR = 3_600_000
const WORKING_DAY = 8 * HOUR

/** What a ticket's place in the do-now list hangs on. */
export interface DoNowPlace {
  /** Past its target and nothing said since · past its latest safe start · lies still. */
  readonly kind: 'breach' | 'safe-start' | 'still'
  readonly size: Size | null
  /** Working time nobody has touched it; null: not known. */
  readonly untouched: Millis | null
  readonly dueAt: Instant | null
  /** Inside the customer's critical hours. */
  readonly critical: boolean
  /** Fifth of early risk, 0 … 4, for the order alone: it is told to nobody. 0 where it counts for nothing. */
  readonly riskBand: number
}

/** Negative: `a` comes first. The order is that of `doNowOrder`. */
export function byRank(a: DoNowPlace, b: DoNowPlace): number {
  const [left, right] = [rank(a), rank(b)]
  const at = left.findIndex((value, i) => value !== right[i])
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

function rank(one: DoNowPlace): readonly number[] {
  const due = one.dueAt ?? Number.MAX_SAFE_INTEGER
  if (one.kind === 'breach') return [0, due]
  if (one.kind === 'safe-start') return [1, due]
  const untouched = (one.untouched ?? 0) * (one.critical ? 2 : 1)
  return [2, classOf(one) - (one.critical ? 1 : 0), -one.riskBand, -untouched]
}

function classOf({ size, untouched }: DoNowPlace): number {
  if (size === 'l') return (untouched ?? 0) >= 2 * WORKING_DAY ? 0 : 1
  return size === 's' ? 0 : size === 'm' ? 1 : 2
}
