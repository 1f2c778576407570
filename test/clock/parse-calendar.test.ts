import { describe, expect, it } from 'vitest'
import { MOST_DATES, parseCalendar } from '../../utils/clock/parse-calendar.ts'

const good = { zone: 'Europe/Amsterdam', week: { 1: [['09:00', '17:00']] } }
const codes = (value: unknown, options = {}) => parseCalendar(value, options).problems.map(({ code }) => code)

describe('a calendar from foreign data', () => {
  it('fills in what may be missing', () => {
    expect(parseCalendar(good)).toEqual({
      calendar: {
        zone: 'Europe/Amsterdam',
        week: { 1: [['09:00', '17:00']], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
        holidays: [],
        halfDays: {},
        extraDays: {},
        closures: [],
      },
      problems: [],
    })
  })

  it.each([null, undefined, 1, 'x', [], Number.NaN])('%o is no calendar', (value) => {
    expect(parseCalendar(value).calendar).toBeNull()
    expect(codes(value)).toEqual(['not-an-object'])
  })

  it.each(['Mars/Phobos', '', '+02:00', '2026-01-01T00:00[Europe/Amsterdam]', 7, null, undefined])(
    'zone %o is unknown: no calendar',
    (zone) => {
      expect(parseCalendar({ ...good, zone }).calendar).toBeNull()
      expect(codes({ ...good, zone })).toEqual(['unknown-zone'])
    },
  )

  it.each([
    [{ 8: [] }, 'unknown-weekday'],
    [{ 1: 'x' }, 'not-an-object'],
    [{ 1: [['9:00', '17:00']] }, 'bad-hours'],
    [{ 1: [['09:00', '25:00']] }, 'bad-hours'],
    [{ 1: [['09:60', '17:00']] }, 'bad-hours'],
    [{ 1: [['24:00', '17:00']] }, 'bad-hours'],
    [{ 1: [['09:00']] }, 'bad-hours'],
    [{ 1: [['09:00', '12:00', '13:00']] }, 'bad-hours'],
    [
      {
        1: [
          ['09:00', '12:00'],
          ['11:59', '13:00'],
        ],
      },
      'overlap',
    ],
    [{ 1: [['22:00', '06:00']], 2: [['05:00', '08:00']] }, 'overlap'],
    [{ 7: [['22:00', '06:00']], 1: [['05:00', '08:00']] }, 'overlap'],
    [{ 1: Array.from({ length: 60 }, () => ['09:00', '09:01']) }, 'too-many'],
  ])('week %o is in doubt: no calendar', (week, code) => {
    const parsed = parseCalendar({ ...good, week })
    expect(parsed.calendar).toBeNull()
    expect(parsed.problems[0]?.code).toBe(code)
  })

  it('hours that touch are no overlap, unsorted ones are sorted', () => {
    const week = {
      1: [
        ['12:00', '13:00'],
        ['09:00', '12:00'],
      ],
      2: [['22:00', '06:00']],
      3: [['06:00', '24:00']],
    }
    const { calendar, problems } = parseCalendar({ ...good, week })
    expect(problems).toEqual([])
    expect(calendar?.week[1]).toEqual([
      ['09:00', '12:00'],
      ['12:00', '13:00'],
    ])
  })

  it('refuses hours over midnight when asked to', () => {
    expect(codes({ ...good, week: { 1: [['22:00', '06:00']] } }, { overMidnight: false })).toEqual([
      'end-before-start',
    ])
    expect(codes({ ...good, week: { 1: [['22:00', '22:00']] } }, { overMidnight: false })).toEqual([
      'end-before-start',
    ])
    expect(codes({ ...good, week: { 1: [['22:00', '24:00']] } }, { overMidnight: false })).toEqual([])
  })

  it('keeps good dates and names bad ones', () => {
    const parsed = parseCalendar({
      ...good,
      holidays: ['2026-04-27', '2026-02-30', '27-04-2026', 5],
      halfDays: { '2026-12-24': [['09:00', '12:00']], '2026-12-31': [['x', 'y']], soon: [] },
      closures: [['2026-07-20', '2026-07-31'], ['2026-08-02', '2026-08-01'], ['2026-08-02'], null],
    })
    expect(parsed.calendar?.holidays).toEqual(['2026-04-27'])
    expect(parsed.calendar?.halfDays).toEqual({ '2026-12-24': [['09:00', '12:00']] })
    expect(parsed.calendar?.closures).toEqual([['2026-07-20', '2026-07-31']])
    expect(parsed.problems.map(({ code, place }) => `${place.field} ${code}`)).toEqual([
      'holidays bad-date',
      'holidays bad-date',
      'holidays bad-date',
      'halfDays bad-hours',
      'halfDays bad-date',
      'closures closure-ends-before-start',
      'closures bad-date',
      'closures bad-date',
    ])
  })

  it('ten thousand holidays are no calendar', () => {
    const parsed = parseCalendar({ ...good, holidays: Array.from({ length: 10_000 }, () => '2026-04-27') })
    expect(parsed.calendar).toBeNull()
    expect(parsed.problems).toEqual([{ code: 'too-many', place: { field: 'holidays' }, limit: MOST_DATES }])
  })
})
