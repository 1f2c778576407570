import { describe, expect, it } from 'vitest'
import { importIcal, MOST_CHARACTERS, MOST_ENTRIES } from '../../utils/clock/import/ical.ts'
import { ianaZone } from '../../utils/clock/import/rails-zones.ts'
import { importZendeskSchedule } from '../../utils/clock/import/zendesk-schedule.ts'
import { isZone } from '../../utils/clock/zone.ts'

const years = { first: 2026, last: 2028 }
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const file = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n')
const read = (...events: string[]) => importIcal(file(...events), years)
const dates = (...events: string[]) => read(...events).days.map(({ date }) => date)
const codes = (...events: string[]) => read(...events).problems.map(({ code }) => code)

describe('iCalendar (RFC 5545)', () => {
  it('takes whole days; the end is exclusive', () => {
    const party = event('SUMMARY:Staff day\\, all', 'DTSTART;VALUE=DATE:20260911')
    const summer = event('SUMMARY:Works holiday', 'DTSTART;VALUE=DATE:20260720', 'DTEND;VALUE=DATE:20260723')
    expect(read(party, summer)).toEqual({
      days: [
        { date: '2026-07-20', name: 'Works holiday' },
        { date: '2026-07-21', name: 'Works holiday' },
        { date: '2026-07-22', name: 'Works holiday' },
        { date: '2026-09-11', name: 'Staff day, all' },
      ],
      problems: [],
    })
  })

  it('repeats by year, by date and by weekday, without what is excepted, moved or cancelled', () => {
    expect(dates(event('UID:1', 'DTSTART;VALUE=DATE:20200229', 'RRULE:FREQ=YEARLY'))).toEqual(['2028-02-29'])
    expect(
      dates(
        event(
          'DTSTART;VALUE=DATE:20241224',
          'RRULE:FREQ=YEARLY;UNTIL=20271231',
          'EXDATE;VALUE=DATE:20261224',
        ),
      ),
    ).toEqual(['2027-12-24'])
    expect(dates(event('DTSTART;VALUE=DATE:20251127', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'))).toEqual([
      '2026-11-26',
      '2027-11-25',
      '2028-11-23',
    ])
    const master = event('UID:a', 'DTSTART;VALUE=DATE:20260601', 'RRULE:FREQ=YEARLY;COUNT=2')
    const moved = event('UID:a', 'RECURRENCE-ID;VALUE=DATE:20270601', 'DTSTART;VALUE=DATE:20270602')
    expect(dates(master, moved)).toEqual(['2026-06-01', '2027-06-02'])
    expect(dates(event('STATUS:CANCELLED', 'DTSTART;VALUE=DATE:20260601'))).toEqual([])
  })

  it('refuses rules that would never end, at once', () => {
    for (const rule of [
      'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=SECONDLY',
      'FREQ=YEARLY;BYSETPOS=1;BYDAY=MO',
    ]) {
      const entry = event('SUMMARY:x', 'DTSTART;VALUE=DATE:20260202', `RRULE:${rule}`)
      expect(codes(entry)).toEqual(['unsupported-recurrence'])
      expect(dates(entry)).toEqual(['2026-02-02'])
    }
  })

  it('names what it leaves out', () => {
    expect(codes(event('DTSTART:20260911T090000Z', 'DTEND:20260911T170000Z'))).toEqual(['not-all-day'])
    expect(codes(event('DTSTART;VALUE=DATE:20260230'))).toEqual(['bad-date'])
    expect(codes(event('DTSTART;VALUE=DATE:20260911', 'DTEND;VALUE=DATE:20260910'))).toEqual(['bad-date'])
    expect(codes(event('DTSTART;VALUE=DATE:20260911', 'DTEND;VALUE=DATE:20280910'))).toEqual(['too-long'])
    expect(codes(event('SUMMARY:no date'))).toEqual(['bad-date'])
  })

  it.each([
    '',
    'BEGIN:VCALENDAR',
    'garbage',
    '{"a":1}',
    'BEGIN:VCARD\r\nEND:VCARD',
    file('BEGIN:VEVENT\r\nRRULE:FREQ=\r\nEND:VEVENT'),
    `${file()}x`,
    '\0\0\0',
  ])('damaged %j gives a message and no days', (text) => {
    const { days, problems } = importIcal(text, years)
    expect(days).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
  })

  it('is bounded', () => {
    expect(importIcal('x'.repeat(MOST_CHARACTERS + 1), years).problems[0]?.code).toBe('too-big')
    const many = Array.from({ length: MOST_ENTRIES + 1 }, () => event('DTSTART;VALUE=DATE:20260911'))
    expect(codes(...many)).toEqual(['too-big'])
    const yearly = Array.from({ length: 999 }, (_, i) =>
      event(`SUMMARY:${i}`, 'DTSTART;VALUE=DATE:20260901', 'DTEND;VALUE=DATE:20260920', 'RRULE:FREQ=YEARLY'),
    )
    expect(read(...yearly).days.length).toBe(3000)
    expect(codes(...yearly)).toEqual(['too-big'])
  })
})

describe('Zendesk schedule', () => {
  // Shape by Zendesk's reference for schedules; 1980 = Monday 09:00.
  const schedule = {
    id: 1,
    name: 'Support',
    time_zone: 'Central Time (US & Canada)',
    intervals: [
      { start_time: 1980, end_time: 2460 },
      { start_time: 0, end_time: 1440 },
    ],
  }

  it('becomes a calendar', () => {
    const holidays = {
      holidays: [{ id: 2, name: 'Break', start_date: '2026-12-24', end_date: '2026-12-31' }],
    }
    expect(importZendeskSchedule({ schedule }, holidays)).toEqual({
      name: 'Support',
      problems: [],
      calendar: {
        zone: 'America/Chicago',
        week: { 1: [['09:00', '17:00']], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [['00:00', '24:00']] },
        holidays: [],
        halfDays: {},
        extraDays: {},
        closures: [['2026-12-24', '2026-12-31']],
      },
    })
  })

  it.each([
    null,
    7,
    [],
    {},
    { schedule: null },
    { schedule: { ...schedule, intervals: [{ start_time: 'x', end_time: 1 }] } },
    { schedule: { ...schedule, intervals: [{ start_time: 10, end_time: 5 }] } },
    { schedule: { ...schedule, intervals: [] } },
    { schedule: { ...schedule, time_zone: 'Atlantis' } },
  ])('hostile answer %# gives no calendar and says why', (answer) => {
    const { calendar, problems } = importZendeskSchedule(answer)
    expect(calendar).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
  })

  it('keeps good holidays beside bad ones', () => {
    const { calendar, problems } = importZendeskSchedule(
      { schedule },
      { holidays: [null, { start_date: '2026-05-05', end_date: '2026-05-05' }] },
    )
    expect(calendar?.closures).toEqual([['2026-05-05', '2026-05-05']])
    expect(problems.map(({ code }) => code)).toEqual(['bad-date'])
  })

  it('knows the zones by their Rails names', () => {
    expect(
      ['Amsterdam', 'Helsinki', 'Bern', 'New Caledonia', 'Hong Kong', 'UTC', 'Europe/Rome', 'Kyiv'].map(
        ianaZone,
      ),
    ).toEqual([
      'Europe/Amsterdam',
      'Europe/Helsinki',
      'Europe/Zurich',
      'Pacific/Noumea',
      'Asia/Hong_Kong',
      'UTC',
      'Europe/Rome',
      'Europe/Kyiv',
    ])
    for (const name of [
      'Greenland',
      'Samoa',
      "Nuku'alofa",
      'Rangoon',
      'Kamchatka',
      'International Date Line West',
    ]) {
      expect(isZone(ianaZone(name) ?? '')).toBe(true)
    }
    expect(ianaZone('toString')).toBeNull()
  })
})
