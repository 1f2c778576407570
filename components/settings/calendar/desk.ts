import type { OpenHours } from '@/utils/clock/calendar.ts'
import { WEEKDAYS, type Weekday } from '@/utils/clock/days.ts'
import { same } from '@/utils/settings/diff.ts'
import { parseTeamSettings } from '@/utils/settings/parse.ts'
import type { CalendarSettings, Settings } from '@/utils/settings/schema.ts'

export type Week = CalendarSettings['week']

/** A calendar without zone and hours: it counts nothing until both are entered. */
export function emptyCalendar(id: string): CalendarSettings {
  return parseTeamSettings({ calendars: [{ id }] }).value.calendars[0] as CalendarSettings
}

/** The desk's own calendar, or the empty one it begins with. */
export function deskOf(settings: Settings): CalendarSettings {
  return settings.team.calendars[0] ?? emptyCalendar('desk')
}

/** Changes the desk's own calendar; it is made where there is none. */
export function withDesk(settings: Settings, change: Partial<CalendarSettings>): Settings {
  const [, ...others] = settings.team.calendars
  const calendars = [{ ...deskOf(settings), ...change }, ...others]
  return { ...settings, team: { ...settings.team, calendars } }
}

export function hoursOn(week: Week, day: Weekday): readonly OpenHours[] {
  return week[day] ?? []
}

export function openDays(week: Week): readonly Weekday[] {
  return WEEKDAYS.filter((day) => hoursOn(week, day).length > 0)
}

/** The hours all open days share; null where they differ, empty where no day is open. */
export function commonHours(week: Week): readonly OpenHours[] | null {
  const [first, ...others] = openDays(week).map((day) => hoursOn(week, day))
  if (first === undefined) return []
  return others.every((hours) => same(hours, first)) ? first : null
}

/** The week with one day's hours; an empty list closes it. */
export function withDay(week: Week, day: Weekday, hours: readonly OpenHours[]): Week {
  const rest = Object.fromEntries(Object.entries(week).filter(([key]) => key !== String(day)))
  return hours.length === 0
    ? rest
    : { ...rest, [day]: hours.map(([from, to]): [string, string] => [from, to]) }
}

/** A name no calendar of these has yet. */
export function freshId(calendars: readonly CalendarSettings[]): string {
  const taken = new Set(calendars.map(({ id }) => id))
  for (let n = calendars.length; ; n++) {
    const id = n === 0 ? 'desk' : `calendar-${n}`
    if (!taken.has(id)) return id
  }
}
