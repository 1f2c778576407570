import { describe, expect, it } from 'vitest'
import { at, isOpen, worked, workedUntil } from './desk.ts'

const desk = { zone: 'Europe/Amsterdam', opens: 480, closes: 960 }
const local = at(desk.zone)
const HOUR = 3_600_000

describe('the look-alikes’ desk', () => {
  it('counts only opening hours', () => {
    expect(worked(desk, local('2026-11-24 07:05'), local('2026-11-24 10:10'))).toBe(2 * HOUR + HOUR / 6)
    // Friday 15:00 to Monday 09:00: one hour and one hour.
    expect(worked(desk, local('2026-11-20 15:00'), local('2026-11-23 09:00'))).toBe(2 * HOUR)
  })

  it('ends 8 hours begun before the opening at closing time, and carries the rest over the weekend', () => {
    expect(workedUntil(desk, local('2026-11-24 07:05'), 8 * HOUR)).toBe(local('2026-11-24 16:00'))
    expect(workedUntil(desk, local('2026-11-20 15:00'), 2 * HOUR)).toBe(local('2026-11-23 09:00'))
  })

  it('keeps its hours over the change to winter time', () => {
    // The clocks went back on 25 October 2026: 08:00 is 06:00Z on Friday and 07:00Z on Monday.
    expect(workedUntil(desk, Date.parse('2026-10-23T13:00:00Z'), 2 * HOUR)).toBe(
      Date.parse('2026-10-26T08:00:00Z'),
    )
  })

  it('knows when it is open', () => {
    expect(isOpen(desk, local('2026-11-24 08:00'))).toBe(true)
    expect(isOpen(desk, local('2026-11-24 16:00'))).toBe(false)
    expect(isOpen(desk, local('2026-11-22 10:00'))).toBe(false)
    expect(isOpen(null, local('2026-11-22 10:00'))).toBe(true)
  })
})
