import { describe, expect, it } from 'vitest'
import { dueOfStages, reopeningPause, workingTimeOfStages } from '../../utils/clock/stages.ts'
import { addWorkingTime } from '../../utils/clock/work-calendar.ts'
import { ams, calendarOf, HOUR, NINE_TO_FIVE, ROUND_THE_CLOCK } from './fixtures.ts'

const desk = calendarOf('Europe/Amsterdam', NINE_TO_FIVE)
const always = calendarOf('Europe/Amsterdam', ROUND_THE_CLOCK)
const stages = [
  { from: ams('2026-06-07T20:00'), calendar: always },
  { from: ams('2026-06-07T23:00'), calendar: desk },
]

describe('switches and reopening', () => {
  it('time used runs on over a switch, or begins anew', () => {
    expect(workingTimeOfStages(stages, ams('2026-06-08T10:00'))).toBe(4 * HOUR)
    expect(workingTimeOfStages(stages, ams('2026-06-08T10:00'), [], 'restart')).toBe(HOUR)
    expect(workingTimeOfStages(stages, ams('2026-06-07T22:00'))).toBe(2 * HOUR)
    expect(workingTimeOfStages(stages, ams('2026-06-07T22:00'), [], 'restart')).toBe(2 * HOUR)
  })
  it('a goal reached before the switch is due then', () => {
    expect(dueOfStages(stages, 2 * HOUR)).toBe(ams('2026-06-07T22:00'))
    expect(dueOfStages([], HOUR)).toBeNull()
  })
  it('a goal that changes carries the time used: 1 h of 3 h used at 11:00, now 2 h, due 12:00', () => {
    // The case of SaaSJet's documentation.
    expect(dueOfStages([{ from: ams('2026-06-01T10:00'), calendar: desk }], 2 * HOUR)).toBe(
      ams('2026-06-01T12:00'),
    )
  })
  it('solved Monday 11:00 with 2 h used, opened again Wednesday 10:00', () => {
    const pause = reopeningPause(ams('2026-06-01T11:00'), ams('2026-06-03T10:00'))
    expect(addWorkingTime(desk, ams('2026-06-01T09:00'), 8 * HOUR, [pause])).toBe(ams('2026-06-03T16:00'))
  })
})
