import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createEarlyRisk, type EarlyRiskRooms } from '../../utils/background/early-risk/early-risk.ts'
import { forgetRisk } from '../../utils/background/early-risk/kept.ts'
import { HELPDESKS_BY_ID } from '../../utils/helpdesks/index.ts'
import { gatherSolved } from '../../utils/helpdesks/solved-pages.ts'
import { createHasher } from '../../utils/history/hashing.ts'
import { createHistory } from '../../utils/history/history.ts'
import { parseSettings } from '../../utils/settings/parse.ts'
import { OPTIONS } from '../helpdesks/readers/support/fake-io.ts'
import { siteOf, worldIo } from '../helpdesks/readers/support/world-io.ts'
import { place, resolution, status, ticket } from '../helpdesks/scenarios/kit.ts'
import type { Script } from '../helpdesks/world/types.ts'
import { World } from '../helpdesks/world/world.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const SIGNAL = new AbortController().signal
const where = place('zendesk')
const NOW = where.local('10:10')
const SITE = siteOf('zendesk')

let name = ''
let count = 0
beforeEach(async () => {
  fakeBrowser.reset()
  await forgetRisk(null)
  name = `risk-${++count}`
})

/** Two tickets every three hours since summer: an incident takes 100 hours, a task 5; both have 16 desk hours. */
function worldOf(tickets: number): World {
  const made = Array.from({ length: tickets }, (_, n): Script => {
    const at = NOW - 10 * DAY - Math.floor(n / 2) * 3 * HOUR
    const slow = n % 2 === 0
    return ticket(where, {
      key: String(10_000 + n),
      subject: 'Door',
      body: 'It does not open.',
      language: 'en',
      createdAt: at,
      type: slow ? 'incident' : 'task',
      requester: 'priya.nair',
      priority: 3,
      status: 'open',
      group: 'servicedesk',
      targets: [resolution(16)],
      happenings: [status(at + (slow ? 100 : 5) * HOUR, 'robin.aalto', 'solved')],
    })
  })
  const open = ticket(where, {
    key: '4211',
    subject: 'Till',
    body: 'It does not start.',
    language: 'en',
    createdAt: NOW - HOUR,
    requester: 'priya.nair',
    priority: 3,
    group: 'servicedesk',
    targets: [resolution(16)],
  })
  const facts = {
    ball: 'us',
    ballMinutes: 0,
    leftMinutes: 0,
    promise: 'none',
    stillMinutes: 0,
    nudge: null,
    because: '',
  } as const
  return new World(
    [{ id: 'r', title: '', site: 'zendesk', desk: where.desk, now: NOW, ticket: open, others: made, facts }],
    NOW,
  )
}

function desk(world: World, earlyRisk: boolean, idle = vi.fn(async () => undefined)) {
  const { value: settings } = parseSettings({
    team: {
      hints: { earlyRisk },
      retentionDays: 400,
      calendars: [{ id: 'desk', zone: where.desk.zone, week: { 1: [['08:00', '16:00']] } }],
    },
  })
  const history = createHistory(name)
  const clock = { now: NOW }
  const rooms: EarlyRiskRooms = {
    history,
    rules: async () =>
      ({ settings, holidays: {} }) as unknown as Awaited<ReturnType<EarlyRiskRooms['rules']>>,
    hasher: async () => createHasher('salt', crypto.subtle),
    now: () => clock.now,
    idle,
  }
  const risk = createEarlyRisk(rooms)
  const io = worldIo(world, 'zendesk')
  const read = async (key: string) => {
    const result = await HELPDESKS_BY_ID.zendesk.read({ ...SITE, key }, io, OPTIONS, SIGNAL)
    if (!result.ok) throw new Error(result.fault)
    return result.ticket
  }
  /** As a page that is open for so many minutes. */
  const walk = async (minutes: number) => {
    let asked = 0
    for (let n = 0; n < minutes; n++, clock.now += MINUTE) {
      const question = await risk.next(SITE)
      if (question === null) continue
      asked++
      await risk.gathered(SITE, question, await gatherSolved(SITE, question, io, SIGNAL))
    }
    return asked
  }
  return { risk, history, io, read, walk, clock, idle }
}

describe('early risk over a helpdesk', () => {
  test('off: nothing is asked, kept or told', async () => {
    const { risk, read, walk } = desk(worldOf(30), false)
    expect(await risk.seen(await read('4211'))).toBeNull()
    expect(await walk(3)).toBe(0)
    expect(await risk.state()).toEqual([])
  })

  test('counts what it has until there is enough, and asks no more once all is read', async () => {
    const { risk, read, walk, history } = desk(worldOf(213), true)
    await risk.seen(await read('4211'))
    expect(await walk(10)).toBe(3)
    expect(await risk.state()).toEqual([
      { site: SITE.origin, outcomes: 213, needed: 1000, calibration: null, learnedAt: null },
    ])
    const kept = await history.outcomes(SITE.origin)
    expect(Object.keys(kept[0] ?? {}).toSorted()).toEqual([
      'createdAt',
      'id',
      'priority',
      'resolvedAt',
      'site',
      'targetAt',
      'topic',
    ])
    expect(JSON.stringify(kept)).not.toMatch(/Door|open|incident|task|priya/i)
    expect(
      (await risk.riskOf())(
        SITE.origin,
        { createdAt: 0, targetAt: 1, priority: 3, category: null, steps: [] },
        0,
      ),
    ).toBeNull()
  })

  test('learns from a thousand on in small bits, once a day, and tells a slow kind of ticket from a quick one', async () => {
    const { risk, read, walk, clock, idle } = desk(worldOf(1040), true)
    const facts = await risk.seen(await read('4211'))
    expect(await walk(15)).toBe(11)
    const [state] = await risk.state()
    expect(state).toMatchObject({ outcomes: 1040, needed: 1000 })
    expect(state?.calibration?.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(200)
    const bits = idle.mock.calls.length
    expect(bits).toBeGreaterThan(4)
    const riskOf = await risk.riskOf()
    if (facts === null) throw new Error('no facts')
    const quick = await risk.seen(await read('10001'))
    expect(quick).toBeNull()
    const slow = riskOf(SITE.origin, facts, NOW)
    const other = riskOf(SITE.origin, { ...facts, category: 'unseen' }, NOW)
    expect(slow).toBeGreaterThan(other ?? 1)
    expect(riskOf('https://other.zendesk.com', facts, NOW)).toBeNull()
    // Ten minutes on nothing is fitted again; a day on it is.
    clock.now += DAY + HOUR
    await walk(2)
    expect(idle.mock.calls.length).toBeGreaterThan(bits)
  })

  test('is forgotten with its site', async () => {
    const { risk, read, walk } = desk(worldOf(20), true)
    await risk.seen(await read('4211'))
    await walk(2)
    await forgetRisk('https://other.example')
    expect(await risk.state()).toHaveLength(1)
    await forgetRisk(SITE.origin)
    expect(await risk.state()).toEqual([])
  })

  test('429 is rested out, whatever tab asks', async () => {
    const { risk, read, clock } = desk(worldOf(20), true)
    await risk.seen(await read('4211'))
    const question = await risk.next(SITE)
    if (question === null) throw new Error('no question')
    await risk.gathered(SITE, question, { ok: false, fault: 'rate-limited', retryAfter: 20 * MINUTE })
    clock.now += 19 * MINUTE
    expect(await risk.next(SITE)).toBeNull()
    clock.now += MINUTE
    expect(await risk.next(SITE)).not.toBeNull()
  })
})
