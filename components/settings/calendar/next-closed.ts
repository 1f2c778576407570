import { holidaysOf } from '@/utils/clock/holidays/index.ts'
import type { CalendarSettings } from '@/utils/settings/schema.ts'

export interface ClosedDay {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** English name of a holiday; empty for a closure. */
  readonly name: string
}

/** The next days a calendar is closed from `today` on: its holidays, agreed days and first days of closures. */
export function nextClosedDays(
  calendar: CalendarSettings,
  today: string,
  most: number,
): readonly ClosedDay[] {
  const year = Number(today.slice(0, 4))
  const holidays = holidaysOf(calendar.holidays, [year, year + 1])
    .filter(({ kind, name }) => kind === 'public' || calendar.agreed.includes(name))
    .map(({ date, name }) => ({ date, name }))
  const closures = calendar.closures
    .filter(([, last]) => last >= today)
    .map(([first]) => ({ date: first < today ? today : first, name: '' }))
  const reopened = new Set([...Object.keys(calendar.halfDays), ...Object.keys(calendar.extraDays)])
  return [...holidays, ...closures]
    .filter(({ date }) => date >= today && !reopened.has(date))
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, most)
}
