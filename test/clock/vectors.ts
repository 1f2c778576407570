import type { WorkCalendar } from '../../utils/clock/calendar.ts'
import { dueOfStages, type Stage } from '../../utils/clock/stages.ts'
import { addWorkingTime, workingTime } from '../../utils/clock/work-calendar.ts'
import {
  calendarOf,
  EMPTY_WEEK,
  HOUR,
  mondayToFriday,
  NINE_TO_FIVE,
  onSunday,
  ROUND_THE_CLOCK,
} from './fixtures.ts'

/*
 * Cases 1 to 26 with their answers: worked by hand in the research report on SLA clocks, §5.2. Times are local in
 * the calendar's zone, answers instants (UTC) or hours. Plain data and one function, so that any runtime
 * under any process zone can run them: `wrongVectors()` is empty where all is right.
 */
interface Vector {
  readonly name: string
  readonly calendar: WorkCalendar
  readonly from: string
  /** Either the end of a span to measure or the hours of a goal. */
  readonly to?: string
  readonly hours?: number
  readonly pause?: readonly [string, string]
  /** The calendar before a switch, from then until `from` of the present one. */
  readonly before?: {
    readonly calendar: WorkCalendar
    readonly from: string
    readonly rule: 'carry' | 'restart'
  }
  readonly answer: string | number
}

const AMS = 'Europe/Amsterdam'
const desk = calendarOf(AMS, NINE_TO_FIVE)
const always = calendarOf(AMS, ROUND_THE_CLOCK)
const deskIn = (zone: string, ...holidays: string[]) => calendarOf(zone, NINE_TO_FIVE, { holidays })
const sunday = (zone: string, from: string, to: string) => calendarOf(zone, onSunday([from, to]))
const lunch = mondayToFriday([
  ['09:00', '12:00'],
  ['13:00', '17:00'],
])
const helsinki = calendarOf('Europe/Helsinki', mondayToFriday([['08:00', '16:00']]), {
  holidays: ['2026-06-19'],
})
const halfDay = calendarOf(AMS, NINE_TO_FIVE, {
  holidays: ['2026-12-25', '2026-12-26'],
  halfDays: { '2026-12-24': [['09:00', '12:00']] },
})
const toDesk = { calendar: always, from: '2026-06-07T20:00' }

