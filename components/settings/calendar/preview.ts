import { type Weekday, weekdayOf } from '@/utils/clock/days.ts'
import { addWorkingTime } from '@/utils/clock/work-calendar.ts'
import { dayAt, instantOf } from '@/utils/clock/zone.ts'
import { workCalendarOf } from '@/utils/hints/desk.ts'
import type { CalendarSettings } from '@/utils/settings/schema.ts'
import type { Instant } from '@/utils/ticket/reading.ts'

export interface PreviewQuestion {
  readonly weekday: Weekday
  /** Minutes after midnight. */
  readonly at: number
  readonly goalMinutes: number
}

/** `no-calendar`: zone or hours are missing · `never`: no hours ever come. */
export type PreviewAnswer =
  | { readonly kind: 'no-calendar' | 'never' }
  | { readonly kind: 'ends'; readonly start: Instant; readonly end: Instant }

/** When a ticket of the next such weekday ends, by the same engine that counts on tickets. */
export function previewEnd(
  calendar: CalendarSettings,
  holidays: readonly string[],
  question: PreviewQuestion,
  now: Instant,
): PreviewAnswer {
  const work = workCalendarOf(calendar, holidays)
  if (work === null) return { kind: 'no-calendar' }
  const today = dayAt(work.zone, now)
  const ahead = (question.weekday - weekdayOf(today) + 7) % 7
  const start = instantOf(work.zone, today + ahead, question.at)
  const end = addWorkingTime(work, start, question.goalMinutes * 60_000)
  return end === null ? { kind: 'never' } : { kind: 'ends', start, end }
}
