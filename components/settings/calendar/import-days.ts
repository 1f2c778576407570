import type { OpenHours } from '@/utils/clock/calendar.ts'
import type { DayOff, ImportProblem } from '@/utils/clock/import/days-off.ts'
import { importIcal } from '@/utils/clock/import/ical.ts'
import { importZendeskSchedule } from '@/utils/clock/import/zendesk-schedule.ts'
import type { CalendarSettings } from '@/utils/settings/schema.ts'
import type { Week } from './desk.ts'

/** What a file would bring; nothing is taken over by reading. */
export type Imported =
  | {
      readonly kind: 'days'
      /** Days the calendar does not have yet. */
      readonly days: readonly DayOff[]
      readonly problems: readonly ImportProblem[]
    }
  | {
      readonly kind: 'schedule'
      readonly name: string
      readonly zone: string
      readonly week: Week
      readonly closures: readonly (readonly [string, string])[]
    }
  | { readonly kind: 'no-schedule' }

/** Closed days of the last year and the next five: older and later ones decide nothing. */
export function readIcal(text: string, calendar: CalendarSettings, thisYear: number): Imported {
  const { days, problems } = importIcal(text, { first: thisYear - 1, last: thisYear + 5 })
  const isNew = ({ date }: DayOff) =>
    !calendar.closures.some(([first, last]) => first <= date && date <= last)
  return { kind: 'days', days: days.filter(isNew), problems }
}

/** A Zendesk schedule as JSON, alone or as `{ schedule, holidays }`. */
export function readSchedule(text: string): Imported {
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch {
    return { kind: 'no-schedule' }
  }
  const { calendar, name } = importZendeskSchedule(answer, answer)
  if (calendar === null) return { kind: 'no-schedule' }
  const { zone, week, closures } = calendar
  const hours = Object.fromEntries(
    Object.entries(week).flatMap(([day, open]): [string, [string, string][]][] =>
      open.length === 0 ? [] : [[day, open.map(([from, to]: OpenHours): [string, string] => [from, to])]],
    ),
  )
  return { kind: 'schedule', name, zone, week: hours, closures }
}

/** Days next to each other become one closure. */
export function toClosures(days: readonly DayOff[]): readonly (readonly [string, string])[] {
  const dates = [...new Set(days.map(({ date }) => date))].sort()
  const closures: [string, string][] = []
  for (const date of dates) {
    const open = closures.at(-1)
    if (open && Date.parse(date) - Date.parse(open[1]) === 86_400_000) open[1] = date
    else closures.push([date, date])
  }
  return closures
}
