import { Temporal as Polyfill } from 'temporal-polyfill'
import type { LocalToInstant } from './plain-engine.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/** Local date and minute → instant by native Temporal, asked each time. */
export const nativeLookUp: LocalToInstant = (zone, day, minute) => {
  const date = new Date(day * DAY + minute * MINUTE)
  return new Temporal.PlainDateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ).toZonedDateTime(zone).epochMilliseconds
}

export const polyfillLookUp: LocalToInstant = (zone, day, minute) => {
  const date = new Date(day * DAY + minute * MINUTE)
  return new Polyfill.PlainDateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ).toZonedDateTime(zone).epochMilliseconds
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The usual way without Temporal: format a guess, read the offset off it, guess again. */
export const intlLookUp: LocalToInstant = (zone, day, minute) => {
  const local = day * DAY + minute * MINUTE
  const before = intlOffset(zone, local - DAY)
  const after = intlOffset(zone, local + DAY)
  const first = local - before
  return before === after || intlOffset(zone, first) === before
    ? first
    : earlierOrLater(zone, local, before, after)
}

/** `after` if the clock shows that time then; a skipped time is moved later by the offset before. */
function earlierOrLater(zone: string, local: number, before: number, after: number): number {
  return intlOffset(zone, local - after) === after ? local - after : local - before
}

function intlOffset(zone: string, instant: number): number {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
  const shown = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'],
    part['hour'],
    part['minute'],
    part['second'],
  )
  return shown - Math.floor(instant / 1000) * 1000
}
