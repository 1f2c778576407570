import type { OpenHours, WorkCalendar } from '../../utils/clock/calendar.ts'
import { holidayDates } from '../../utils/clock/holidays/index.ts'
import type { Pause } from '../../utils/clock/spans.ts'
import { workingTime } from '../../utils/clock/work-calendar.ts'
import type { SlaTarget } from '../../utils/ticket/sla-target.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const desk: readonly OpenHours[] = [
  ['08:30', '12:00'],
  ['12:30', '17:00'],
]

export const BENCH_CALENDAR: WorkCalendar = {
  zone: 'Europe/Amsterdam',
  week: { 1: desk, 2: desk, 3: desk, 4: desk, 5: desk, 6: [], 7: [] },
  holidays: holidayDates('NL'),
  halfDays: { '2026-12-24': [['08:30', '12:00']] },
  extraDays: {},
  closures: [],
}

export const SPAN = { from: Date.UTC(2025, 0, 6, 9), to: Date.UTC(2030, 0, 6, 9) }

/** Half an hour paused every seven hours. */
export const PAUSES: readonly Pause[] = Array.from({ length: 200 }, (_, i) => {
  const from = Date.UTC(2026, 1, 2, 9) + i * 7 * HOUR
  return { from, to: from + HOUR / 2 }
})
export const TICKET = { from: Date.UTC(2026, 1, 2, 8), goal: 400 * HOUR }

/** 200 rows of a list, due within the next two weeks, at one minute. */
export const ROWS = Array.from({ length: 200 }, (_, i) => ({
  now: Date.UTC(2026, 5, 3, 10, 17),
  due: Date.UTC(2026, 5, 3, 10) + ((i * 97) % 336) * HOUR + (i % 60) * 60_000 + DAY / 24,
}))

/** The same rows as targets that bring working time, a start and a goal: every part of the clock has work to do. */
export const LIST_TARGETS: readonly SlaTarget[] = ROWS.map(({ now, due }, i) => ({
  id: String(i),
  name: 'Time to resolution',
  metric: 'resolution',
  state: 'running',
  startedAt: now - i * HOUR,
  dueAt: due,
  goal: 16 * HOUR,
  elapsed: null,
  remaining: workingTime(BENCH_CALENDAR, now - 60_000, due) + (i % 2) * HOUR,
  withinHours: true,
  workingTime: true,
  pausedSince: null,
  endedAt: null,
  movedFrom: null,
  neverPauses: null,
}))
