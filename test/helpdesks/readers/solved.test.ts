import { describe, expect, test } from 'vitest'
import type { GatheredSolved, SolvedQuestion, SolvedRow } from '../../../utils/helpdesks/solved.ts'
import { gatherSolved } from '../../../utils/helpdesks/solved-pages.ts'
import { readSolvedTickets } from '../../../utils/helpdesks/solved-readers.ts'
import { place, resolution, status, ticket } from '../scenarios/kit.ts'
import { groupId as topdeskGroup } from '../topdesk/ids.ts'
import { GROUPS, named } from '../world/people.ts'
import { type Script, SITES, type SiteId } from '../world/types.ts'
import { World } from '../world/world.ts'
import { groupId as zendeskGroup } from '../zendesk/ids.ts'
import { fakeIo, json, NOON } from './support/fake-io.ts'
import { siteOf, worldIo } from './support/world-io.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const SIGNAL = new AbortController().signal
const KEY: Readonly<Record<SiteId, (n: number) => string>> = {
  zendesk: (n) => String(6000 + n),
  'jira-cloud': (n) => `HELP-${6000 + n}`,
  'jira-dc': (n) => `SUP-${6000 + n}`,
  topdesk: (n) => `I 2609 ${6000 + n}`,
}
const TEAM: Readonly<Record<SiteId, string>> = {
  zendesk: String(zendeskGroup('servicedesk')),
  'jira-cloud': 'HELP',
  'jira-dc': 'SUP',
  topdesk: topdeskGroup(named(GROUPS, 'servicedesk')),
}

/** Monday 7 September 2026, 09:00 at the desk (08:00–16:00): 16 desk hours end on Wednesday at 09:00. */
const opened = (site: SiteId, minutes = 0) => place(site).local('2026-09-07 09:00') + minutes * 60_000

/** Tickets a minute apart, closed after 5 hours; every tenth is still open, the last is another team's. */
function world(site: SiteId, count: number): World {
  const where = place(site)
  const now = where.local('10:10')
  const made = Array.from({ length: count }, (_, n): Script => {
    const at = opened(site, n)
    const done = status(at + 5 * HOUR, 'robin.aalto', n % 2 ? 'closed' : 'solved')
    const closed = status(at + 6 * HOUR, 'robin.aalto', 'closed')
    const other = n === count - 1
    return ticket(where, {
      key: other && site === 'jira-cloud' ? 'WEB-9' : KEY[site](n),
      subject: 'Door',
      body: 'It does not open.',
      language: 'en',
      createdAt: at,
      requester: 'priya.nair',
      priority: 2,
      status: 'open',
      group: other ? 'network' : 'servicedesk',
      targets: [resolution(16)],
      happenings: n % 10 === 9 ? [] : [done, closed],
    })
  })
  const [first, ...others] = made
  const facts = {
    ball: 'us',
    ballMinutes: 0,
    leftMinutes: 0,
    promise: 'none',
    stillMinutes: 0,
    nudge: null,
    because: '',
  } as const
  const scenario = { id: 'solved', title: '', site, desk: where.desk, now, facts }
  return new World([{ ...scenario, ticket: first as Script, others }], now)
}

async function pageOf(io: ReturnType<typeof worldIo>, site: SiteId, question: SolvedQuestion) {
  const first = await gatherSolved(siteOf(site), question, io, SIGNAL)
  // Jira's fields are the first request; the search is for next time.
  const found =
    first.ok || first.fault !== 'aborted' ? first : await gatherSolved(siteOf(site), question, io, SIGNAL)
  if (!found.ok) throw new Error(found.fault)
  const page = readSolvedTickets(found)
  if (page === null) throw new Error('no list')
  return page
}

