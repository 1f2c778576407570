import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SCENARIOS } from '../helpdesks/scenarios/index.ts'
import type { Facts, Scenario } from '../helpdesks/world/types.ts'
import { isRead, type Seen, see, seen } from './support/overlay.ts'
import { type Rig, startRig } from './support/rig.ts'
import { saysMinutes } from './support/spoken.ts'

/*
 * Every ticket of the look-alikes, read off the strip's spoken names, against the figures its scenario gives by
 * hand. The card's page mode without an API needs another day than this machine's: time.test.ts.
 */
const READABLE = SCENARIOS.filter(({ refuseCookie }) => refuseCookie !== true)

/** The whole wait by hand where the ball changed hands meanwhile, minutes to Tuesday 10:10. */
const WAITED: Readonly<Record<string, number>> = {
  'customer-answered': 21 * 60, // Monday 13:10
  'on-hold-supplier': 25 * 60 + 10, // Monday 09:00
  'several-slas': 20 * 60 + 10, // Monday 14:00
  paused: 24 * 60 + 55, // Monday 09:15
  'target-moved': 24 * 60 + 10, // Monday 10:00
  'long-thread': 15 * 1440 + 100, // the 9th, 08:30
  'change-window': 7 * 1440 + 10, // the 17th, 10:00
  'plain-issue': 3 * 1440 + 19 * 60 + 50, // Friday 14:20; nobody waits, it is open
}

/** Where the overlay says something else than the scenario, and why that is as true. */
const OTHERWISE: Readonly<Record<string, Partial<Facts>>> = {
  // Our answer is out and the ticket is not closed: the strip says that the next word is theirs.
  'thanks-only': { ball: 'customer', ballMinutes: 85 },
  // The SLA's own date is the clock, the moved one stands beside it (Tuesday 10:00 and Wednesday 10:00).
  'target-moved': { promise: 'breached', leftMinutes: -10 },
  // Zendesk gives no due time while paused here, so none is said.
  'customer-answered': { leftMinutes: null },
  // TOPdesk tells dates, not desk time: Monday 12:15 to Wednesday 09:15.
  paused: { leftMinutes: 45 * 60 },
}

const BALL = {
  us: /with us$/,
  customer: /with the customer$/,
  'third-party': /with (a third party|Brakel.*)$/,
}

let rig: Rig
beforeAll(async () => {
  rig = await startRig({ team: { nudgesPerDay: 10 } })
})
afterAll(() => rig?.close())

describe('what the strip says', () => {
  it.each(READABLE.map((one) => [one.id, one] as const))('%s', async (_id, one) => {
    const page = await rig.open(one)
    const first = await seen(page, 'a reading', isRead)
    expectPromise(first, factsOf(one))
    expectWait(first, one)
    const { nudge } = one.facts
    if (nudge === true) await seen(page, 'the nudge', ({ chip }) => chip !== null)
    if (nudge === false) expect((await see(page))?.chip).toBeNull()
    expect(await page.title()).not.toBe('taken')
    await page.close()
    expect(rig.faults()).toEqual([])
  })
})

const factsOf = (one: Scenario): Facts => ({ ...one.facts, ...OTHERWISE[one.id] })

function expectPromise({ promise, strip }: Seen, { promise: state, leftMinutes: left }: Facts): void {
  const text = `${promise} | ${strip}`
  if (state === 'running') expect(saysMinutes(promise, left ?? 0), text).toBe(true)
  if (state === 'breached') {
    expect(promise).toMatch(/^SLA, late by/)
    expect(saysMinutes(promise, -(left ?? 0)), text).toBe(true)
  }
  if (state === 'paused') {
    expect(promise).toMatch(/^SLA: Paused/)
    if (left !== null) expect(shortMinutes(promise ?? ''), text).toBe(left)
  }
  if (state === 'met') expect(promise).toBe('SLA: Met')
  if (state === 'none') expect(promise === null || promise === 'SLA: No SLA', text).toBe(true)
}

function expectWait({ wait }: Seen, one: Scenario): void {
  const { ball, ballMinutes } = factsOf(one)
  if (ball === 'nobody') {
    // A plain issue is open, but nobody waits.
    expect(wait === null || wait.startsWith('Open '), String(wait)).toBe(true)
    return
  }
  expect(wait).toMatch(BALL[ball])
  const minutes = ball === 'customer' ? ballMinutes : (WAITED[one.id] ?? ballMinutes)
  expect(saysMinutes(wait, minutes ?? 0), String(wait)).toBe(true)
}

/** "1 d 21 h left", "6 h left" in minutes. */
function shortMinutes(text: string): number {
  const figure = (unit: string) => Number(new RegExp(`(\\d+) ${unit}\\b`).exec(text)?.[1] ?? 0)
  return figure('d') * 1440 + figure('h') * 60 + figure('min')
}
