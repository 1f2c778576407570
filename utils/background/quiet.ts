import type { PersonalSettings } from '../settings/schema.ts'
import type { Instant } from '../ticket/reading.ts'

/** Whether the agent asked for quiet: until an instant, or between two times of day (also over midnight). */
export function quietNow({ quiet }: PersonalSettings, zone: string | null, at: Instant): boolean {
  if (at < quiet.until) return true
  if (quiet.from === '' || quiet.to === '' || quiet.from === quiet.to) return false
  const time = timeIn(zone, at)
  return quiet.from < quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to
}

function timeIn(zone: string | null, at: Instant): string {
  const format = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('en-GB', zone === null ? format : { ...format, timeZone: zone }).format(at)
}
