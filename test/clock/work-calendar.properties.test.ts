import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OpenHours, WorkCalendar } from '../../utils/clock/calendar.ts'
import { WEEKDAYS } from '../../utils/clock/days.ts'
import {
  addWorkingTime,
  isOpen,
  nextClosing,
  nextOpening,
  openIntervals,
  workingTime,
} from '../../utils/clock/work-calendar.ts'
import { pausesAround, startMinute, workCalendar } from './arbitrary.ts'
import { MINUTE } from './fixtures.ts'
import { slowDue, slowWorkingMinutes } from './oracle.ts'

const paused = fc.record({ calendar: workCalendar, start: startMinute }).chain(({ calendar, start }) =>
  fc.record({
    calendar: fc.constant(calendar),
    start: fc.constant(start),
    pauses: pausesAround(start),
  }),
)

describe('the engine and a slow look-up that shares no code', () => {
  it('measure the same', () => {
    fc.assert(
      fc.property(paused, fc.integer({ min: 0, max: 6000 }), ({ calendar, start, pauses }, minutes) => {
        const to = start + minutes * MINUTE
        expect(workingTime(calendar, start, to, pauses) / MINUTE).toBe(
          slowWorkingMinutes(calendar, start, to, pauses),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('end at the same minute', () => {
    fc.assert(
      fc.property(paused, fc.integer({ min: 1, max: 2500 }), ({ calendar, start, pauses }, goal) => {
        const slow = slowDue(calendar, start, goal, pauses, 12)
        const due = addWorkingTime(calendar, start, goal * MINUTE, pauses)
        if (slow !== null) expect(due).toBe(slow)
        else expect(due === null || due > start + 12 * 86_400_000).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

/** Each interval cut in two at a quarter of an hour, often inside a change of clocks. */
function inHalves(week: WorkCalendar['week']): WorkCalendar['week'] {
  const cut = ([start, end]: OpenHours): OpenHours[] => {
    const middle =
      start < '02:15' && '02:15' < end ? '02:15' : start < '02:45' && '02:45' < end ? '02:45' : null
    return middle === null
      ? [[start, end]]
      : [
          [start, middle],
          [middle, end],
        ]
  }
  const halves = WEEKDAYS.map((day) => [day, week[day].flatMap(cut)])
  return Object.fromEntries(halves) as WorkCalendar['week']
}

describe('laws', () => {
  it('measuring what was added gives it back, to the millisecond', () => {
    fc.assert(
      fc.property(
        paused,
        fc.integer({ min: 1, max: 400_000_000 }),
        ({ calendar, start, pauses }, duration) => {
          const due = addWorkingTime(calendar, start, duration, pauses)
          if (due === null) return
          expect(workingTime(calendar, start, due, pauses)).toBe(duration)
          expect(workingTime(calendar, start, due - 1, pauses)).toBe(duration - 1)
        },
      ),
    )
  })

  it('splitting an interval changes nothing', () => {
    fc.assert(
      fc.property(
        paused,
        fc.array(fc.integer({ min: 0, max: 900_000_000 }), { minLength: 2, maxLength: 6 }),
        ({ calendar, start, pauses }, cuts) => {
          const points = [...cuts].sort((a, b) => a - b).map((cut) => start + cut)
          const first = points[0] ?? start
          const last = points.at(-1) ?? start
          const parts = points
            .slice(1)
            .reduce((sum, point, i) => sum + workingTime(calendar, points[i] ?? point, point, pauses), 0)
          expect(parts).toBe(workingTime(calendar, first, last, pauses))
        },
      ),
    )
  })

  it('splitting opening hours changes nothing', () => {
    fc.assert(
      fc.property(
        paused,
        fc.integer({ min: 1, max: 400_000_000 }),
        ({ calendar, start, pauses }, duration) => {
          const split = { ...calendar, week: inHalves(calendar.week) }
          expect(addWorkingTime(split, start, duration, pauses)).toBe(
            addWorkingTime(calendar, start, duration, pauses),
          )
          expect(workingTime(split, start, start + duration, pauses)).toBe(
            workingTime(calendar, start, start + duration, pauses),
          )
        },
      ),
    )
  })

  it('open intervals are apart, in order, open inside and sum up to the working time', () => {
    fc.assert(
      fc.property(workCalendar, startMinute, (calendar, start) => {
        const to = start + 20 * 86_400_000
        const spans = openIntervals(calendar, start, to)
        const sum = spans.reduce((total, span) => total + span.to - span.from, 0)
        expect(sum).toBe(workingTime(calendar, start, to))
        for (const [i, span] of spans.entries()) {
          expect(span.to).toBeGreaterThan(span.from)
          expect(span.from).toBeGreaterThan(spans[i - 1]?.to ?? Number.NEGATIVE_INFINITY)
          expect(isOpen(calendar, span.from)).toBe(true)
          expect(nextOpening(calendar, span.from)).toBe(span.from)
          if (span.to < to) {
            expect(isOpen(calendar, span.to)).toBe(false)
            expect(nextClosing(calendar, span.from)).toBe(span.to)
            expect(nextClosing(calendar, span.to)).toBe(span.to)
          }
        }
      }),
    )
  })
})
