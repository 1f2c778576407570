import type { Desk, Instant } from './types.ts'

const MINUTE = 60_000
const MAX_DAYS = 4_000

/** A local wall-clock time of a zone as an instant: `at('Europe/Amsterdam')('2026-11-24 07:05')`. */
export function at(zone: string): (local: string) => Instant {
  return (local) =>
    Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(zone).toInstant().epochMilliseconds
}

/** Opening spans from the day of `from` on: the simplest thing that is right over clock changes. */
function* openings(desk: Desk, from: Instant): Generator<readonly [Instant, Instant]> {
  let day = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(desk.zone).toPlainDate()
  for (let i = 0; i < MAX_DAYS; i += 1, day = day.add({ days: 1 })) {
    if (day.dayOfWeek > 5) continue
    const midnight = (minutes: number): Instant =>
      day
        .toPlainDateTime(Temporal.PlainTime.from('00:00'))
        .add({ minutes })
        .toZonedDateTime(desk.zone)
        .toInstant().epochMilliseconds
    yield [midnight(desk.opens), midnight(desk.closes)]
  }
}

/** Milliseconds between two instants; with a desk, only those it is open. */
export function worked(desk: Desk | null, from: Instant, to: Instant): number {
  if (to <= from) return 0
  if (desk === null) return to - from
  let sum = 0
  for (const [open, close] of openings(desk, from)) {
    if (open >= to) break
    sum += Math.max(0, Math.min(close, to) - Math.max(open, from))
  }
  return sum
}

/** The instant at which `ms` of desk time after `from` are used up. */
export function workedUntil(desk: Desk | null, from: Instant, ms: number): Instant {
  if (desk === null) return from + ms
  if (ms <= 0) return from + ms
  let left = ms
  for (const [open, close] of openings(desk, from)) {
    const start = Math.max(open, from)
    if (start >= close) continue
    if (left <= close - start) return start + left
    left -= close - start
  }
  throw new Error('the desk never opens')
}

export function isOpen(desk: Desk | null, now: Instant): boolean {
  if (desk === null) return true
  for (const [open, close] of openings(desk, now))
    return now >= open && now < close && sameDay(desk, now, open)
  return false
}

function sameDay(desk: Desk, a: Instant, b: Instant): boolean {
  const day = (instant: Instant): string =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(desk.zone).toPlainDate().toString()
  return day(a) === day(b)
}

export const minutes = (n: number): number => n * MINUTE
