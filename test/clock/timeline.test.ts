import { describe, expect, it } from 'vitest'
import type { CourtSegment } from '../../utils/clock/court.ts'
import { latestSafeStart } from '../../utils/clock/safe-start.ts'
import { timelineOf } from '../../utils/clock/timeline.ts'
import { workingTime } from '../../utils/clock/work-calendar.ts'
import { ams, calendarOf, HOUR, NINE_TO_FIVE } from './fixtures.ts'

const desk = calendarOf('Europe/Amsterdam', NINE_TO_FIVE)

function held(
  holder: CourtSegment['holder'],
  from: string,
  to: string,
  rest: Partial<CourtSegment> = {},
): CourtSegment {
  return { holder, from: ams(from), to: ams(to), reason: 'created', status: null, party: null, ...rest }
}

describe('latest safe start', () => {
  it('leaves the work and the margin in working time', () => {
    // Due Monday 10:00: 1 h of Monday and 30 min of Friday.
    expect(latestSafeStart(ams('2026-06-08T10:00'), HOUR / 2, HOUR, desk)).toBe(ams('2026-06-05T16:30'))
  })
  it('is the opening, not the closing before it', () => {
    expect(latestSafeStart(ams('2026-06-08T10:30'), HOUR / 2, HOUR, desk)).toBe(ams('2026-06-08T09:00'))
  })
  it('is found to the millisecond over years, on the wall without desk hours, never where there are none', () => {
    const start = latestSafeStart(ams('2026-06-08T10:00'), 3000 * HOUR + 1, 0, desk) ?? 0
    expect(workingTime(desk, start, ams('2026-06-08T10:00'))).toBe(3000 * HOUR + 1)
    expect(latestSafeStart(ams('2026-06-08T10:00'), HOUR, HOUR, null)).toBe(ams('2026-06-08T08:00'))
    const never = calendarOf('UTC', { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] })
    expect(latestSafeStart(ams('2026-06-08T10:00'), HOUR, 0, never)).toBeNull()
  })
})

describe('the bar', () => {
  const now = ams('2026-06-02T12:00')
  const segments = [
    held('us', '2026-06-01T13:00', '2026-06-01T15:00'),
    held('third-party', '2026-06-01T15:00', '2026-06-02T10:00', { party: 'Telia', status: 'On-hold' }),
    held('us', '2026-06-02T10:00', '2026-06-02T12:00'),
  ]
  const marks = [{ kind: 'promise' as const, time: ams('2026-06-02T17:00') }]

  it('draws holders, the night short, and marks in their places', () => {
    const bar = timelineOf({ segments, now, calendar: desk, marks })
    // 12 h open (4 Monday, 8 Tuesday) take what the night of 16 h, 24 of 320 px, leaves: 0.925.
    const hour = (1 - 24 / 320) / 12
    const night = 24 / 320
    expect(bar?.parts.map(({ kind, label, shortened }) => [kind, label, shortened])).toEqual([
      ['us', null, false],
      ['third-party', 'Telia', false],
      ['closed', null, true],
      ['third-party', 'Telia', false],
      ['us', null, false],
    ])
    const edges = [0, 2 * hour, 4 * hour, 4 * hour + night, 5 * hour + night, 7 * hour + night]
    bar?.parts.forEach((part, i) => {
      expect(part.from).toBeCloseTo(edges[i] ?? Number.NaN, 9)
      expect(part.to).toBeCloseTo(edges[i + 1] ?? Number.NaN, 9)
    })
    expect(bar?.marks.map(({ kind }) => kind)).toEqual(['start', 'now', 'promise'])
    expect(bar?.marks[1]?.at).toBeCloseTo(7 * hour + night, 9)
    expect(bar?.marks[2]?.at).toBeCloseTo(1, 9)
  })

  it('gives a table of real time', () => {
    const bar = timelineOf({ segments, now, calendar: desk, marks })
    expect(bar?.rows.map(({ kind, label, length }) => [kind, label, length / HOUR])).toEqual([
      ['us', null, 2],
      ['third-party', 'Telia', 19],
      ['us', null, 2],
    ])
    expect(bar?.totals).toEqual([
      { kind: 'third-party', label: 'Telia', length: 19 * HOUR },
      { kind: 'us', label: null, length: 4 * HOUR },
    ])
  })

  it('cuts pauses of the promise out of our own time, with their reasons', () => {
    const pauses = [
      { from: ams('2026-06-01T14:00'), to: ams('2026-06-01T16:00'), reason: 'Waiting' },
      { from: ams('2026-06-02T11:00'), to: null, reason: 'Planned' },
    ]
    const bar = timelineOf({ segments, now, calendar: null, pauses })
    expect(
      bar?.parts.map(({ kind, label, startAt, endAt }) => [kind, label, (endAt - startAt) / HOUR]),
    ).toEqual([
      ['us', null, 1],
      ['paused', 'Waiting', 1],
      ['third-party', 'Telia', 19],
      ['us', null, 1],
      ['paused', 'Planned', 1],
    ])
    expect(bar?.parts[0]?.to).toBeCloseTo(1 / 23, 9)
  })

  it('never leaves the bar, closes up without gaps, and stays readable over months', () => {
    const long = [held('us', '2026-01-01T13:00', '2026-06-02T12:00')]
    const months = timelineOf({ segments: long, now, calendar: desk })
    expect(months?.parts).toHaveLength(1)
    const weekend = timelineOf({
      segments: [held('us', '2026-06-05T20:00', '2026-06-07T12:00')],
      now: ams('2026-06-07T12:00'),
      calendar: desk,
    })
    expect(weekend?.parts).toEqual([
      {
        from: 0,
        to: 1,
        kind: 'closed',
        label: null,
        startAt: ams('2026-06-05T20:00'),
        endAt: ams('2026-06-07T12:00'),
        shortened: true,
      },
    ])
    const weeks = timelineOf({
      segments: [held('customer', '2026-05-18T11:00', '2026-06-02T12:00', { status: 'Pending' })],
      now,
      calendar: desk,
      marks,
    })
    let edge = 0
    for (const part of weeks?.parts ?? []) {
      expect(part.from).toBeGreaterThanOrEqual(edge - 1e-9)
      expect(part.to).toBeLessThanOrEqual(1)
      edge = part.to
    }
  })

  it('is nothing without a stretch', () => {
    expect(timelineOf({ segments: [], now, calendar: desk })).toBeNull()
  })
})
