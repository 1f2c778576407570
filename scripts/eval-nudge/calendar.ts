import type { WorkCalendar } from '../../utils/clock/calendar.ts'
import { asRecord, parseCalendar } from '../../utils/clock/parse-calendar.ts'
import { LogError } from './csv.ts'

/**
 * The desk's calendar of `about.json`: `{"days": [1, …], "open": "08:00", "close": "18:00"}`, ISO weekdays. The
 * log's times are its own local clock, so the calendar is one without changes of clock. Throws a `LogError`.
 */
export function logCalendar(given: unknown): WorkCalendar {
  const fields = asRecord(given)
  const days = fields?.['days']
  if (fields === null || !Array.isArray(days)) throw new LogError('about.json: no calendar.days')
  const hours = [[fields['open'], fields['close']]]
  const week = Object.fromEntries(days.map((day) => [String(day), hours]))
  const { calendar, problems } = parseCalendar({ zone: 'UTC', week })
  if (calendar === null) {
    throw new LogError(
      `about.json: calendar: ${problems.map(({ code, found }) => `${code} ${found}`).join(', ')}`,
    )
  }
  return calendar
}
