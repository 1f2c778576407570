import type { Weekday } from '@/utils/clock/days.ts'
import { parseCalendar } from '@/utils/clock/parse-calendar.ts'
import type { CalendarSettings } from '@/utils/settings/schema.ts'
import { openDays } from './desk.ts'

/** Why a calendar counts nothing, or counts less than it says. */
export type CalendarFault =
  | { readonly kind: 'zone' | 'week' }
  /** Hours of this day run into the next day's. */
  | { readonly kind: 'overlap'; readonly day: Weekday }

export function checkCalendar({
  zone,
  week,
  halfDays,
  extraDays,
  closures,
}: CalendarSettings): readonly CalendarFault[] {
  const faults: CalendarFault[] = []
  if (zone === '') faults.push({ kind: 'zone' })
  if (openDays(week).length === 0) faults.push({ kind: 'week' })
  const { problems } = parseCalendar({ zone: zone || 'UTC', week, halfDays, extraDays, closures })
  for (const { code, place } of problems) {
    if (code !== 'overlap' || place.weekday === undefined) continue
    // The clock room names the day that is run into.
    faults.push({ kind: 'overlap', day: (((place.weekday + 5) % 7) + 1) as Weekday })
  }
  return faults
}
