import { describe, expect, it } from 'vitest'
import type { WorkCalendar } from '../../utils/clock/calendar.ts'
import { dueOfStages, reopeningPause, workingTimeOfStages } from '../../utils/clock/stages.ts'
import { addWorkingTime, workingTime } from '../../utils/clock/work-calendar.ts'
import {
  ams,
  at,
  calendarOf,
  EMPTY_WEEK,
  HOUR,
  mondayToFriday,
  NINE_TO_FIVE,
  onSunday,
  ROUND_THE_CLOCK,
} from './fixtures.ts'

/* Cases 1 to 26 with their answers: worked by hand in the research report on SLA clocks, §5.2. */

const AMS = 'Europe/Amsterdam'
const desk = calendarOf(AMS, NINE_TO_FIVE)
const always = calendarOf(AMS, ROUND_THE_CLOCK)
const withHolidays = (zone: string, ...holidays: string[]) => calendarOf(zone, NINE_TO_FIVE, { holidays })

function local(zone: string, text: string): number {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds
}

function due(calendar: WorkCalendar, from: number, hours: number): string | null {
  const end = addWorkingTime(calendar, from, hours * HOUR)
  return end === null ? null : new Date(end).toISOString().replace(':00.000Z', 'Z')
}

function hoursOfDate(calendar: WorkCalendar, date: string): number {
  const day = Temporal.PlainDate.from(date)
  const from = day.toZonedDateTime(calendar.zone).epochMilliseconds
  const to = day.add({ days: 1 }).toZonedDateTime(calendar.zone).epochMilliseconds
  return workingTime(calendar, from, to) / HOUR
}

describe('a change of clocks', () => {
  it('1: Friday 16:30 + 2 h over the start of summer time ends Monday 10:30 local', () => {
    expect(due(desk, ams('2026-03-27T16:30'), 2)).toBe('2026-03-30T08:30Z')
  })
  it('2 and 3: round the clock, 24 h is real time', () => {
    expect(due(always, ams('2026-03-28T12:00'), 24)).toBe('2026-03-29T11:00Z')
    expect(due(always, ams('2026-10-24T12:00'), 24)).toBe('2026-10-25T10:00Z')
  })
  it('4 and 5: Sunday 00 to 06 has 5 h in March and 7 h in October', () => {
    const nights = calendarOf(AMS, onSunday(['00:00', '06:00']))
    expect(hoursOfDate(nights, '2026-03-29')).toBe(5)
    expect(hoursOfDate(nights, '2026-10-25')).toBe(7)
  })
  it('6: an opening time that does not exist is the later one', () => {
    expect(hoursOfDate(calendarOf(AMS, onSunday(['02:30', '10:00'])), '2026-03-29')).toBe(6.5)
  })
  it('7: a closing time that comes twice is the first one', () => {
    expect(hoursOfDate(calendarOf(AMS, onSunday(['00:00', '02:30'])), '2026-10-25')).toBe(2.5)
  })
  it('21: the night shift over the end of summer time has 9 h', () => {
    const night = calendarOf(AMS, { ...EMPTY_WEEK, 6: [['22:00', '06:00']] })
    expect(workingTime(night, ams('2026-10-24T12:00'), ams('2026-10-25T12:00'))).toBe(9 * HOUR)
  })
  it('23: Sao Paulo, 18 October 2015 begins at 01:00 and has 23 h', () => {
    expect(hoursOfDate(calendarOf('America/Sao_Paulo', onSunday(['00:00', '24:00'])), '2015-10-18')).toBe(23)
  })
  it('25: Lord Howe moves by half an hour', () => {
    const nights = calendarOf('Australia/Lord_Howe', onSunday(['00:00', '06:00']))
    expect(hoursOfDate(nights, '2026-04-05')).toBe(6.5)
  })
})

describe('opening hours', () => {
  it('8: created on Saturday', () => {
    expect(due(desk, ams('2026-06-06T11:00'), 4)).toBe('2026-06-08T11:00Z')
  })
  it('9: ends at closing, not at the next opening', () => {
    expect(due(desk, ams('2026-06-05T16:00'), 1)).toBe('2026-06-05T15:00Z')
  })
  it('10: created at closing', () => {
    expect(due(desk, ams('2026-06-05T17:00'), 1)).toBe('2026-06-08T08:00Z')
  })
  it('22: the lunch hour does not count', () => {
    const lunch = calendarOf(
      AMS,
      mondayToFriday([
        ['09:00', '12:00'],
        ['13:00', '17:00'],
      ]),
    )
    expect(addWorkingTime(lunch, ams('2026-06-03T11:30'), HOUR)).toBe(ams('2026-06-03T13:30'))
  })
})

