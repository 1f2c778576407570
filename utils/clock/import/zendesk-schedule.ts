import type { OpenHours, ParsedCalendar } from '../calendar.ts'
import type { Weekday } from '../days.ts'
import { asRecord, parseCalendar } from '../parse-calendar.ts'
import { ianaZone } from './rails-zones.ts'

export interface ImportedSchedule extends ParsedCalendar {
  readonly name: string
}

const WEEK_MINUTES = 7 * 1440
const MOST_INTERVALS = 200

/**
 * A Zendesk schedule (`GET /api/v2/business_hours/schedules/{id}.json`, admins only) and its holidays
 * (`…/holidays.json`) as a calendar. Intervals count minutes from Sunday 00:00 in the schedule's zone;
 * holidays are first and last date, both included. Both answers may be anything.
 */
export function importZendeskSchedule(answer: unknown, holidaysAnswer: unknown = null): ImportedSchedule {
  const outer = asRecord(answer)
  const schedule = asRecord(outer?.['schedule']) ?? outer
  const zone = schedule?.['time_zone']
  const holidays = asRecord(holidaysAnswer)?.['holidays']
  const parsed = parseCalendar({
    zone: typeof zone === 'string' ? (ianaZone(zone) ?? zone) : zone,
    week: weekOf(schedule?.['intervals']),
    closures: Array.isArray(holidays) ? holidays.map(closureOf) : [],
  })
  const name = schedule?.['name']
  return { ...parsed, name: typeof name === 'string' ? name.slice(0, 80) : '' }
}

/** Anything but whole minutes within one week leaves no week: half a schedule would be a wrong one. */
function weekOf(intervals: unknown): unknown {
  if (!Array.isArray(intervals) || intervals.length === 0 || intervals.length > MOST_INTERVALS) return null
  const week: Record<Weekday, OpenHours[]> = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }
  for (const entry of intervals as unknown[]) {
    const { start_time: start, end_time: end } = asRecord(entry) ?? {}
    if (!isMinute(start) || !isMinute(end) || end <= start) return null
    for (let from = start; from < end; ) {
      const midnight = Math.floor(from / 1440) * 1440
      const to = Math.min(end, midnight + 1440)
      const weekday = (midnight / 1440 || 7) as Weekday
      week[weekday].push([clock(from - midnight), clock(to - midnight)])
      from = to
    }
  }
  return week
}

function isMinute(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= WEEK_MINUTES
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Zendesk's own page misnames the dates in its example: both names are taken. */
function closureOf(holiday: unknown): unknown {
  const fields = asRecord(holiday)
  const first = fields?.['start_date'] ?? fields?.['start_time']
  const last = fields?.['end_date'] ?? fields?.['end_time']
  return [
    typeof first === 'string' ? first.slice(0, 10) : null,
    typeof last === 'string' ? last.slice(0, 10) : null,
  ]
}
