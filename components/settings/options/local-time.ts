/** An ISO instant as the text of a `datetime-local` field in a zone; empty for none. */
export function toLocal(instant: string, zone: string): string {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) return ''
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
}

/** The instant such a text names in a zone, ISO in UTC; null for a text that names none. */
export function fromLocal(text: string, zone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant().toString()
  } catch {
    return null
  }
}

/** The same local time a number of weeks later, across changes of clocks. */
export function weeksLater(instant: string, weeks: number, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).add({ weeks }).toInstant().toString()
}