export const VECTORS: readonly Vector[] = [
  {
    name: '1 over the start of summer time',
    calendar: desk,
    from: '2026-03-27T16:30',
    hours: 2,
    answer: '2026-03-30T08:30Z',
  },
  {
    name: '2 round the clock in March',
    calendar: always,
    from: '2026-03-28T12:00',
    hours: 24,
    answer: '2026-03-29T11:00Z',
  },
  {
    name: '3 round the clock in October',
    calendar: always,
    from: '2026-10-24T12:00',
    hours: 24,
    answer: '2026-10-25T10:00Z',
  },
  {
    name: '4 Sunday 00-06 in March',
    calendar: sunday(AMS, '00:00', '06:00'),
    from: '2026-03-29T00:00',
    to: '2026-03-30T00:00',
    answer: 5,
  },
  {
    name: '5 Sunday 00-06 in October',
    calendar: sunday(AMS, '00:00', '06:00'),
    from: '2026-10-25T00:00',
    to: '2026-10-26T00:00',
    answer: 7,
  },
  {
    name: '6 opens at a time that does not exist',
    calendar: sunday(AMS, '02:30', '10:00'),
    from: '2026-03-29T00:00',
    to: '2026-03-30T00:00',
    answer: 6.5,
  },
  {
    name: '7 closes at a time that comes twice',
    calendar: sunday(AMS, '00:00', '02:30'),
    from: '2026-10-25T00:00',
    to: '2026-10-26T00:00',
    answer: 2.5,
  },
  {
    name: '8 created on Saturday',
    calendar: desk,
    from: '2026-06-06T11:00',
    hours: 4,
    answer: '2026-06-08T11:00Z',
  },
  {
    name: '9 ends at closing',
    calendar: desk,
    from: '2026-06-05T16:00',
    hours: 1,
    answer: '2026-06-05T15:00Z',
  },
  {
    name: '10 created at closing',
    calendar: desk,
    from: '2026-06-05T17:00',
    hours: 1,
    answer: '2026-06-08T08:00Z',
  },
  {
    name: '11 King’s Day',
    calendar: deskIn(AMS, '2026-04-27'),
    from: '2026-04-24T16:00',
    hours: 2,
    answer: '2026-04-28T08:00Z',
  },
  {
    name: '12a Corpus Christi in Bavaria',
    calendar: deskIn('Europe/Berlin', '2026-06-04'),
    from: '2026-06-03T16:00',
    hours: 2,
    answer: '2026-06-05T08:00Z',
  },
  {
    name: '12b and not in Berlin',
    calendar: deskIn('Europe/Berlin'),
    from: '2026-06-03T16:00',
    hours: 2,
    answer: '2026-06-04T08:00Z',
  },
  {
    name: '13 Midsummer Eve where it is kept',
    calendar: helsinki,
    from: '2026-06-18T15:00',
    hours: 2,
    answer: '2026-06-22T06:00Z',
  },
  {
    name: '14 Christmas in Britain',
    calendar: deskIn('Europe/London', '2026-12-25', '2026-12-26', '2026-12-28'),
    from: '2026-12-24T16:30',
    hours: 1,
    answer: '2026-12-29T09:30Z',
  },
  {
    name: '15 5 May 2026 is an ordinary day',
    calendar: desk,
    from: '2026-05-04T16:30',
    hours: 1,
    answer: '2026-05-05T07:30Z',
  },
  {
    name: '16 a pause from Monday to Tuesday',
    calendar: desk,
    from: '2026-06-01T10:00',
    hours: 8,
    pause: ['2026-06-01T13:00', '2026-06-02T11:00'],
    answer: '2026-06-02T14:00Z',
  },
  {
    name: '17 a pause outside hours',
    calendar: desk,
    from: '2026-06-01T10:00',
    hours: 8,
    pause: ['2026-06-01T18:00', '2026-06-02T08:00'],
    answer: '2026-06-02T08:00Z',
  },
  {
    name: '18 a pause over the end of summer time',
    calendar: desk,
    from: '2026-10-23T15:00',
    hours: 8,
    pause: ['2026-10-23T16:00', '2026-10-26T10:00'],
    answer: '2026-10-26T16:00Z',
  },
  {
    name: '19 moved to desk hours, time used is carried',
    calendar: desk,
    from: '2026-06-07T23:00',
    hours: 8,
    before: { ...toDesk, rule: 'carry' },
    answer: '2026-06-08T12:00Z',
  },
  {
    name: '19 the same with a restart',
    calendar: desk,
    from: '2026-06-07T23:00',
    hours: 8,
    before: { ...toDesk, rule: 'restart' },
    answer: '2026-06-08T15:00Z',
  },
  {
    name: '20 reopened with 2 h used',
    calendar: desk,
    from: '2026-06-01T09:00',
    hours: 8,
    pause: ['2026-06-01T11:00', '2026-06-03T10:00'],
    answer: '2026-06-03T14:00Z',
  },
  {
    name: '21 night shift over the end of summer time',
    calendar: calendarOf(AMS, { ...EMPTY_WEEK, 6: [['22:00', '06:00']] }),
    from: '2026-10-24T12:00',
    to: '2026-10-25T12:00',
    answer: 9,
  },
  {
    name: '22 over lunch',
    calendar: calendarOf(AMS, lunch),
    from: '2026-06-03T11:30',
    hours: 1,
    answer: '2026-06-03T11:30Z',
  },
  {
    name: '23 a date that begins at 01:00',
    calendar: sunday('America/Sao_Paulo', '00:00', '24:00'),
    from: '2015-10-17T12:00',
    to: '2015-10-19T12:00',
    answer: 23,
  },
  {
    name: '24 New Year',
    calendar: deskIn(AMS, '2027-01-01'),
    from: '2026-12-31T16:00',
    hours: 2,
    answer: '2027-01-04T09:00Z',
  },
  {
    name: '25 a change by half an hour',
    calendar: sunday('Australia/Lord_Howe', '00:00', '06:00'),
    from: '2026-04-04T12:00',
    to: '2026-04-06T00:00',
    answer: 6.5,
  },
  {
    name: '26 a half day',
    calendar: halfDay,
    from: '2026-12-24T11:00',
    hours: 2,
    answer: '2026-12-28T09:00Z',
  },
]

