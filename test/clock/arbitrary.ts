import fc from 'fast-check'
import type { OpenHours, WorkCalendar } from '../../utils/clock/calendar.ts'
import type { Pause } from '../../utils/clock/spans.ts'
import { MINUTE } from './fixtures.ts'

/** Zones with the odd changes: half hours, at midnight, a skipped date, no change, quarter-hour offset. */
const ZONES = [
  'Europe/Amsterdam',
  'Europe/Helsinki',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Nuuk',
  'Pacific/Chatham',
  'UTC',
]

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Up to three separate intervals within one date. */
const dayHours: fc.Arbitrary<OpenHours[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => {
    const sorted = [...quarters].sort((a, b) => a - b).map((quarter) => quarter * 15)
    const hours: OpenHours[] = []
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      hours.push([clock(sorted[i] ?? 0), clock(sorted[i + 1] ?? 0)])
    }
    return hours
  })

/** Around these days clocks changed, or a date was skipped. */
const NEAR = [
  '2026-03-29',
  '2026-10-25',
  '2011-12-30',
  '2015-10-18',
  '2026-04-05',
  '2026-01-01',
  '2024-03-31',
]

export const startMinute: fc.Arbitrary<number> = fc
  .record({ near: fc.constantFrom(...NEAR), minutes: fc.integer({ min: -4 * 1440, max: 2 * 1440 }) })
  .map(({ near, minutes }) => Temporal.Instant.from(`${near}T00:00Z`).epochMilliseconds + minutes * MINUTE)

const dateNear = fc
  .record({ near: fc.constantFrom(...NEAR), days: fc.integer({ min: -4, max: 9 }) })
  .map(({ near, days }) => Temporal.PlainDate.from(near).add({ days }).toString())

export const workCalendar: fc.Arbitrary<WorkCalendar> = fc.record({
  zone: fc.constantFrom(...ZONES),
  week: fc.record({
    1: dayHours,
    2: dayHours,
    3: dayHours,
    4: dayHours,
    5: dayHours,
    6: dayHours,
    7: dayHours,
  }),
  holidays: fc.array(dateNear, { maxLength: 4 }),
  halfDays: fc.dictionary(dateNear, dayHours, { maxKeys: 3, noNullPrototype: true }),
  extraDays: fc.dictionary(dateNear, dayHours, { maxKeys: 2, noNullPrototype: true }),
  closures: fc.array(
    dateNear.map((from) => [from, Temporal.PlainDate.from(from).add({ days: 2 }).toString()] as const),
    { maxLength: 1 },
  ),
})

/** Pauses that may overlap, begin before `start` and stay open. */
export function pausesAround(start: number, openEnded = true): fc.Arbitrary<Pause[]> {
  const one = fc
    .tuple(
      fc.integer({ min: -2000, max: 8000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([from, length, open]) => ({
      from: start + from * MINUTE,
      to: openEnded && open === 0 ? null : start + (from + length) * MINUTE,
    }))
  return fc.array(one, { maxLength: 5 })
}
