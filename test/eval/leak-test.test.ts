import { describe, expect, it } from 'vitest'
import { cutAt } from '../../scripts/eval-nudge/cut.ts'
import { leakTest } from '../../scripts/eval-nudge/leak-test.ts'
import { policies, variants } from '../../scripts/eval-nudge/policies/index.ts'
import type { Policy } from '../../scripts/eval-nudge/policies/policy.ts'
import { untouched } from '../../scripts/eval-nudge/policies/untouched.ts'
import { parseLog } from '../../scripts/eval-nudge/read-log.ts'
import { defaultSettings } from '../../utils/settings/parse.ts'
import { someLog } from './arbitrary-log.ts'
import { at, TINY, textsOf } from './tiny-log.ts'

const { team } = defaultSettings
const log = parseLog(textsOf(someLog(60)))

describe('a log cut at a moment', () => {
  it('knows what was opened, done and resolved by then, and nothing later', () => {
    const cut = cutAt(parseLog(textsOf(TINY)), at('Mon 15:10') * 1000)
    expect(cut.tickets.map(({ id, resolvedAt, events }) => [id, resolvedAt, events.length])).toEqual([
      ['C', null, 1],
      ['A', at('Mon 15:10') * 1000, 2],
      ['D', null, 1],
      ['B', null, 0],
    ])
  })
})

describe('the leak test', () => {
  it('finds every decision of the shipped rules the same without the future', () => {
    expect(leakTest(log, team, { policies: { ...policies, ...variants } })).toMatchObject({
      decisions: 500,
      differ: 0,
    })
  })

  it('asks the same with the same seed', () => {
    expect(leakTest(log, team, { seed: 7 })).toEqual(leakTest(log, team, { seed: 7 }))
  })

  it('catches a rule that looks at when the ticket was resolved', () => {
    const leaking: Policy = (whole, settings) => {
      const rule = untouched(whole, settings)
      return {
        propose: (ticket) => (ticket.resolvedAt === null ? null : rule.propose(ticket)),
      }
    }
    const { differ, differing } = leakTest(log, team, { policies: { untouched, leaking } })
    expect(differ).toBeGreaterThan(20)
    expect(Object.keys(differing)).toEqual(['leaking'])
  })

  it('catches one that picks by what others get later', () => {
    const leaking: Policy = (whole, settings) => ({
      ...untouched(whole, settings),
      select: (proposals) => proposals.slice(-10),
    })
    expect(leakTest(log, team, { policies: { leaking } }).differ).toBeGreaterThan(0)
  })

  it('has nothing to ask of an empty log', () => {
    expect(leakTest({ ...log, tickets: [] }, team)).toMatchObject({ decisions: 0, differ: 0 })
  })
})
