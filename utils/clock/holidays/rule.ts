import { DAY_MS, type DayNumber, formatDate } from '../days.ts'

/** First and last year of the table. */
export const FIRST_YEAR = 2025
export const LAST_YEAR = 2035

/**
 * When a holiday is: `0427` each year on 27 April · `e39` so many days after (`e-2` before) Easter Sunday ·
 * else one entry per year of the table, separated by commas, each none, one or several `MMDD` joined by `+`.
 */
export type HolidayRule = string

/** Dates of one year by a rule, `YYYY-MM-DD`. */
export function datesOf(rule: HolidayRule, year: number): string[] {
  if (rule.startsWith('e')) return [formatDate(easter(year) + Number(rule.slice(1)))]
  const dates = rule.includes(',') ? (rule.split(',')[year - FIRST_YEAR] ?? '') : rule
  return dates
    .split('+')
    .filter((date) => date !== '')
    .map((date) => `${year}-${date.slice(0, 2)}-${date.slice(2)}`)
}

/** Easter Sunday, Gregorian (the anonymous algorithm of Nature, 1876). */
export function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1) / DAY_MS
}