describe('holidays', () => {
  it('11: King’s Day', () => {
    expect(due(withHolidays(AMS, '2026-04-27'), ams('2026-04-24T16:00'), 2)).toBe('2026-04-28T08:00Z')
  })
  it('12: Corpus Christi in Bavaria, not in Berlin', () => {
    const from = local('Europe/Berlin', '2026-06-03T16:00')
    expect(due(withHolidays('Europe/Berlin', '2026-06-04'), from, 2)).toBe('2026-06-05T08:00Z')
    expect(due(withHolidays('Europe/Berlin'), from, 2)).toBe('2026-06-04T08:00Z')
  })
  it('13: Midsummer Eve where it is kept', () => {
    const helsinki = calendarOf('Europe/Helsinki', mondayToFriday([['08:00', '16:00']]), {
      holidays: ['2026-06-19'],
    })
    expect(due(helsinki, local('Europe/Helsinki', '2026-06-18T15:00'), 2)).toBe('2026-06-22T06:00Z')
  })
  it('14: Christmas in Britain with its substitute day', () => {
    const london = withHolidays('Europe/London', '2026-12-25', '2026-12-26', '2026-12-28')
    expect(due(london, local('Europe/London', '2026-12-24T16:30'), 1)).toBe('2026-12-29T09:30Z')
  })
  it('15: 5 May 2026 is an ordinary day unless agreed', () => {
    expect(due(desk, ams('2026-05-04T16:30'), 1)).toBe('2026-05-05T07:30Z')
  })
  it('24: New Year', () => {
    expect(due(withHolidays(AMS, '2027-01-01'), ams('2026-12-31T16:00'), 2)).toBe('2027-01-04T09:00Z')
  })
  it('26: a half day on 24 December', () => {
    const half = calendarOf(AMS, NINE_TO_FIVE, {
      holidays: ['2026-12-25', '2026-12-26'],
      halfDays: { '2026-12-24': [['09:00', '12:00']] },
    })
    expect(due(half, ams('2026-12-24T11:00'), 2)).toBe('2026-12-28T09:00Z')
  })
})

describe('pauses, switches and reopening', () => {
  const eightFromMonday = (...pause: [string, string]) =>
    addWorkingTime(desk, ams('2026-06-01T10:00'), 8 * HOUR, [{ from: ams(pause[0]), to: ams(pause[1]) }])

  it('16: 3 h used, 5 h left', () => {
    expect(eightFromMonday('2026-06-01T13:00', '2026-06-02T11:00')).toBe(at('2026-06-02T14:00Z'))
  })
  it('17: a pause outside hours changes nothing', () => {
    expect(eightFromMonday('2026-06-01T18:00', '2026-06-02T08:00')).toBe(at('2026-06-02T08:00Z'))
  })
  it('18: a pause over the end of summer time', () => {
    const pauses = [{ from: ams('2026-10-23T16:00'), to: ams('2026-10-26T10:00') }]
    expect(addWorkingTime(desk, ams('2026-10-23T15:00'), 8 * HOUR, pauses)).toBe(at('2026-10-26T16:00Z'))
  })
  it('19: moved from round the clock to desk hours, the time used is carried; a restart is later', () => {
    const stages = [
      { from: ams('2026-06-07T20:00'), calendar: always },
      { from: ams('2026-06-07T23:00'), calendar: desk },
    ]
    expect(dueOfStages(stages, 8 * HOUR)).toBe(at('2026-06-08T12:00Z'))
    expect(dueOfStages(stages, 8 * HOUR, [], 'restart')).toBe(at('2026-06-08T15:00Z'))
    expect(workingTimeOfStages(stages, ams('2026-06-08T10:00'))).toBe(4 * HOUR)
    expect(workingTimeOfStages(stages, ams('2026-06-08T10:00'), [], 'restart')).toBe(HOUR)
  })
  it('20: reopened with 2 h used', () => {
    const pause = reopeningPause(ams('2026-06-01T11:00'), ams('2026-06-03T10:00'))
    expect(addWorkingTime(desk, ams('2026-06-01T09:00'), 8 * HOUR, [pause])).toBe(at('2026-06-03T14:00Z'))
  })
  it('a goal that changes carries the time used: 1 h of 3 h used at 11:00, now 2 h', () => {
    // The case of SaaSJet's documentation: due 12:00.
    expect(dueOfStages([{ from: ams('2026-06-01T10:00'), calendar: desk }], 2 * HOUR)).toBe(
      ams('2026-06-01T12:00'),
    )
  })
})
