import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const command = fileURLToPath(new URL('../../scripts/clock.ts', import.meta.url))

function run(input: string | Buffer): unknown[] {
  const done = spawnSync(process.execPath, [command], { input, maxBuffer: 64 * 1024 * 1024 })
  expect(done.status).toBe(0)
  expect(done.stderr.toString()).toBe('')
  const lines = done.stdout.toString().split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => JSON.parse(line) as unknown)
}

const week = {
  1: [['09:00', '17:00']],
  2: [['09:00', '17:00']],
  3: [['09:00', '17:00']],
  4: [['09:00', '17:00']],
  5: [['09:00', '17:00']],
  6: [],
  7: [],
}
const question = {
  id: 'a',
  zone: 'Europe/Amsterdam',
  week,
  holidays: ['2026-04-27'],
  halfDays: {},
  start: '2026-04-24T16:00:00+02:00',
  goalMinutes: 120,
  pauses: [] as unknown[],
  now: '2026-04-28T09:30:00+02:00',
}
const ask = (...changes: object[]) =>
  run(changes.map((change) => JSON.stringify({ ...question, ...change })).join('\n'))

describe('clock command', () => {
  it('answers the King’s Day case, in time and late', () => {
    expect(ask({}, { now: '2026-04-28T11:00+02:00' })).toEqual([
      { id: 'a', dueAt: '2026-04-28T08:00:00.000Z', elapsedMinutes: 90, remainingMinutes: 30 },
      { id: 'a', dueAt: '2026-04-28T08:00:00.000Z', elapsedMinutes: 180, remainingMinutes: -60 },
    ])
  })

  it('counts overlapping pauses and those begun before the start once, future ones in the due time', () => {
    const pauses = [
      ['2026-04-24T08:00Z', '2026-04-24T14:10Z'],
      ['2026-04-24T14:05Z', '2026-04-24T14:20Z'],
      ['2026-04-28T08:00Z', '2026-04-28T09:00Z'],
    ]
    expect(ask({ pauses, now: '2026-04-24T14:30:00.500Z' })).toEqual([
      {
        id: 'a',
        dueAt: '2026-04-28T09:20:00.000Z',
        elapsedMinutes: 10 + 0.5 / 60,
        remainingMinutes: 120 - (10 + 0.5 / 60),
      },
    ])
  })

  it('an open pause, an empty week and a start in the future', () => {
    const empty = { week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }
    expect(ask({ pauses: [['2026-04-24T14:30Z', null]] }, empty, { now: '2026-04-24T10:00Z' })).toEqual([
      { id: 'a', dueAt: null, elapsedMinutes: 30, remainingMinutes: 90 },
      { id: 'a', dueAt: null, elapsedMinutes: 0, remainingMinutes: 120 },
      { id: 'a', dueAt: '2026-04-28T08:00:00.000Z', elapsedMinutes: 0, remainingMinutes: 120 },
    ])
  })

  it('a half day replaces the hours and wins over a holiday of the same date', () => {
    expect(
      ask({
        halfDays: {
          '2026-04-27': [
            ['10:00', '11:00'],
            ['12:00', '24:00'],
          ],
        },
      }),
    ).toEqual([
      {
        id: 'a',
        dueAt: '2026-04-27T09:00:00.000Z',
        elapsedMinutes: 60 + 13 * 60 + 30,
        remainingMinutes: 120 - 870,
      },
    ])
  })

  it('a bad line is answered and does not stop the rest', () => {
    const bad = [
      '',
      '   ',
      '{"id":"x"',
      'null',
      '[]',
      '"text"',
      '7',
      JSON.stringify({ ...question, id: undefined }),
      JSON.stringify({ ...question, id: null }),
      JSON.stringify({ ...question, id: { a: 1 } }),
      '['.repeat(100_000),
    ]
    for (const answer of run(bad.join('\n')))
      expect(answer).toEqual({ id: null, error: expect.any(String) as unknown })
    const named = [
      { zone: 'Mars/Phobos' },
      { zone: '+02:00' },
      { week: null },
      { week: { 0: [] } },
      {
        week: {
          1: [
            ['09:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
      { week: { 1: [['22:00', '06:00']] } },
      { week: { 1: [['09:00', '09:00']] } },
      { holidays: ['2026-02-30'] },
      { holidays: 'x' },
      { holidays: Array.from({ length: 10_000 }, () => '2026-04-27') },
      { halfDays: { '2026-12-24': [['12:00', '09:00']] } },
      { halfDays: [] },
      { start: '2026-04-24T16:00:00' },
      { start: '2026-04-24' },
      { start: 1777039200000 },
      { now: undefined },
      { goalMinutes: 0.99 },
      { goalMinutes: '60' },
      { goalMinutes: null },
      { zone: 'PST' },
      { pauses: [['2026-04-24T10:00Z']] },
      { pauses: [['2026-04-24T10:00Z', '2026-04-24T09:00Z']] },
      { pauses: [[null, '2026-04-24T09:00Z']] },
      { pauses: {} },
    ]
    const answers = ask(...named, { id: 7 })
    for (const answer of answers.slice(0, -1))
      expect(answer).toEqual({ id: 'a', error: expect.any(String) as unknown })
    expect(answers.at(-1)).toMatchObject({ id: 7, elapsedMinutes: 90 })
  })

  it('reads a mark at the front, line ends of Windows, line separators inside strings and a last line without end', () => {
    const one = JSON.stringify({ ...question, id: 'with\u2028separator é' })
    expect(run(`\uFEFF${one}\r\n${one}`).map((answer) => (answer as { id: string }).id)).toEqual([
      'with\u2028separator é',
      'with\u2028separator é',
    ])
    expect(run('')).toEqual([])
  })

  it('a goal too large for a number is a bad line', () => {
    const huge = JSON.stringify({ ...question, goalMinutes: 0 }).replace(
      '"goalMinutes":0',
      '"goalMinutes":1e999',
    )
    expect(run(huge)).toEqual([{ id: 'a', error: expect.any(String) as unknown }])
  })

  it('streams many lines', () => {
    const line = `${JSON.stringify(question)}\n`
    expect(run(line.repeat(3000))).toHaveLength(3000)
  })
})
