import { WEEKDAYS, type Weekday } from '@/utils/clock/days.ts'
import type { Language } from '@/utils/i18n/language.ts'

/** A Monday, to name weekdays by. */
const MONDAY = Date.UTC(2026, 0, 5)

function namesOf(language: Language, weekday: 'short' | 'long'): Readonly<Record<Weekday, string>> {
  const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' })
  return Object.fromEntries(
    WEEKDAYS.map((day) => [day, format.format(MONDAY + (day - 1) * 86_400_000)]),
  ) as Record<Weekday, string>
}

/** Mo, Tu … in two letters, as calendars of the language have them. */
export function shortDays(language: Language): Readonly<Record<Weekday, string>> {
  const names = namesOf(language, 'short')
  return Object.fromEntries(
    WEEKDAYS.map((day) => {
      const two = names[day].slice(0, 2)
      return [day, two.charAt(0).toLocaleUpperCase(language) + two.slice(1)]
    }),
  ) as Record<Weekday, string>
}

export function longDays(language: Language): Readonly<Record<Weekday, string>> {
  return namesOf(language, 'long')
}
