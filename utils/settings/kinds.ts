import * as z from 'zod/mini'

/* The kinds of value settings are made of, beyond plain numbers and texts. */

/** `HH:MM`, `24:00` for midnight at the end of a day. */
export const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/))

/** A date that exists, `YYYY-MM-DD`. */
export const isoDate = z.string().check(z.refine(isDate))

/** First and last date, both included. */
export const dateSpan = z.tuple([isoDate, isoDate]).check(z.refine(([first, last]) => first <= last))

/** An instant as ISO 8601 with its offset, one that exists. */
export const instantText = z.iso
  .datetime({ offset: true })
  .check(z.refine((text) => !Number.isNaN(Date.parse(text))))

/** An IANA zone by name. */
export const zone = z.string().check(z.refine(isZone))

/** Hours of one day: an end at or before its start runs over midnight; no two share time. */
export const intervals = z.array(z.tuple([clockTime, clockTime])).check(z.maxLength(12), z.refine(areApart))

export type Interval = readonly [string, string]

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** A named zone; bare offsets (`+02:00`) know no summer time and are refused. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

export function isWeekday(key: string): boolean {
  return /^[1-7]$/.test(key)
}

/** `https://helpdesk.example`, nothing behind it. */
export function isOrigin(key: string): boolean {
  if (!/^https?:\/\//.test(key)) return false
  try {
    return new URL(key).origin === key
  } catch {
    return false
  }
}

function areApart(hours: readonly Interval[]): boolean {
  const spans = hours.map(toSpan).sort((a, b) => a.start - b.start)
  return spans.every(({ start }, index) => {
    const before = spans[index - 1]
    return start < 1440 && (before === undefined || before.end <= start)
  })
}

function toSpan([from, to]: Interval): { start: number; end: number } {
  const [start, end] = [minutes(from), minutes(to)]
  return { start, end: end > start ? end : end + 1440 }
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
