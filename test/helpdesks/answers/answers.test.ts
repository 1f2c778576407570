import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '../scenarios/index.ts'
import { site } from '../server/hosts.ts'
import type { Ask, Reply } from '../server/reply.ts'
import { VENDORS } from '../server/vendors.ts'
import { SITES, type SiteId } from '../world/types.ts'
import { World } from '../world/world.ts'
import { misfits, rowsFor } from './field-table.ts'
import { siteQuestions, ticketQuestions } from './questions.ts'
import { byKind, tableOf } from './table-files.ts'

const HOUR = 3_600_000

function asked(world: World, id: SiteId, question: string): Reply {
  const { host, basePath } = site(id)
  const url = new URL(question, `https://${host}`)
  const ask: Ask = {
    site: id,
    origin: `https://${host}${basePath}`,
    method: 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    headers: {},
    world,
    language: 'nl',
  }
  return VENDORS[id].api(ask)
}

const parsed = (reply: Reply): unknown => JSON.parse(reply.body ?? 'null')

/** What is wrong with the answers to these questions; an error or an empty answer has no fields. */
function faults(world: World, id: SiteId, questions: readonly string[]): string[] {
  const table = tableOf(id)
  const fields = id.startsWith('jira')
    ? (parsed(asked(world, id, id === 'jira-dc' ? '/rest/api/2/field' : '/rest/api/3/field')) as unknown[])
    : []
  return questions.flatMap((question) => {
    const reply = asked(world, id, question)
    if (reply.status === 204 || reply.status === 404) return []
    if (reply.status >= 300) return [`${question}: answered ${reply.status}`]
    const found = rowsFor(new URL(question, 'https://x').pathname, table)
    if (found === null) return [`${question}: no table`]
    return misfits(byKind(parsed(reply), fields), found.rows, table).map((m) => `${found.name}: ${m}`)
  })
}

describe('every answer fits the field tables made from specifications and recorded answers', () => {
  it.each(SITES)('%s as such', (id) => {
    const world = new World(SCENARIOS, SCENARIOS[0]?.now ?? 0)
    expect(faults(world, id, siteQuestions(id))).toEqual([])
  })

  it.each(SCENARIOS.map((s) => [s.id, s] as const))('%s, at its moment and nine hours later', (_id, s) => {
    const world = new World([s], s.now)
    const questions = [s.ticket, ...(s.others ?? [])].flatMap(ticketQuestions)
    const found = faults(world, s.site, questions)
    world.setNow(s.now + 9 * HOUR)
    expect([...new Set([...found, ...faults(world, s.site, questions)])]).toEqual([])
  })
})

describe('the check itself', () => {
  const table = tableOf('zendesk')
  const rows = {
    ticket: { type: 'Ticket', nullable: false, optional: false, source: 'x', mark: 'SEEN' as const },
  }

  it('names a field that is in no table, a wrong type, a null and a missing field', () => {
    const found = misfits({ ticket: { id: 'x', invented: 1, status: null } }, rows, table)
    expect(found).toContain('ticket.invented: not in the table (1)')
    expect(found).toContain('ticket.id: string instead of number')
    expect(found).toContain('ticket.status: null')
    expect(found).toContain('ticket.subject: missing')
  })
})
