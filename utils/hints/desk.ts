import type { WorkCalendar } from '../clock/calendar.ts'
import type { CalendarSettings, TeamSettings } from '../settings/schema.ts'

const compiled = new WeakMap<
  CalendarSettings,
  { holidays: readonly string[]; calendar: WorkCalendar | null }
>()

/**
 * A calendar of the settings as the clock room takes it, with the dates of its holiday table; null when it
 * has no zone or no hours at all: then nothing is counted and nothing nudges. The same settings give the same
 * object, so that the clock room's own cache holds from tick to tick.
 */
export function workCalendarOf(settings: CalendarSettings, holidays: readonly string[]): WorkCalendar | null {
  const known = compiled.get(settings)
  if (known && known.holidays === holidays) return known.calendar
  const calendar = build(settings, holidays)
  compiled.set(settings, { holidays, calendar })
  return calendar
}

function build(settings: CalendarSettings, holidays: readonly string[]): WorkCalendar | null {
  const { zone, week, closures, halfDays, extraDays } = settings
  const hours = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [], ...week } as WorkCalendar['week']
  if (zone === '' || Object.values(hours).every((day) => day.length === 0)) return null
  return { zone, week: hours, holidays, halfDays, extraDays, closures }
}

/** The desk's own calendar: the first of the list. */
export function deskCalendar(
  team: TeamSettings,
  holidays: Readonly<Record<string, readonly string[]>>,
): WorkCalendar | null {
  const first = team.calendars[0]
  return first === undefined ? null : workCalendarOf(first, holidays[first.id] ?? NO_DATES)
}

const NO_DATES: readonly string[] = []
