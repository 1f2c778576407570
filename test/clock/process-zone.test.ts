import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const command = fileURLToPath(new URL('../../scripts/clock.ts', import.meta.url))
const PROCESS_ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Helsinki']

const week = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [['09:00', '17:00']]]))
const always = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [['00:00', '24:00']]]))
const base = { holidays: [], halfDays: {}, pauses: [] }

/* Cases 1, 3, 18, 23 and 25 of the worked cases, with the answers worked by hand. */
const ASKED = [
  {
    id: 1,
    zone: 'Europe/Amsterdam',
    week,
    start: '2026-03-27T16:30+01:00',
    goalMinutes: 120,
    now: '2026-03-30T10:00+02:00',
  },
  {
    id: 3,
    zone: 'Europe/Amsterdam',
    week: always,
    start: '2026-10-24T12:00+02:00',
    goalMinutes: 1440,
    now: '2026-10-24T10:00Z',
  },
  {
    id: 18,
    zone: 'Europe/Amsterdam',
    week,
    start: '2026-10-23T15:00+02:00',
    goalMinutes: 480,
    now: '2026-10-26T09:30Z',
    pauses: [['2026-10-23T14:00Z', '2026-10-26T09:00Z']],
  },
  {
    id: 23,
    zone: 'America/Sao_Paulo',
    week: always,
    start: '2015-10-18T03:00Z',
    goalMinutes: 1380,
    now: '2015-10-19T02:00Z',
  },
  {
    id: 25,
    zone: 'Australia/Lord_Howe',
    week: { 7: [['00:00', '06:00']] },
    start: '2026-04-04T00:00Z',
    goalMinutes: 390,
    now: '2026-04-06T00:00Z',
  },
]
const ANSWERED = [
  { id: 1, dueAt: '2026-03-30T08:30:00.000Z', elapsedMinutes: 90, remainingMinutes: 30 },
  { id: 3, dueAt: '2026-10-25T10:00:00.000Z', elapsedMinutes: 0, remainingMinutes: 1440 },
  { id: 18, dueAt: '2026-10-26T16:00:00.000Z', elapsedMinutes: 90, remainingMinutes: 390 },
  { id: 23, dueAt: '2015-10-19T02:00:00.000Z', elapsedMinutes: 1380, remainingMinutes: 0 },
  { id: 25, dueAt: '2026-04-04T19:30:00.000Z', elapsedMinutes: 390, remainingMinutes: 0 },
]

describe('the zone of the process changes nothing', () => {
  it.each(PROCESS_ZONES)('%s', (zone) => {
    const input = ASKED.map((line) => JSON.stringify({ ...base, ...line })).join('\n')
    const output = execFileSync(process.execPath, [command], { input, env: { ...process.env, TZ: zone } })
    expect(
      output
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(ANSWERED)
  })
})
