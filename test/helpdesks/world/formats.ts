import type { Instant } from './types.ts'

/** `2026-11-24T09:10:00Z`: whole seconds, as Zendesk writes them. */
export const isoSeconds = (at: Instant): string => `${new Date(at).toISOString().slice(0, 19)}Z`

/** `2026-11-24T10:10:00.000+0100`: Jira's own form, in the reader's zone. */
export function isoOffset(at: Instant, zone: string, millis = true): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const local = zoned.toPlainDateTime().toString({ fractionalSecondDigits: 3 })
  return `${millis ? local : local.slice(0, 19)}${zoned.offset.replace(':', '')}`
}

/** `2026-11-24T09:10:00.000+0000`: TOPdesk's default, and its form with `dateFormat=iso8601`. */
export const topdeskDate = (at: Instant, iso: boolean): string =>
  iso ? isoSeconds(at) : `${new Date(at).toISOString().slice(0, 23)}+0000`

/** Time of day, with the date when it is another day, as a page shows it. */
export function when(at: Instant, now: Instant, zone: string, language: string): string {
  const day = (instant: Instant): string =>
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
  const time = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  })
  if (day(at) === day(now)) return time.format(at)
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: zone })
  return `${date.format(at)}, ${time.format(at)}`
}

/** `5h 50m`, `-1h 20m`, `25m`: the short form vendors put in their badges. */
export function shortSpan(ms: number): string {
  const total = Math.floor(Math.abs(ms) / 60_000)
  const sign = ms < 0 && total > 0 ? '-' : ''
  const [h, m] = [Math.floor(total / 60), total % 60]
  return sign + (h > 0 ? `${h}h${m > 0 ? ` ${m}m` : ''}` : `${m}m`)
}

/** Plain text as harmless HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)
}

/** Plain text as paragraphs. */
export function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((p) => `<p>${escaped(p).replaceAll('\n', '<br>')}</p>`)
    .join('')
}
