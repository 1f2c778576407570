import type { Instant } from '../ticket/reading.ts'

/** Local date in a zone, `2026-11-21`; the machine's own zone where the desk has none. */
export function dayIn(zone: string | null, at: Instant): string {
  const format = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  return new Intl.DateTimeFormat('en-CA', zone === null ? format : { ...format, timeZone: zone }).format(at)
}
