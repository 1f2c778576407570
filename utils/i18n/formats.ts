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
  readonly unit: (unit: string) => Intl.NumberFormat
  readonly units: () => Intl.ListFormat
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

function lazily(language: Language, zone: { timeZone?: string }): Formats {
  const date = (locale: string, options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { ...zone, ...options }))
  const units = new Map<string, Intl.NumberFormat>()
  return {
    clock: date(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    dayKey: date('en-CA', { dateStyle: 'short' }),
    weekday: date(language, { weekday: 'short' }),
    date: date(language, { day: 'numeric', month: 'short' }),
    fullDate: date(language, { day: 'numeric', month: 'short', year: 'numeric' }),
    numbers: once(() => new Intl.NumberFormat(language)),
    lists: once(() => new Intl.ListFormat(language, { type: 'conjunction' })),
    units: once(() => new Intl.ListFormat(language, { type: 'unit' })),
    unit(unit) {
      const known = units.get(unit)
      if (known) return known
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
      units.set(unit, format)
      return format
    },
  }
}

function once<T>(make: () => T): () => T {
  let value: T | undefined
  return () => {
    value ??= make()
    return value
  }
}
