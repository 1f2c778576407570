import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { leakTest } from '../../scripts/eval-nudge/leak-test.ts'
import { readLog } from '../../scripts/eval-nudge/read-log.ts'
import { replay } from '../../scripts/eval-nudge/replay.ts'
import { defaultSettings } from '../../utils/settings/parse.ts'

const LOGS = fileURLToPath(new URL('../../../shared/data/incidents/', import.meta.url))
const { team } = defaultSettings

/** Computed elsewhere on the same folders (issue 5, point 6): green and load. */
const KNOWN = [
  { log: 'uci', untouched: [0.803, 61.6], capped: [0.551, 44.4], deadline: 0 },
  { log: 'volvo', untouched: [0.555, 52.0], capped: [0.355, 46.7], deadline: 0.002 },
  { log: 'helpdesk', untouched: [0.942, 77.8], capped: [0.733, 60.8], deadline: 0 },
] as const

describe.runIf(existsSync(LOGS)).each(KNOWN)('$log', ({ log: name, untouched, capped, deadline }) => {
  const near = (found: number | null | undefined, known: number, by: number) =>
    expect(Math.abs((found ?? Number.NaN) - known)).toBeLessThanOrEqual(by)

  it('gives the known figures', () => {
    const { policies } = replay(readLog(`${LOGS}${name}`), team)
    for (const [policy, [green, load]] of [
      ['untouched', untouched],
      ['untouched-capped', capped],
    ] as const) {
      near(policies[policy]?.green, green, 0.0015)
      near(policies[policy]?.load, load, 0.05)
    }
    near(policies['deadline-1h']?.green, deadline, 0.0005)
  })

  it('decides nothing by the future', () => {
    expect(leakTest(readLog(`${LOGS}${name}`), team, { decisions: 50, seed: 3 }).differ).toBe(0)
  })
})
