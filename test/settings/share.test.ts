import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings, parseTeamSettings } from '../../utils/settings/parse.ts'
import type { TeamSettings } from '../../utils/settings/schema.ts'
import {
  MOST_CHARACTERS,
  readShareFile,
  type ShareReading,
  writeShareFile,
} from '../../utils/settings/share.ts'
import { anySettings, wreckedSettings } from './arbitrary.ts'

const present = parseTeamSettings({
  calendars: [{ id: 'desk', name: 'Helpdesk', zone: 'Europe/Amsterdam', week: { 1: [['08:00', '18:00']] } }],
}).value

function edited(change: (team: Record<string, unknown>) => void): string {
  const file = JSON.parse(writeShareFile(present)) as { team: Record<string, unknown> }
  change(file.team)
  return JSON.stringify(file)
}

function read(text: string, locked: readonly string[] = []): ShareReading {
  const reading = readShareFile(text, present, locked)
  if (!reading.ok) throw new Error(reading.fault)
  return reading
}

describe('settings file', () => {
  it('brings back what was saved, whatever stood here before', () => {
    fc.assert(
      fc.property(anySettings, anySettings, ({ team }, { team: before }) => {
        const reading = readShareFile(writeShareFile(team), before)
        expect(reading).toMatchObject({ ok: true, altered: false, leftOut: [] })
        expect((reading as ShareReading).team).toEqual(team)
      }),
      { numRuns: 150 },
    )
  })

  it('carries nothing of one person', () => {
    const text = writeShareFile(present)
    for (const word of ['personal', 'sites', 'consent', 'language', 'quiet']) expect(text).not.toContain(word)
  })

  it('says what changes, from what to what', () => {
    const { changes, leftOut, altered } = read(
      edited((team) => {
        ;(team['thresholds'] as TeamSettings['thresholds'] & { p3: object }).p3 = {
          stillMinutes: 90,
          safeMarginMinutes: 60,
          soonMinutes: 120,
        } as never
        team['calendars'] = [
          { id: 'desk', name: 'Helpdesk', zone: 'Amsterdm', week: { 1: [['08:00', '17:30']] } },
        ]
      }),
    )
    expect(changes).toEqual([
      { path: 'team.thresholds.p3.stillMinutes', kind: 'changed', from: 120, to: 90 },
      {
        path: 'team.calendars.0.week.1',
        kind: 'changed',
        from: [['08:00', '18:00']],
        to: [['08:00', '17:30']],
        item: 'Helpdesk',
      },
    ])
    expect(leftOut).toEqual([{ path: 'team.calendars.0.zone', code: 'not-known', received: 'Amsterdm' }])
    expect(altered).toBe(true)
  })

  it('keeps the present value where the file is wrong or silent', () => {
    const { team, leftOut } = read(
      edited((given) => {
        given['nudgesPerDay'] = 99
        given['retentionDays'] = 'for ever'
        given['thresholds'] = 7
        delete given['calendars']
      }),
    )
    expect(team).toEqual(present)
    expect(leftOut.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'team.thresholds wrong-type',
      'team.nudgesPerDay out-of-range',
      'team.retentionDays wrong-type',
    ])
  })

  it('leaves what the organisation fixed, and says so', () => {
    const text = edited((team) => {
      team['nudgesPerDay'] = 1
      team['hourlyRate'] = 30
    })
    const { team, leftOut } = read(text, ['team.nudgesPerDay'])
    expect(team.nudgesPerDay).toBe(3)
    expect(team.hourlyRate).toBe(30)
    expect(leftOut).toEqual([{ path: 'team.nudgesPerDay', code: 'locked', received: '1' }])
  })

  it('names calendars that come, go and change places', () => {
    const two = parseTeamSettings({ calendars: [{ id: 'night', name: 'Night' }, ...present.calendars] }).value
    const back = readShareFile(writeShareFile(present), two) as ShareReading
    expect(back.changes.map(({ path, kind, item }) => `${path} ${kind} ${item}`)).toEqual([
      'team.calendars.0 removed Night',
    ])
  })

  it.each([
    ['nothing', '', 'not-json'],
    ['cut off', writeShareFile(defaultSettings.team).slice(0, 300), 'not-json'],
    ['a text', '"settings"', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a list', '[1,2]', 'not-ours'],
    ['another program', '{"version":1,"team":{}}', 'not-ours'],
    ['no team', '{"solveFirst":"settings","version":1}', 'not-ours'],
    ['a team that is a text', '{"solveFirst":"settings","version":1,"team":"all"}', 'not-ours'],
    ['a version that is a text', '{"solveFirst":"settings","version":"1","team":{}}', 'not-ours'],
    ['a later version', '{"solveFirst":"settings","version":2,"team":{}}', 'newer'],
    ['more than the limit', ' '.repeat(MOST_CHARACTERS + 1), 'too-big'],
    ['ten megabytes', 'x'.repeat(10_000_000), 'too-big'],
  ])('refuses %s', (_name, text, fault) => {
    expect(readShareFile(text, present)).toEqual({ ok: false, fault })
  })

  it('takes no keys of the prototype', () => {
    const text =
      '{"solveFirst":"settings","version":1,"team":{"__proto__":{"nudgesPerDay":9},"constructor":{"prototype":{"x":1}},"statusCourts":{"__proto__":"us"}}}'
    const { team } = read(text)
    expect(team.nudgesPerDay).toBe(3)
    expect(({} as { x?: number }).x).toBeUndefined()
    expect(Object.getPrototypeOf(team.statusCourts)).toBe(Object.prototype)
  })

  it('never throws on anything, and what it offers is always good settings', () => {
    const anyTeam = fc.oneof(
      fc.jsonValue(),
      wreckedSettings.map((settings) => (settings as { team?: unknown } | null)?.team ?? null),
    )
    fc.assert(
      fc.property(anyTeam, fc.oneof(fc.constant(1), fc.jsonValue()), (team, version) => {
        const reading = readShareFile(JSON.stringify({ solveFirst: 'settings', version, team }), present)
        if (!reading.ok) return
        expect(parseTeamSettings(JSON.parse(JSON.stringify(reading.team)))).toEqual({
          value: reading.team,
          problems: [],
        })
      }),
      { numRuns: 300 },
    )
  })
})
