import { describe, expect, it } from 'vitest'
import { worked } from '../world/desk.ts'
import { sideOf } from '../world/people.ts'
import { World } from '../world/world.ts'
import { SCENARIOS } from './index.ts'

const MINUTE = 60_000

/** The facts were worked out by hand; the look-alikes' own arithmetic has to agree with them. */
describe('facts worked out by hand', () => {
  it.each(SCENARIOS.map((s) => [s.id, s] as const))('%s', (_id, s) => {
    const world = new World([s], s.now)
    const state = world.find(s.site, s.ticket.key)
    if (state === null) throw new Error('no ticket')
    const last = world.targets(state).flatMap((t) => t.cycles.at(-1) ?? [])
    const open = last.filter((c) => c.stop === null).toSorted((a, b) => a.breachAt - b.breachAt)
    const shown = open[0] ?? last.at(-1)
    const { promise, leftMinutes } = s.facts
    expect(shown === undefined ? null : shown.remaining / MINUTE).toBe(leftMinutes)
    const state3 =
      shown === undefined
        ? 'none'
        : shown.stop !== null
          ? 'met'
          : shown.breached
            ? 'breached'
            : shown.paused
              ? 'paused'
              : 'running'
    expect(state3).toBe(promise)
  })

  it.each(SCENARIOS.filter((s) => s.facts.ball === 'us').map((s) => [s.id, s] as const))(
    '%s: still time',
    (_id, s) => {
      const world = new World([s], s.now)
      const state = world.find(s.site, s.ticket.key)
      if (state === null) throw new Error('no ticket')
      const since = s.now - (s.facts.ballMinutes ?? 0) * MINUTE
      const ours = [
        ...state.said.filter((x) => !x.first && sideOf(x.by) === 'agent').map((x) => x.at),
        ...state.changes.filter((c) => sideOf(c.by) === 'agent').map((c) => c.at),
      ]
      const from = Math.max(since, ...ours)
      expect(worked(s.desk, from, s.now) / MINUTE).toBe(s.facts.stillMinutes)
    },
  )
})