/**
 * Figures of six real SLA cycles of a Jira Service Management Cloud site, recorded July 2026: start, end or time
 * of reading, breach, goal, elapsed; ms. Its calendar, inferred from them: Monday to Friday, 9 to 12 and 13 to
 * 18, Seoul. The engine has to agree to the millisecond.
 */
export const RECORDED_CYCLES: readonly (readonly [string, number, number, number, number, number])[] = [
  ['8 h, over the weekend', 1783068099756, 1783068175310, 1783327299756, 28_800_000, 75_554],
  ['4 h, over the weekend', 1783068099756, 1783068175310, 1783312899756, 14_400_000, 75_554],
  ['8 h, started after hours', 1783328533432, 1783386100376, 1783414800000, 28_800_000, 3_700_376],
  ['4 h, across lunch', 1783044850309, 1783045753435, 1783062850309, 14_400_000, 903_126],
  ['48 h, started before opening', 1783293886680, 1783394909000, 1783933200000, 172_800_000, 39_600_000],
  ['160 h, running', 1783044850309, 1783394909000, 1785464050309, 576_000_000, 60_349_691],
]
const seoul = calendarOf(
  'Asia/Seoul',
  mondayToFriday([
    ['09:00', '12:00'],
    ['13:00', '18:00'],
  ]),
)

/** What the engine answers, in the form of the vector's answer. */
export function answerOf({ calendar, from, to, hours = 0, pause, before }: Vector): string | number {
  const local = (text: string) =>
    Temporal.PlainDateTime.from(text).toZonedDateTime(calendar.zone).epochMilliseconds
  const pauses = pause === undefined ? [] : [{ from: local(pause[0]), to: local(pause[1]) }]
  if (to !== undefined) return workingTime(calendar, local(from), local(to), pauses) / HOUR
  const present: Stage = { from: local(from), calendar }
  const due =
    before === undefined
      ? addWorkingTime(calendar, local(from), hours * HOUR, pauses)
      : dueOfStages(
          [{ from: local(before.from), calendar: before.calendar }, present],
          hours * HOUR,
          pauses,
          before.rule,
        )
  return due === null ? 'never' : new Date(due).toISOString().replace(':00.000Z', 'Z')
}

/** Breach and elapsed time of a recorded cycle by the engine, ms. */
export function cycleOf([, start, end, , goal]: (typeof RECORDED_CYCLES)[number]): readonly [
  number | null,
  number,
] {
  return [addWorkingTime(seoul, start, goal), workingTime(seoul, start, end)]
}

/** Names of all vectors and cycles the engine gets wrong here and now. */
export function wrongVectors(): string[] {
  const cases = VECTORS.filter((vector) => answerOf(vector) !== vector.answer).map(({ name }) => name)
  const cycles = RECORDED_CYCLES.filter((cycle) => {
    const [breach, elapsed] = cycleOf(cycle)
    return breach !== cycle[3] || elapsed !== cycle[5]
  })
  return [...cases, ...cycles.map(([name]) => name)]
}
