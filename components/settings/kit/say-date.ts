import type { Language } from '@/utils/i18n/language.ts'

/** Dates of our pages: day before month in English too, as at European desks. */
export function dateLocale(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

/** `2026-12-24` as a date of the language, with its weekday where asked; the text itself where it is none. */
export function sayDate(date: string, language: Language, weekday = false): string {
  const at = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(at)) return date
  return new Intl.DateTimeFormat(dateLocale(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
    ...(weekday ? { weekday: 'short' as const } : {}),
  }).format(at)
}
