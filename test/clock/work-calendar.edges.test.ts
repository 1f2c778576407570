import { describe, expect, it } from 'vitest'
import {
  addWorkingTime,
  isOpen,
  nextClosing,
  nextOpening,
  workingTime,
} from '../../utils/clock/work-calendar.ts'
import {
  ams,
  at,
  calendarOf,
  EMPTY_WEEK,
  everyDay,
  HOUR,
  MINUTE,
  NINE_TO_FIVE,
  ROUND_THE_CLOCK,
} from './fixtures.ts'

const desk = calendarOf('Europe/Amsterdam', NINE_TO_FIVE)
const YEAR_MINUTES = 365.2425 * 1440

describe('never endless', () => {
  it('an empty week never ends a goal and never opens', () => {
    const closed = calendarOf('Europe/Amsterdam', EMPTY_WEEK)
    expect(addWorkingTime(closed, ams('2026-06-01T10:00'), MINUTE)).toBeNull()
    expect(nextOpening(closed, ams('2026-06-01T10:00'))).toBeNull()
    expect(nextClosing(closed, ams('2026-06-01T10:00'))).toBe(ams('2026-06-01T10:00'))
  })
  it('an empty week with one extra day gives what that day has', () => {
    const once = calendarOf('Europe/Amsterdam', EMPTY_WEEK, {
      extraDays: { '2026-06-06': [['10:00', '12:00']] },
    })
    expect(addWorkingTime(once, ams('2026-06-01T10:00'), 2 * HOUR)).toBe(ams('2026-06-06T12:00'))
    expect(addWorkingTime(once, ams('2026-06-01T10:00'), 2 * HOUR + 1)).toBeNull()
  })
  it('round the clock never closes', () => {
    const always = calendarOf('Europe/Amsterdam', ROUND_THE_CLOCK)
    expect(nextClosing(always, ams('2026-06-01T10:00'))).toBeNull()
    expect(nextOpening(always, ams('2026-06-01T10:00'))).toBe(ams('2026-06-01T10:00'))
  })
  it('an open pause keeps the goal from ever coming, unless it was reached before', () => {
    const pauses = [{ from: ams('2026-06-01T12:00'), to: null }]
    expect(addWorkingTime(desk, ams('2026-06-01T10:00'), 2 * HOUR, pauses)).toBe(ams('2026-06-01T12:00'))
    expect(addWorkingTime(desk, ams('2026-06-01T10:00'), 2 * HOUR + 1, pauses)).toBeNull()
  })
  it('past the last instant there is nothing', () => {
    expect(addWorkingTime(desk, ams('2026-06-01T10:00'), 1e300)).toBeNull()
    expect(addWorkingTime(desk, ams('2026-06-01T10:00'), Number.POSITIVE_INFINITY)).toBeNull()
  })
})

describe('goals of many years', () => {
  it('round the clock in UTC, a thousand years are a thousand years', () => {
    const always = calendarOf('UTC', ROUND_THE_CLOCK)
    expect(addWorkingTime(always, at('2026-01-01T00:00Z'), 1000 * YEAR_MINUTES * MINUTE)).toBe(
      at('2026-01-01T00:00Z') + 1000 * YEAR_MINUTES * MINUTE,
    )
  })
  it('one minute a week: 52,178 weeks (1000 years) later, still in summer time', () => {
    // Mondays 09:00 to 09:01 in Amsterdam; 1000 years are 365,242.5 days.
    const sparse = calendarOf('Europe/Amsterdam', { ...EMPTY_WEEK, 1: [['09:00', '09:01']] })
    const start = ams('2026-06-01T09:00')
    const weeks = 52_178
    const due = addWorkingTime(sparse, start, (weeks + 1) * MINUTE) ?? 0
    const wall = Temporal.PlainDateTime.from('2026-06-01T09:01')
      .add({ weeks })
      .toZonedDateTime('Europe/Amsterdam')
    expect(due).toBe(wall.epochMilliseconds)
    expect(workingTime(sparse, start, due)).toBe((weeks + 1) * MINUTE)
  })
  it('a span over whole cycles measures like its parts', () => {
    const sparse = calendarOf('Europe/Amsterdam', NINE_TO_FIVE, { holidays: ['2026-06-02', '2811-04-01'] })
    const points = [-3000, -100, 500, 1234, 2812, 4000, 9000].map(
      (year) => Date.UTC(2000, 0, 1) + (year - 2000) * 31_556_952_000,
    )
    const parts = points.slice(1).map((point, i) => workingTime(sparse, points[i] ?? 0, point))
    expect(parts.reduce((a, b) => a + b)).toBe(workingTime(sparse, points[0] ?? 0, points.at(-1) ?? 0))
  })
})

describe('dates and their order of rules', () => {
  const date = (rest: Parameters<typeof calendarOf>[2]) =>
    workingTime(
      calendarOf('Europe/Amsterdam', NINE_TO_FIVE, rest),
      ams('2026-06-02T00:00'),
      ams('2026-06-03T00:00'),
    ) / HOUR
  const half = { '2026-06-02': [['09:00', '12:00']] } as const
  const closures = [['2026-06-01', '2026-06-02'] as const]

  it('closures close both their dates', () => {
    expect(date({ closures })).toBe(0)
    expect(date({ closures: [['2026-06-01', '2026-06-01']] })).toBe(8)
  })
  it('a half day wins over a holiday, a closure and an extra day', () => {
    expect(
      date({
        halfDays: half,
        holidays: ['2026-06-02'],
        closures,
        extraDays: { '2026-06-02': [['00:00', '24:00']] },
      }),
    ).toBe(3)
  })
  it('an extra day wins over a holiday', () => {
    expect(date({ extraDays: { '2026-06-02': [['10:00', '11:00']] }, holidays: ['2026-06-02'] })).toBe(1)
  })
  it('a shift that began before a holiday runs into it; one that begins on it does not', () => {
    const nights = calendarOf('Europe/Amsterdam', everyDay([['22:00', '06:00']]), {
      holidays: ['2026-06-02'],
    })
    expect(workingTime(nights, ams('2026-06-01T12:00'), ams('2026-06-04T00:00'))).toBe((8 + 2) * HOUR)
  })
  it('a date the zone skipped has no hours (Apia, Friday 30 December 2011)', () => {
    const apia = calendarOf('Pacific/Apia', {
      ...EMPTY_WEEK,
      4: [['09:00', '24:00']],
      5: [['09:00', '17:00']],
    })
    expect(workingTime(apia, at('2011-12-29T00:00-10:00'), at('2012-01-02T00:00+14:00'))).toBe(15 * HOUR)
  })
  it('is open at the first instant and closed at the last', () => {
    expect(isOpen(desk, ams('2026-06-02T09:00'))).toBe(true)
    expect(isOpen(desk, ams('2026-06-02T08:59:59.999'))).toBe(false)
    expect(isOpen(desk, ams('2026-06-02T17:00'))).toBe(false)
    expect(nextOpening(desk, ams('2026-06-05T17:00'))).toBe(ams('2026-06-08T09:00'))
    expect(nextClosing(desk, ams('2026-06-05T12:00'))).toBe(ams('2026-06-05T17:00'))
  })
})
