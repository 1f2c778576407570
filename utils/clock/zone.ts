import type { Instant, Millis } from '../ticket/reading.ts'
import { CYCLE_MS, DAY_MS, type DayNumber } from './days.ts'

/**
 * The stretches of constant offset of one zone, found by native Temporal once and kept: `offsets[i]`
 * holds from `ends[i - 1]` up to `ends[i]`. Exact, and some 40 times faster than asking per instant.
 */
interface OffsetRuns {
  readonly zone: string
  readonly ends: Instant[]
  readonly offsets: Millis[]
  /** Everything before this instant is known. */
  knownTo: Instant
}

const BEFORE_ANY_CLOCK_LAW = Date.UTC(1800, 0, 1)
const AHEAD = 3 * 366 * DAY_MS
const byZone = new Map<string, OffsetRuns>()

/**
 * true for a named zone of the IANA database. Bare offsets (`+02:00`) know no summer time: refused. The first
 * test keeps out date-times, of which Temporal would take the zone.
 */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/.test(name)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/**
 * The instant at which clocks in `zone` show this date and minute. A time that a change of clocks skips
 * is moved later, one that comes twice is the first (`Temporal` "compatible"): both are what the offset
 * before the change says. Minute 1440, like minute 0 of the next date, is that date's first instant.
 */
export function instantOf(zone: string, day: DayNumber, minutes: number): Instant {
  const local = day * DAY_MS + minutes * 60_000
  const shift = wholeCycles(local)
  const runs = runsOf(zone, local - shift + 2 * DAY_MS)
  const at = runAtLocal(runs, local - shift)
  const instant = local - offsetOf(runs, at)
  const change = (runs.ends[at] ?? Number.POSITIVE_INFINITY) + shift
  return minutes % 1440 === 0 && instant > change ? change : instant
}

/** Offset from UTC at an instant, in ms. */
function offsetAt(zone: string, instant: Instant): Millis {
  const at = instant - wholeCycles(instant)
  const runs = runsOf(zone, at)
  return offsetOf(
    runs,
    firstIndex(runs.ends.length, (i) => at < (runs.ends[i] ?? 0)),
  )
}

/** The date clocks in `zone` show at an instant. */
export function dayAt(zone: string, instant: Instant): DayNumber {
  return Math.floor((instant + offsetAt(zone, instant)) / DAY_MS)
}

/** Rules of the far future repeat with the Gregorian cycle: nothing is ever looked up past the year 2770. */
function wholeCycles(millis: number): Millis {
  return millis < 2 * CYCLE_MS ? 0 : (Math.floor(millis / CYCLE_MS) - 1) * CYCLE_MS
}

function runAtLocal(runs: OffsetRuns, local: number): number {
  return firstIndex(runs.ends.length, (i) => {
    return local < (runs.ends[i] ?? 0) + Math.max(offsetOf(runs, i), offsetOf(runs, i + 1))
  })
}

function runsOf(zone: string, upTo: Instant): OffsetRuns {
  let runs = byZone.get(zone)
  if (runs === undefined) {
    const start = Temporal.Instant.fromEpochMilliseconds(BEFORE_ANY_CLOCK_LAW).toZonedDateTimeISO(zone)
    runs = { zone, ends: [], offsets: [start.offsetNanoseconds / 1e6], knownTo: BEFORE_ANY_CLOCK_LAW }
    byZone.set(zone, runs)
  }
  if (upTo >= runs.knownTo) extend(runs, upTo + AHEAD)
  return runs
}

function extend(runs: OffsetRuns, upTo: Instant): void {
  while (runs.knownTo <= upTo) {
    const from = Temporal.Instant.fromEpochMilliseconds(runs.knownTo).toZonedDateTimeISO(runs.zone)
    const next = from.getTimeZoneTransition('next')
    if (next === null) {
      runs.knownTo = Number.POSITIVE_INFINITY
      return
    }
    runs.knownTo = next.epochMilliseconds
    runs.ends.push(next.epochMilliseconds)
    runs.offsets.push(next.offsetNanoseconds / 1e6)
  }
}

function offsetOf(runs: OffsetRuns, index: number): Millis {
  return runs.offsets[index] ?? 0
}

/** Smallest index of 0 … length for which `holds` is true, `length` when none is; `holds` must not flip back. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
