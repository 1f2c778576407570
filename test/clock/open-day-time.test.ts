import { describe, expect, test } from 'vitest'
import { beforeClosedDays } from '../../utils/clock/open-day-time.ts'
import { ams, calendarOf, EMPTY_WEEK, HOUR, NINE_TO_FIVE } from './fixtures.ts'

const TWO_DAYS = 48 * HOUR
const desk = calendarOf('Europe/Amsterdam', NINE_TO_FIVE)

/** Worked out by hand: whole closed days are skipped, of open ones the whole day counts. */
describe('two days back, closed days left out', () => {
  test.each([
    ['in the week it is two days', '2026-11-26T10:00', '2026-11-24T10:00'],
    ['Monday: 11 h, Friday 24 h, 13 h of Thursday', '2026-11-23T11:00', '2026-11-19T11:00'],
    ['asked on a Sunday: Friday and Thursday', '2026-11-22T15:00', '2026-11-19T00:00'],
    // The Sunday of 29 March has 23 hours, and none of them counts.
    ['over the change to summer time', '2026-03-30T11:00', '2026-03-26T11:00'],
  ])('%s', (_name, now, expected) => {
    expect(beforeClosedDays(desk, ams(now), TWO_DAYS)).toBe(ams(expected))
  })

  test('a holiday is no day either: Easter Monday 2026', () => {
    const withEaster = { ...desk, holidays: ['2026-04-06'] }
    // Tuesday 10 h, Friday 24 h, 14 h of Thursday 2 April.
    expect(beforeClosedDays(withEaster, ams('2026-04-07T10:00'), TWO_DAYS)).toBe(ams('2026-04-02T10:00'))
  })

  test('a desk that never opens ends forty days back', () => {
    const shut = calendarOf('Europe/Amsterdam', EMPTY_WEEK)
    expect(beforeClosedDays(shut, ams('2026-11-24T10:00'), TWO_DAYS)).toBe(ams('2026-10-16T00:00'))
  })
})
