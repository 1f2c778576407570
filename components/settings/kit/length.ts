import type { Language } from '@/utils/i18n/language.ts'

/** Unit a length is shown in and meant in when the text names none. */
export type LengthUnit = 'h' | 'min'

const HOURS = /^(h|u|t|std|hours?|uur|uren|stunden?|tuntia?)$/
const MINUTES = /^(m|min|mins|minutes?|minuten|minuuttia?)$/

/** Minutes of `2`, `1,5`, `1.5`, `1:30`, `90 min`, `2 h`; null for anything else. */
export function readLength(text: string, unit: LengthUnit): number | null {
  const trimmed = text.trim().toLowerCase()
  const clock = /^(\d{1,4}):([0-5]\d)(?:\s*[a-z]+)?$/.exec(trimmed)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const plain = /^(\d{1,6}(?:[.,]\d{1,3})?)\s*([a-z]*)\.?$/.exec(trimmed)
  if (!plain) return null
  const named = plain[2] ?? ''
  const per = named === '' ? (unit === 'h' ? 60 : 1) : HOURS.test(named) ? 60 : MINUTES.test(named) ? 1 : null
  const size = Number((plain[1] ?? '').replace(',', '.'))
  return per === null ? null : Math.round(size * per)
}

/** The length as a number of the unit, in the language's own decimals: 90 → `1,5`; 20 min as hours → `0:20`. */
export function writeLength(minutes: number, unit: LengthUnit, language: Language): string {
  if (unit === 'min') return String(minutes)
  const hours = minutes / 60
  if (Math.abs(Math.round(hours * 100) / 100 - hours) > 1e-9) {
    return `${Math.floor(hours)}:${String(minutes % 60).padStart(2, '0')}`
  }
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(hours)
}

/** A number with a comma or a point; null for anything else. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim()
  return /^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : null
}
