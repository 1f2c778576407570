import type { CalendarProblem, OpenHours } from '@/utils/clock/calendar.ts'
import { parseHours } from '@/utils/clock/parse-hours.ts'

export type HoursRead =
  | { readonly ok: true; readonly hours: readonly OpenHours[] }
  | { readonly ok: false; readonly why: 'bad-hours' | 'overlap' }

const MOST = 12

/** `08:00–12:00, 13:00–17:00`; an empty text for a closed day. */
export function writeHours(hours: readonly OpenHours[]): string {
  return hours.map(([from, to]) => `${from}–${to}`).join(', ')
}

/** Hours as people write them: `8-17`, `8.00–12.00 13:00–17:00`, `22:00-06:00`, `0–24`. Empty is closed. */
export function readHours(text: string): HoursRead {
  if (text.trim() === '') return { ok: true, hours: [] }
  const parts = text
    .trim()
    .replace(/\s*(?:[-–—]|\bto\b|\btot\b|\bbis\b)\s*/g, '–')
    .split(/[,;+&]\s*|\s+/)
    .filter((part) => part !== '')
  const hours = parts.map(readInterval)
  if (hours.length > MOST || hours.some((interval) => interval === null))
    return { ok: false, why: 'bad-hours' }
  const problems: CalendarProblem[] = []
  const good = parseHours(hours, { field: 'week' }, true, problems)
  const [problem] = problems
  if (problem) return { ok: false, why: problem.code === 'overlap' ? 'overlap' : 'bad-hours' }
  return { ok: true, hours: good }
}

function readInterval(part: string): OpenHours | null {
  const [from, to, ...more] = part.split('–')
  const start = from === undefined ? null : readTime(from)
  const end = to === undefined ? null : readTime(to)
  return start === null || end === null || start === '24:00' || more.length > 0 ? null : [start, end]
}

/** `8`, `8:30`, `8.30`, `0830` → `08:30`; null for no time of day. */
export function readTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:[:.h]?(\d{2}))?h?$/.exec(text.trim())
  if (!parts) return null
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)]
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
