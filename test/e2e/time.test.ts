import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import type { Scenario } from '../helpdesks/world/types.ts'
import { isRead, type Seen, seen } from './support/overlay.ts'
import { type Rig, startRig } from './support/rig.ts'
import { saysMinutes } from './support/spoken.ts'
import { type TimeTraveller, travelIn } from './support/virtual-time.ts'

/* Time passing in the page, by the browser's virtual time: hours in a blink, each timer as if they had passed. */
const MINUTE = 60_000
let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig?.close())
afterEach(() => expect(rig.faults()).toEqual([]))

async function openAt(one: Scenario): Promise<{ page: Page; time: TimeTraveller }> {
  const page = await rig.open(one)
  await seen(page, 'a reading', isRead)
  return { page, time: await travelIn(page) }
}

/** "43 s left" on the strip. */
const secondsLeft = ({ strip }: Seen) => Number(/(\d+) s left/.exec(strip)?.[1] ?? Number.POSITIVE_INFINITY)
const promiseIs = (minutes: number) => (now: Seen) => saysMinutes(now.promise, minutes)

describe('the two clocks', () => {
  it('tick on by the minute, in the last five by the second, and past the end', async () => {
    const { page, time } = await openAt(scenario('founding-zendesk'))
    await time.pass(60 * MINUTE)
    const hour = await seen(page, 'an hour later', promiseIs(290))
    expect(saysMinutes(hour.wait, 245)).toBe(true)
    // 16:00 is 4 h 50 away: in its last five minutes each second ticks, in the very last it is counted.
    await time.pass(286 * MINUTE)
    await seen(page, 'the last minutes', (now) => /^SLA, [34] minutes left/.test(now.promise ?? ''))
    await time.pass(3 * MINUTE + 15_000)
    const before = secondsLeft(await seen(page, 'the last seconds', (now) => secondsLeft(now) < 60))
    await time.pass(10_000)
    await seen(page, 'ten seconds later', (now) => before - secondsLeft(now) >= 9)
    await time.pass(10 * MINUTE)
    await seen(page, 'the end of the promise', (now) => /^SLA, late by/.test(now.promise ?? ''))
    await page.close()
  })

  it('are right after hours in which nothing ran', async () => {
    const { page, time } = await openAt(scenario('founding-jira-cloud'))
    await time.pass(180 * MINUTE)
    const later = await seen(page, 'three hours later', promiseIs(170))
    expect(saysMinutes(later.wait, 365)).toBe(true)
    await page.close()
  })
})

describe('TOPdesk without its API', () => {
  it('reads the open card, by the machine’s clock', async () => {
    const { now } = scenario('cookie-refused')
    const { page, time } = await openAt(scenario('cookie-refused'))
    await time.pass(2 * MINUTE, now)
    // Its own date stands on the card; this machine's clock, moved, says how far away it is.
    await seen(page, 'the promise', (seenNow) =>
      /^SLA, .* left, as of 10:1[123]$/.test(seenNow.promise ?? ''),
    )
    await page.close()
  })
})
