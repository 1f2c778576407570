import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { migrate, migrations } from '../../utils/settings/migrations/index.ts'
import { parseSettings } from '../../utils/settings/parse.ts'
import { getAt } from '../../utils/settings/path.ts'
import { SETTINGS_VERSION } from '../../utils/settings/schema.ts'

interface Example {
  readonly stored: Record<string, unknown>
  /** Path → what must stand there after migration. */
  readonly expected: Record<string, unknown>
}

const FOLDER = new URL('examples/', import.meta.url)

function example(version: number): Example {
  return JSON.parse(readFileSync(new URL(`v${version}.json`, FOLDER), 'utf8')) as Example
}

const VERSIONS = Array.from({ length: SETTINGS_VERSION + 1 }, (_, version) => version)

describe('migrations', () => {
  it('has a frozen example and, below the present one, a step for every version', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(VERSIONS.map((version) => `v${version}.json`).sort())
    expect(Object.keys(migrations).map(Number)).toEqual(VERSIONS.slice(0, -1))
  })

  it.each(VERSIONS)('reads version %i as it was meant, without a problem', (version) => {
    const { stored, expected } = example(version)
    const migrated = migrate(stored)
    expect(migrated.state).toBe(version === SETTINGS_VERSION ? 'current' : 'migrated')
    const parsed = parseSettings(migrated.raw)
    expect(parsed.problems).toEqual([])
    for (const [path, value] of Object.entries(expected)) {
      expect(getAt(parsed.value, path), path).toEqual(value)
    }
  })

  it('reads a later version as well as it can', () => {
    const migrated = migrate({ version: SETTINGS_VERSION + 1, team: { nudgesPerDay: 1 }, personal: {} })
    expect(migrated.state).toBe('newer')
    expect(parseSettings(migrated.raw).value.team.nudgesPerDay).toBe(1)
  })

  it.each([['a text'], [7], [[]], [true]])('calls %j a failure and hands it back whole', (raw) => {
    expect(migrate(raw)).toEqual({ raw, state: 'failed' })
  })

  it('calls a version that no step leads from a failure', () => {
    expect(migrate({ version: -3 }).state).toBe('failed')
    expect(migrate({ version: 0.5 }).state).toBe('failed')
  })
})