describe.each(SITES)('solved tickets of %s', (site) => {
  test('all of the team, newest first, page by page from the oldest seen', async () => {
    const here = world(site, 131)
    const io = worldIo(here, site)
    const seen = new Map<string, SolvedRow>()
    let before = here.now
    let pages = 0
    for (let last = false; !last && pages < 9; pages++) {
      const page = await pageOf(io, site, {
        team: TEAM[site],
        since: here.now - 365 * DAY,
        before,
        now: here.now,
      })
      for (const row of page.rows) seen.set(row.key, row)
      if (page.rows.length) expect(page.oldest).toBeLessThanOrEqual(before)
      before = page.oldest ?? before
      last = page.last
    }
    expect(pages).toBeGreaterThan(1)
    const numbers = Array.from({ length: 131 }, (_, n) => n)
    const wanted = numbers.filter((n) => n % 10 !== 9 && (n !== 130 || site === 'jira-dc'))
    expect([...seen.keys()].toSorted()).toEqual(wanted.map(KEY[site]).toSorted())
    const row = seen.get(KEY[site](0))
    expect(row).toMatchObject({
      createdAt: opened(site),
      resolvedAt: opened(site) + 5 * HOUR,
      priority: 2,
    })
    expect(row?.targets.map(({ dueAt }) => dueAt)).toContain(opened(site) + 2 * DAY)
    expect(row?.topic).toMatch(/\w/)
  })

  test('nothing older than asked for', async () => {
    const here = world(site, 30)
    const since = opened(site, 20)
    const page = await pageOf(worldIo(here, site), site, {
      team: TEAM[site],
      since,
      before: here.now,
      now: here.now,
    })
    expect(page.last).toBe(true)
    expect(Math.min(...page.rows.map(({ createdAt }) => createdAt))).toBe(since)
  })

  test('one GET at a time, without subject, text or persons where the helpdesk lets us choose', async () => {
    const io = worldIo(world(site, 3), site)
    const question = { team: TEAM[site], since: 0, before: opened(site, 9), now: opened(site, 9) }
    const first = await gatherSolved(siteOf(site), question, io, SIGNAL)
    expect(io.asked).toHaveLength(1)
    expect(first.ok).toBe(!site.startsWith('jira'))
    await gatherSolved(siteOf(site), question, io, SIGNAL)
    expect(io.asked).toHaveLength(2)
    const fields = new URL(io.asked.at(-1) ?? '', 'https://x').searchParams.get('fields')
    if (site === 'zendesk') return
    expect(fields).not.toMatch(
      /summary|description|briefDescription|request\b|caller|operator|reporter|assignee/,
    )
  })
})

describe('refusals', () => {
  const question: SolvedQuestion = { team: '480000081', since: 0, before: NOON, now: NOON }
  const site = siteOf('zendesk')
  const answering = (status: number, headers: Record<string, string> = {}) =>
    fakeIo({ '/api/v2/search': new Response('{}', { status, headers }) })

  test('429 says how long to leave it alone', async () => {
    const io = answering(429, { 'retry-after': '90' })
    expect(await gatherSolved(site, question, io, SIGNAL)).toMatchObject({
      fault: 'rate-limited',
      retryAfter: 90_000,
    })
  })

  test('403 shuts the search for the session and nothing else', async () => {
    const io = answering(403)
    await gatherSolved(site, question, io, SIGNAL)
    io.guard.renew()
    expect(await gatherSolved(site, question, io, SIGNAL)).toMatchObject({ fault: 'no-access' })
    expect(io.asked).toHaveLength(1)
    expect(io.guard.refusal(site.origin)).toBeNull()
  })

  test('401 shuts the site', async () => {
    const io = answering(401)
    await gatherSolved(site, question, io, SIGNAL)
    expect(io.guard.shut(site.origin)).toBe('signed-out')
  })

  test.each(['zendesk', 'jira-cloud', 'topdesk'] as const)('%s: an answer that is no list', (id) => {
    const main = {
      ok: true,
      data: { results: 5, issues: 'x' },
      at: NOON,
      date: NOON,
      skew: 0,
      partial: false,
    }
    const gathered: GatheredSolved = { ok: true, site: siteOf(id), main: { ...main, ok: true }, sides: {} }
    expect(readSolvedTickets(gathered)).toBeNull()
  })

  test('a metric set beside the tickets counts too; a ticket without one is left out', async () => {
    const row = (id: number) => ({
      id,
      created_at: '2026-11-10T08:00:00Z',
      slas: {
        policy_metrics: [{ metric: 'agent_work_time', stage: 'achieved', breach_at: '2026-11-11T08:00:00Z' }],
      },
    })
    const answer = {
      results: [row(1), row(2)],
      metric_sets: [{ ticket_id: 1, solved_at: '2026-11-10T12:00:00Z' }],
      next_page: null,
    }
    const page = await gatherSolved(site, question, fakeIo({ '/api/v2/search': json(answer) }), SIGNAL)
    if (!page.ok) throw new Error(page.fault)
    expect(readSolvedTickets(page)).toMatchObject({
      rows: [{ key: '1', resolvedAt: Date.parse('2026-11-10T12:00:00Z'), priority: null, topic: null }],
      oldest: Date.parse('2026-11-10T08:00:00Z'),
      last: true,
    })
  })
})
