import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings, parseSettings } from '../../utils/settings/parse.ts'
import { checkAt, getAt, limitsAt, setAt } from '../../utils/settings/path.ts'
import { anySettings, placesOf, wreckedSettings } from './arbitrary.ts'

describe('settings from anything', () => {
  it('never throws and is stable: reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), wreckedSettings, anySettings), (raw) => {
        const once = parseSettings(raw)
        const twice = parseSettings(JSON.parse(JSON.stringify(once.value)))
        expect(twice.value).toEqual(once.value)
        expect(twice.problems).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('lets a bad field fall back alone', () => {
    const places = placesOf(defaultSettings)
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...places), (settings, path) => {
        const parsed = parseSettings(setAt(settings, path, null))
        expect(parsed.value).toEqual(setAt(settings, path, getAt(defaultSettings, path)))
        expect(parsed.problems.map((problem) => problem.path)).toEqual([path])
      }),
      { numRuns: 150 },
    )
  })

  it('leaves out single bad items of a list and keeps the rest', () => {
    const parsed = parseSettings({
      team: {
        calendars: [
          {
            closures: [
              ['2026-12-24', '2026-12-26'],
              ['2026-02-30', '2026-03-01'],
              ['2026-05-02', '2026-05-01'],
            ],
          },
          'no calendar',
        ],
      },
    })
    expect(parsed.value.team.calendars).toHaveLength(1)
    expect(parsed.value.team.calendars[0]?.closures).toEqual([['2026-12-24', '2026-12-26']])
    expect(parsed.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'team.calendars.0.closures.1 left-out',
      'team.calendars.0.closures.2 left-out',
      'team.calendars.1 left-out',
    ])
  })

  it('refuses hours that share time, weekdays and dates that are none, bare offsets as zones', () => {
    const overlap = [
      ['08:00', '12:00'],
      ['11:00', '17:00'],
    ]
    const fine = [
      ['22:00', '06:00'],
      ['08:00', '12:00'],
    ]
    const parsed = parseSettings({
      team: {
        calendars: [{ zone: '+02:00', week: { 1: overlap, 2: fine, 8: [] }, halfDays: { Christmas: [] } }],
      },
    })
    const [calendar] = parsed.value.team.calendars
    expect(calendar?.zone).toBe('')
    expect(calendar?.week).toEqual({ 2: fine })
    expect(calendar?.halfDays).toEqual({})
    expect(parsed.problems).toHaveLength(4)
  })

  it('takes nothing from a prototype', () => {
    const raw = JSON.parse(
      '{"team":{"__proto__":{"nudgesPerDay":9},"statusCourts":{"__proto__":"us"}},"personal":{"constructor":1}}',
    )
    const parsed = parseSettings(raw)
    expect(parsed.value.team.nudgesPerDay).toBe(3)
    expect(Object.keys(parsed.value.team.statusCourts)).toEqual([])
    expect(({} as { nudgesPerDay?: number }).nudgesPerDay).toBeUndefined()
  })

  it('survives nesting without end', () => {
    const depth = 100_000
    const raw = JSON.parse(`{"team":{"thresholds":${'['.repeat(depth)}${']'.repeat(depth)}}}`)
    expect(parseSettings(raw).value).toEqual(defaultSettings)
  })
})

describe('one place of the settings', () => {
  it('knows its limits', () => {
    expect(limitsAt('team.thresholds.p1.stillMinutes')).toEqual({ min: 15, max: 480 })
    expect(limitsAt('team.retentionDays')).toEqual({ min: 7, max: 400 })
    expect(limitsAt('team.ownTargets.0.goalMinutes')).toEqual({ min: 1, max: 525_600 })
  })

  it('says what is wrong with a value', () => {
    expect(checkAt('team.thresholds.p2.stillMinutes', 0)).toMatchObject({
      code: 'out-of-range',
      limits: { min: 15, max: 480 },
    })
    expect(checkAt('team.thresholds.p2.stillMinutes', 120)).toBeNull()
    expect(checkAt('team.calendars.0.zone', 'Amsterdm')).toMatchObject({
      code: 'not-known',
      received: 'Amsterdm',
    })
    expect(checkAt('team.nowhere', 1)).toMatchObject({ code: 'left-out' })
  })
})

describe('early risk', () => {
  it('is off until a lead turns it on; another kind of value leaves it off', () => {
    expect(defaultSettings.team.hints.earlyRisk).toBe(false)
    const at = (earlyRisk: unknown) => parseSettings({ team: { hints: { earlyRisk } } }).value.team.hints
    expect([at(true).earlyRisk, at('yes').earlyRisk]).toEqual([true, false])
  })
})
