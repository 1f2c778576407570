import type { Instant, Millis } from '../../ticket/reading.ts'
import { HOUR, MINUTE } from '../time.ts'

const LANGUAGES = ['en', 'nl', 'de', 'fi']
const DATE =
  /(?<d>\d{1,2})\.? (?<m>\p{L}{3,})\.?,? (?<y>\d{4})|(?<m2>\p{L}{3,})\.? (?<d2>\d{1,2}), (?<y2>\d{4})|(?<d3>\d{1,2})[.-](?<m3>\d{1,2})[.-](?<y3>\d{4})/u
const TIME = /(?:^|\s)(\d{1,2})[:.](\d\d)(?:\s*([ap])\.?m)?/i

/**
 * A date as a card shows it, in the user's language and zone: "April 12, 2022 02:25 PM", "12 juni 2026 14:00",
 * "12-6-2026 14:00", "12.6.2026 klo 14.00". Without a time the end of that day. null where it is none, and for
 * `6/12/2026`, which two English readers read differently.
 */
export function parseShown(text: string, language: string, zone: string): Instant | null {
  const found = DATE.exec(text)
  const { d, m, y, d2, m2, y2, d3, m3, y3 } = found?.groups ?? {}
  const word = m ?? m2
  const month = word ? monthOf(word, language) : Number(m3)
  const time = TIME.exec(found ? text.slice(found.index + found[0].length) : '')
  if (!found || !month) return null
  try {
    const day = Temporal.PlainDate.from(
      { year: Number(y ?? y2 ?? y3), month, day: Number(d ?? d2 ?? d3) },
      { overflow: 'reject' },
    )
    if (!time) return day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
    const plainTime = Temporal.PlainTime.from(
      { hour: hourOf(Number(time[1]), time[3]), minute: Number(time[2]) },
      { overflow: 'reject' },
    )
    return day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds
  } catch {
    return null
  }
}

function hourOf(hour: number, half: string | undefined): number {
  return half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour
}

/** 1–12, in the page's own language first: "mar" is March in English and November in Finnish. */
function monthOf(word: string, language: string): number | null {
  const wanted = word.toLowerCase()
  for (const one of [language.slice(0, 2), ...LANGUAGES]) {
    if (!LANGUAGES.includes(one)) continue
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2026, month - 1, 15))
      const names = (['long', 'short'] as const).map((form) =>
        date.toLocaleDateString(one, { month: form, day: 'numeric', timeZone: 'UTC' }).toLowerCase(),
      )
      if (names.some((name) => name.replace(/[\d. ]+/g, '').startsWith(wanted))) return month
    }
  }
  return null
}

const HOURS = /^(?:h|hours?|uur|u|std|stunden?|tunti|tuntia|t)$/
const MINUTES = /^(?:min|mins|minutes?|minuut|minuten|minuutti|minuuttia)$/

/** A duration in the tenant's words: "8 hours", "30 minuten". Days are left out: whose days is not told. */
export function parseDuration(text: string): Millis | null {
  const [, amount, unit = ''] = /^\s*(\d+)\s*(\p{L}+)\.?\s*$/u.exec(text.toLowerCase()) ?? []
  const size = HOURS.test(unit) ? HOUR : MINUTES.test(unit) ? MINUTE : null
  return size === null ? null : Number(amount) * size
}
