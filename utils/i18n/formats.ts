import type { Language } from './language.ts'

/** The `Intl` formatters of one language and zone. */
export interface Formats {
  readonly clock: () => Intl.DateTimeFormat
  readonly dayKey: () => Intl.DateTimeFormat
  readonly weekday: () => Intl.DateTimeFormat
  readonly date: () => Intl.DateTimeFormat
  readonly fullDate: () => Intl.DateTimeFormat
  readonly numbers: () => Intl.NumberFormat
  readonly lists: () => Intl.ListFormat
}

const made = new Map<string, Formats>()

/**
 * Formatters are made on first use and kept: each costs milliseconds to make, the first one tens of them, and
 * the overlay lives in somebody else's page.
 */
export function formatsOf(language: Language, zone: string | undefined): Formats {
  const key = `${language} ${zone}`
  const known = made.get(key)
  if (known) return known
  const formats = lazily(language, zone === undefined ? {} : { timeZone: zone })
  made.set(key, formats)
  return formats
}

/** Below a thousand all four languages write a whole number as it is: no formatter is made for one. */
export function formatNumber(value: number, language: Language): string {
  const plain = Number.isInteger(value) && value >= 0 && value < 1_000
  return plain ? String(value) : formatsOf(language, undefined).numbers().format(value)
}

function lazily(language: Language, zone: { timeZone?: string }): Formats {
  const date = (locale: string, options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...zone, ...options }))
  return {
    clock: date(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    dayKey: date('en-CA', { dateStyle: 'short' }),
    weekday: date(language, { weekday: 'short' }),
    date: date(language, { day: 'numeric', month: 'short' }),
    fullDate: date(language, { day: 'numeric', month: 'short', year: 'numeric' }),
    numbers: once(() => new Intl.NumberFormat(language)),
    lists: once(() => new Intl.ListFormat(language, { type: 'conjunction' })),
  }
}

function once<T>(make: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}
