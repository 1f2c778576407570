import type ICAL from 'ical.js'

const LAST_DAY_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const KNOWN_PARTS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'WKST']

/**
 * true for a repeat by year that names at most one month with one existing day or one weekday of it ("4th
 * Thursday of November"). Everything else is refused before it reaches the parser's iterator, which never
 * ends on a rule that has no date (30 February).
 */
export function isPlainYearly(rule: ICAL.Recur): boolean {
  const parts = Object.fromEntries(
    rule
      .toString()
      .split(';')
      .map((part) => part.split('=') as [string, string]),
  )
  if (parts['FREQ'] !== 'YEARLY' || !Object.keys(parts).every((part) => KNOWN_PARTS.includes(part)))
    return false
  if (!(rule.interval >= 1 && rule.interval <= 10)) return false
  const { BYMONTH: month, BYMONTHDAY: day, BYDAY: weekday } = parts
  if (month === undefined) return day === undefined && weekday === undefined
  const last = /^\d{1,2}$/.test(month) ? LAST_DAY_OF_MONTH[Number(month) - 1] : undefined
  if (last === undefined || (day !== undefined && weekday !== undefined)) return false
  if (day !== undefined) return /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= last
  return weekday === undefined || /^(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)$/.test(weekday)
}
