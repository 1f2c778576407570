import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessGuard } from '../../../utils/helpdesks/guard.ts'
import type { Helpdesk, HelpdeskIo } from '../../../utils/helpdesks/helpdesk.ts'
import { HELPDESKS_BY_ID } from '../../../utils/helpdesks/index.ts'
import type { TicketRef } from '../../../utils/ticket/ref.ts'
import type { Ticket } from '../../../utils/ticket/ticket.ts'
import { SCENARIOS } from '../scenarios/index.ts'
import { Visitor } from '../server/visitor.ts'
import { type Helpdesks, startHelpdesks } from '../server.ts'
import type { SiteId } from '../world/types.ts'
import { OPTIONS } from './support/fake-io.ts'

type Place = Pick<TicketRef, 'helpdesk' | 'deployment' | 'basePath'> & { readonly page: string }
const PLACES: Readonly<Record<SiteId, Place>> = {
  zendesk: { helpdesk: 'zendesk', deployment: 'cloud', basePath: '', page: '/agent/tickets/4211' },
  'jira-cloud': { helpdesk: 'jira', deployment: 'cloud', basePath: '', page: '/browse/HELP-4211' },
  'jira-dc': {
    helpdesk: 'jira',
    deployment: 'data-center',
    basePath: '/jira',
    page: '/jira/browse/SUP-4211',
  },
  topdesk: { helpdesk: 'topdesk', deployment: 'cloud', basePath: '', page: '/tas/secure/mango/window/0' },
}
const TICKETS = SCENARIOS.flatMap(
  ({ ticket, others = [] }: { ticket: Script; others?: readonly Script[] }) => [ticket, ...others],
)
type Script = (typeof SCENARIOS)[number]['ticket']

let desks: Helpdesks
const visitors = new Map<SiteId, Visitor>()
const signal = new AbortController().signal

beforeAll(async () => {
  desks = await startHelpdesks()
  for (const [site, { page }] of Object.entries(PLACES) as [SiteId, Place][]) {
    const visitor = new Visitor(desks.port, desks.hosts[site])
    await visitor.ask(page)
    visitors.set(site, visitor)
  }
})
afterAll(() => desks.close())

function ioOf(site: SiteId): HelpdeskIo {
  return {
    now: () => desks.control.now(),
    guard: accessGuard(),
    cached: (_url, _ttl, load) => load(),
    async fetch(url) {
      const { pathname, search } = new URL(url)
      const answer = await visitors.get(site)?.ask(pathname + search)
      const headers = Object.entries(answer?.headers ?? {}).filter(
        (one): one is [string, string] => typeof one[1] === 'string',
      )
      return new Response(answer?.status === 204 ? null : (answer?.body ?? ''), {
        status: answer?.status ?? 500,
        headers,
      })
    },
  }
}

async function read({ site, key }: Script): Promise<Ticket> {
  const { helpdesk, deployment, basePath } = PLACES[site]
  const ref = { helpdesk, deployment, basePath, origin: `https://${desks.hosts[site]}`, key }
  const result = await (HELPDESKS_BY_ID[helpdesk] as Helpdesk).read(ref, ioOf(site), OPTIONS, signal)
  if (!result.ok) throw new Error(result.fault)
  return result.ticket
}

describe('every ticket of the look-alikes', () => {
  test.each(TICKETS.map((script) => [script.site, script.key, script] as const))(
    '%s %s',
    async (site, key, script) => {
      const state = desks.world.find(site, key)
      const ticket = await read(script)
      expect(ticket.bad).toEqual([])
      // TOPdesk's brief description has 80 characters.
      expect(ticket.subject).toMatchObject({
        value: site === 'topdesk' ? script.subject.slice(0, 80) : script.subject,
      })
      expect(ticket.createdAt).toMatchObject({ value: script.createdAt })
      expect(ticket.priority).toMatchObject(
        state?.priority ? { value: { level: state.priority } } : { known: false },
      )
      if (!ticket.messages.known || !ticket.events.known || !state) throw new Error('not read')
      // TOPdesk's automatic mails leave no entry that says so.
      const said = state.said.filter((one) => one.public && !one.automatic)
      expect(ticket.messages.value.list.filter(({ automatic }) => !automatic).map(({ at }) => at)).toEqual(
        said.map(({ at }) => at),
      )
      const notes = ticket.events.value.list.filter(({ kind }) => kind === 'note')
      expect(notes.map(({ at }) => at)).toEqual(state.said.filter((one) => !one.public).map(({ at }) => at))
    },
  )
})

describe('the founding case', () => {
  test.each(
    TICKETS.filter(({ key }) => key.endsWith('4211')).map((script) => [script.site, script] as const),
  )('%s', async (_site, script) => {
    const ticket = await read(script)
    if (!ticket.slaTargets.known || !ticket.messages.known) throw new Error('not read')
    const [target] = ticket.slaTargets.value
    // 8 h of the desk from 08:00 Helsinki or Amsterdam time; 5 h 50 are left at 10:10 (worked out in the scenario).
    expect(target).toMatchObject({ state: 'running' })
    expect((target?.dueAt ?? 0) - ticket.readAt).toBe(350 * 60_000)
    expect(ticket.priority).toMatchObject({ value: { level: 1 } })
    const people = ticket.messages.value.list.filter(({ automatic }) => !automatic)
    expect(people.map(({ author }) => author.role)).toEqual(['requester', 'requester'])
  })
})

describe('faults of the look-alikes', () => {
  test.each([
    ['status-401', 'signed-out', null],
    ['status-403', 'no-access', null],
    ['status-404', 'not-found', null],
    ['status-429', 'rate-limited', 7_000],
    ['status-500', 'server', 30_000],
    ['empty-204', 'bad-answer', null],
    ['login-page', 'signed-out', null],
    ['truncated', 'bad-answer', null],
  ] as const)('%s is %s', async (kind, fault, retryAfter) => {
    const script = TICKETS.find(({ site, key }) => site === 'zendesk' && key === '4211') as Script
    desks.control.fault({ site: 'zendesk', path: '/tickets/4211.json', kind, times: 1, retryAfter: 7 })
    const { helpdesk, deployment, basePath } = PLACES.zendesk
    const ref = { helpdesk, deployment, basePath, origin: `https://${desks.hosts.zendesk}`, key: script.key }
    const result = await HELPDESKS_BY_ID.zendesk.read(ref, ioOf('zendesk'), OPTIONS, signal)
    expect(result).toEqual({ ok: false, fault, retryAfter })
  })
})
