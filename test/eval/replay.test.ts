import { describe, expect, it } from 'vitest'
import type { Figures } from '../../scripts/eval-nudge/figures.ts'
import { policies, variants } from '../../scripts/eval-nudge/policies/index.ts'
import { parseLog } from '../../scripts/eval-nudge/read-log.ts'
import { replay } from '../../scripts/eval-nudge/replay.ts'
import { defaultSettings, parseTeamSettings } from '../../utils/settings/parse.ts'
import { TINY, type TicketRow, textsOf } from './tiny-log.ts'

const { team } = defaultSettings

function replayed(rows: readonly TicketRow[], settings = team, wanted = policies) {
  return replay(parseLog(textsOf(rows)), settings, wanted)
}

function expectFigures(found: Figures | undefined, expected: Figures) {
  for (const [name, value] of Object.entries(expected)) {
    const figure = found?.[name as keyof Figures]
    if (value === null) expect(figure, name).toBeNull()
    else expect(figure, name).toBeCloseTo(value, 10)
  }
}

/** What tickets idle, and what is met, is worked out in tiny-log.ts. All minutes are of working time. */
describe('a log worked out by hand', () => {
  const { log, tickets, policies: found } = replayed(TINY)

  it('counts the tickets with a resolution', () => {
    expect({ log, tickets }).toEqual({ log: 'tiny', tickets: 4 })
  })

  it('untouched', () => {
    // A: still from 09:10, at 11:10 to ann; after it 240 min ours less 5 min work = 235 saved.
    // B: still from its opening, Mon 12:00, to nobody; 360 + 240 less 5 = 595 saved. To the target 300 min.
    // C: no stretch over two hours. E: Wed 10:00, to nobody; 120 less 5 = 115 saved.
    expectFigures(found['untouched'], {
      load: 75,
      perAgentDay: 1 / 3,
      precision: 1 / 3,
      workable: 1 / 2,
      green: (235 + 115) / 595,
      total: (235 + 595 + 115) / 1415,
      tp4: 1 / 3,
    })
  })

  it('safe-start', () => {
    // A: an hour before Tue 09:00 is after its end. B: nothing known of work yet, Mon 17:00 less 1 h; 355 saved.
    // C: Tue 09:00, its stretch opened by ann then; 90 less 5 = 85 saved. E: work until Wed is 5, 10 and 15 min,
    // the 80th percentile 13; Wed 12:30 less 73 min = 11:17; 43 less 5 = 38 saved.
    expectFigures(found['safe-start'], {
      load: 75,
      perAgentDay: 1 / 3,
      precision: 2 / 3,
      workable: 1,
      green: 38 / 595,
      total: (355 + 85 + 38) / 1415,
      tp4: 1 / 3,
    })
  })

  it('deadline-1h', () => {
    // A: over before. B: Mon 16:00; 355 saved. C: Tue 09:00 to ann; 85. E: 11:30; 30 less 5 = 25.
    expectFigures(found['deadline-1h'], {
      load: 75,
      perAgentDay: 1 / 3,
      precision: 2 / 3,
      workable: 1,
      green: 25 / 595,
      total: (355 + 85 + 25) / 1415,
      tp4: 1 / 3,
    })
  })

  it('quarter-left', () => {
    // B: 10:00 + ¾ of 7 h = 15:15; 165 + 240 less 5 = 400 saved. C: Tue 03:30, with others. A: over before.
    // E: 08:00 + ¾ of 270 min = 11:22:30; 37.5 less 5 = 32.5 saved. Neither reaches a person.
    expectFigures(found['quarter-left'], {
      load: 50,
      perAgentDay: 0,
      precision: 1 / 2,
      workable: 1 / 2,
      green: 32.5 / 595,
      total: (400 + 32.5) / 1415,
      tp4: 1 / 2,
    })
  })
})

describe('the day’s budget', () => {
  const lying = (
    id: string,
    opened: TicketRow['opened'],
    touched: TicketRow['opened'],
    who: string,
  ): TicketRow => ({
    id,
    opened,
    resolved: 'Mon 17:00',
    target: 'Tue 09:00',
    events: [[touched, 'us', who]],
  })
  // Due at 10:20, 10:30, 10:40 and 10:50 to ann, at 10:30 to bob, each 2 h after the touch.
  const rows = [
    lying('four', 'Mon 08:00', 'Mon 08:50', 'ann'),
    lying('two', 'Mon 08:00', 'Mon 08:30', 'ann'),
    lying('three', 'Mon 08:00', 'Mon 08:40', 'ann'),
    lying('one', 'Mon 08:00', 'Mon 08:20', 'ann'),
    lying('other', 'Mon 08:00', 'Mon 08:30', 'bob'),
  ]

  it('keeps the first three of a person, and is the overlay’s own setting', () => {
    expect(replayed(rows).policies['untouched']?.load).toBe(100)
    expect(replayed(rows).policies['untouched-capped']?.load).toBe(80)
    const one = parseTeamSettings({ nudgesPerDay: 1 }).value
    expect(replayed(rows, one).policies['untouched-capped']?.load).toBe(40)
  })

  it('caps nobody where nobody is known', () => {
    const unknown = rows.map((row) => ({
      ...row,
      events: row.events.map(([when, court]) => [when, court, ''] as const),
    }))
    expect(replayed(unknown).policies['untouched-capped']?.load).toBe(100)
  })

  it('gives a ticket past its target none of it, in the variant', () => {
    const late = rows.map((row) => (row.id === 'one' ? { ...row, target: 'Mon 10:00' as const } : row))
    const { 'untouched-before-target': found } = replayed(late, team, variants).policies
    // ann: two, three, four; bob: other. Of those nobody misses a target.
    expect(found).toMatchObject({ load: 80, precision: 0 })
  })
})

describe('the shipped thresholds', () => {
  it('are two working hours and three a day for every priority', () => {
    expect(Object.values(team.thresholds).map(({ stillMinutes }) => stillMinutes)).toEqual([
      120, 120, 120, 120, 120,
    ])
    expect(team.nudgesPerDay).toBe(3)
  })

  it('change the figures when they change', () => {
    // Five hours: A is still for 360 min from 09:10, told at 14:10, 60 less 5 saved; B at 15:00, 180 + 240 less 5;
    // E never lies that long.
    const slow = parseTeamSettings({ thresholds: { p3: { stillMinutes: 300 } } }).value
    const { untouched } = replayed(TINY, slow).policies
    expect(untouched?.load).toBe(50)
    expect(untouched?.green).toBeCloseTo(55 / 595, 10)
    expect(untouched?.total).toBeCloseTo((55 + 415) / 1415, 10)
  })

  it('go by the ticket’s own priority, as the overlay reads it', () => {
    const slow = parseTeamSettings({ thresholds: { p1: { stillMinutes: 480 } } }).value
    const urgent = TINY.map((row) => (row.id === 'A' ? { ...row, priority: 'Critical' } : row))
    expect(replayed(TINY, slow).policies['untouched']?.load).toBe(75)
    expect(replayed(urgent, slow).policies['untouched']?.load).toBe(50)
  })

  it('move the latest safe start with its margin', () => {
    const none = parseTeamSettings({ thresholds: { p3: { safeMarginMinutes: 0 } } }).value
    // B: told at its target, 60 min later than with the hour: 295 saved instead of 355.
    const total = (295 + 25 + 0) / 1415
    expect(replayed(TINY, none).policies['safe-start']?.total).toBeCloseTo(total, 10)
  })
})
