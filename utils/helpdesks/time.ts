import type { Instant, Millis } from '../ticket/reading.ts'
import { changed, text } from './fields.ts'

export const MINUTE: Millis = 60_000
export const HOUR: Millis = 3_600_000

/**
 * A vendor's date-time with its offset as an instant, else null. Takes `Z`, `+01:00` and the `+0000`
 * of Jira and TOPdesk, which is not the form every engine parses. Without an offset it is no instant.
 */
function parseInstant(shown: string): Instant | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(shown)) return null
  const time = Date.parse(shown.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(time) ? null : time
}

/** Schema of such a text; gives the instant. */
export const instant = changed(text, (found) => parseInstant(found) ?? undefined)

/** End of a calendar day (`2026-11-30`) in a zone: a thing due that day is not late before it. */
export function endOfDay(date: string, zone: string): Instant | null {
  try {
    return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
  } catch {
    return null
  }
}
