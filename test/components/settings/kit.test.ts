import { describe, expect, it } from 'vitest'
import { checkCalendar } from '../../../components/settings/calendar/check.ts'
import { emptyCalendar } from '../../../components/settings/calendar/desk.ts'
import { nextClosedDays } from '../../../components/settings/calendar/next-closed.ts'
import { readHours, readTime, writeHours } from '../../../components/settings/kit/hours-text.ts'
import { readLength, readNumber, writeLength } from '../../../components/settings/kit/length.ts'
import { downtimeOf, plannedNext } from '../../../components/settings/options/budget.ts'
import { fromLocal, toLocal, weeksLater } from '../../../components/settings/options/local-time.ts'

const HOUR = 3_600_000

describe('lengths as people write them', () => {
  it.each([
    ['2', 'h', 120],
    ['1,5', 'h', 90],
    ['0.25', 'h', 15],
    ['1:30', 'h', 90],
    ['90 min', 'h', 90],
    ['45m', 'h', 45],
    ['2 u', 'min', 120],
    ['2 h', 'min', 120],
    ['30', 'min', 30],
    ['', 'h', null],
    ['-1', 'h', null],
    ['two', 'h', null],
    ['1e3', 'h', null],
    ['1:75', 'h', null],
    ['2 days', 'h', null],
  ] as const)('%j in %s', (text, unit, minutes) => {
    expect(readLength(text, unit)).toBe(minutes)
  })

  it('writes what it reads back', () => {
    for (const language of ['en', 'nl', 'fi', 'de'] as const)
      for (const unit of ['h', 'min'] as const)
        for (const minutes of [15, 20, 30, 45, 60, 90, 100, 480])
          expect(readLength(writeLength(minutes, unit, language), unit)).toBe(minutes)
    expect(writeLength(90, 'h', 'nl')).toBe('1,5')
    expect(writeLength(20, 'h', 'en')).toBe('0:20')
  })

  it('reads numbers with comma or point, nothing else', () => {
    expect(readNumber('45,5')).toBe(45.5)
    for (const text of ['', 'NaN', 'Infinity', '0x10', '1e9', '1.2.3'])
      expect(readNumber(text), text).toBeNull()
  })
})

describe('hours as people write them', () => {
  it.each([
    ['08:00-17:00', [['08:00', '17:00']]],
    ['8-17', [['08:00', '17:00']]],
    [
      '8.30 – 12.00, 13 - 17',
      [
        ['08:30', '12:00'],
        ['13:00', '17:00'],
      ],
    ],
    [
      '13:00–17:00 08:00–12:00',
      [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
    ],
    ['0-24', [['00:00', '24:00']]],
    ['22:00–06:00', [['22:00', '06:00']]],
    ['9 tot 17', [['09:00', '17:00']]],
    ['', []],
  ])('%j', (text, hours) => {
    expect(readHours(text)).toEqual({ ok: true, hours })
  })

  it.each([
    ['8', 'bad-hours'],
    ['8-25', 'bad-hours'],
    ['24:00–08:00', 'bad-hours'],
    ['8-12-17', 'bad-hours'],
    ['always', 'bad-hours'],
    ['8-12, 11-17', 'overlap'],
  ])('refuses %j', (text, why) => {
    expect(readHours(text)).toEqual({ ok: false, why })
  })

  it('writes what it reads back', () => {
    const hours = [
      ['08:00', '12:00'],
      ['22:00', '06:00'],
    ] as const
    expect(readHours(writeHours(hours))).toEqual({ ok: true, hours })
    expect(readTime('7.05')).toBe('07:05')
    expect(readTime('7:60')).toBeNull()
  })
})

describe('calendars', () => {
  const desk = emptyCalendar('desk')

  it('names what keeps one from counting', () => {
    expect(checkCalendar(desk)).toEqual([{ kind: 'zone' }, { kind: 'week' }])
    const over = { 1: [['22:00', '06:00']], 2: [['05:00', '12:00']] } as Record<string, [string, string][]>
    expect(checkCalendar({ ...desk, zone: 'Europe/Berlin', week: over })).toEqual([
      { kind: 'overlap', day: 1 },
    ])
  })

  it('lists holidays, agreed days and closures from today on', () => {
    const calendar = {
      ...desk,
      holidays: 'NL',
      agreed: ["New Year's Eve"],
      closures: [['2026-12-20', '2026-12-22']] as [string, string][],
    }
    expect(nextClosedDays(calendar, '2026-12-21', 5).map(({ date }) => date)).toEqual([
      '2026-12-21',
      '2026-12-25',
      '2026-12-26',
      '2026-12-31',
      '2027-01-01',
    ])
  })
})

describe('maintenance sums', () => {
  const window = (from: string, to: string) => ({ name: '', match: '', from, to, announcedOn: '' })
  const now = Date.parse('2026-11-21T00:00:00Z')

  it('counts windows of the next 13 weeks, overlaps once', () => {
    const windows = [
      window('2026-11-22T01:00:00Z', '2026-11-22T03:00:00Z'),
      window('2026-11-22T02:00:00Z', '2026-11-22T04:00:00Z'),
      window('2026-11-20T23:00:00Z', '2026-11-21T01:00:00Z'),
      window('2027-06-01T00:00:00Z', '2027-06-02T00:00:00Z'),
      window('2026-12-02T00:00:00Z', '2026-12-01T00:00:00Z'),
    ]
    expect(plannedNext(windows, now)).toEqual({ length: 4 * HOUR, windows: 3 })
  })

  it('says percentages in hours (mission rows 1.7: 99.75 % = 21.9 h, 99.875 % = 10.95 h)', () => {
    expect(downtimeOf(99.75).year).toBeCloseTo(21.9, 6)
    expect(downtimeOf(99.875).year).toBeCloseTo(10.95, 6)
  })

  it('repeats at the same time of day across a change of clocks', () => {
    expect(toLocal('2026-10-20T01:00:00Z', 'Europe/Amsterdam')).toBe('2026-10-20T03:00')
    expect(toLocal(weeksLater('2026-10-20T01:00:00Z', 1, 'Europe/Amsterdam'), 'Europe/Amsterdam')).toBe(
      '2026-10-27T03:00',
    )
    expect(fromLocal('2026-10-27T03:00', 'Europe/Amsterdam')).toBe('2026-10-27T02:00:00Z')
    expect(fromLocal('soon', 'Europe/Amsterdam')).toBeNull()
    expect(toLocal('damaged', 'Europe/Amsterdam')).toBe('')
  })
})
