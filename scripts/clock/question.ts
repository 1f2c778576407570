import type { CalendarProblem, WorkCalendar } from '../../utils/clock/calendar.ts'
import { parseCalendar } from '../../utils/clock/parse-calendar.ts'
import type { Pause } from '../../utils/clock/spans.ts'
import type { Instant } from '../../utils/ticket/reading.ts'

export interface Question {
  readonly calendar: WorkCalendar
  readonly start: Instant
  readonly now: Instant
  readonly goalMinutes: number
  readonly pauses: readonly Pause[]
}

type Fields = Readonly<Record<string, unknown>>

/** The question of one line, or what is wrong with it in words. Any problem refuses the whole line. */
export function readQuestion(fields: Fields): Question | string {
  const { zone, week, holidays, halfDays } = fields
  const { calendar, problems } = parseCalendar({ zone, week, holidays, halfDays }, { overMidnight: false })
  if (problems.length > 0 || calendar === null) return problems.slice(0, 3).map(inWords).join('; ')
  const start = readInstant(fields['start'])
  if (start === null) return 'start: not an ISO instant with Z or an offset'
  const now = readInstant(fields['now'])
  if (now === null) return 'now: not an ISO instant with Z or an offset'
  const { goalMinutes } = fields
  if (typeof goalMinutes !== 'number' || !Number.isFinite(goalMinutes) || goalMinutes < 1) {
    return 'goalMinutes: not a number of at least 1'
  }
  const pauses = readPauses(fields['pauses'])
  return typeof pauses === 'string' ? pauses : { calendar, start, now, goalMinutes, pauses }
}

function readPauses(value: unknown): Pause[] | string {
  if (value === undefined) return []
  if (!Array.isArray(value)) return 'pauses: not a list'
  const pauses: Pause[] = []
  for (const [i, entry] of (value as unknown[]).entries()) {
    if (!Array.isArray(entry) || entry.length !== 2) return `pauses[${i}]: not a pair`
    const [first, last] = entry as unknown[]
    const from = readInstant(first)
    const to = last === null ? null : readInstant(last)
    if (from === null || (to === null && last !== null)) return `pauses[${i}]: not ISO instants`
    if (to !== null && to < from) return `pauses[${i}]: ends before it starts`
    pauses.push({ from, to })
  }
  return pauses
}

function readInstant(value: unknown): Instant | null {
  if (typeof value !== 'string') return null
  try {
    return Temporal.Instant.from(value).epochMilliseconds
  } catch {
    return null
  }
}

function inWords({ code, place, found, limit }: CalendarProblem): string {
  const where = [place.field, place.weekday, place.date].filter((part) => part !== undefined).join(' ')
  const detail = limit === undefined ? found : `more than ${limit}`
  return `${where}: ${code.replaceAll('-', ' ')}${detail === undefined ? '' : ` (${detail})`}`
}
