import { X509Certificate } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Helpdesks, startHelpdesks } from '../server.ts'
import { selfSigned } from './certificate.ts'
import { Visitor } from './visitor.ts'

const TICKET = '/api/v2/tickets/4211.json?include=slas'
let desks: Helpdesks
let zendesk: Visitor

beforeEach(async () => {
  desks = await startHelpdesks()
  zendesk = new Visitor(desks.port, desks.hosts.zendesk)
})
afterEach(() => desks.close())

const logIn = (): Promise<unknown> => zendesk.ask('/agent/tickets/4211')

describe('the certificate', () => {
  it('names all hosts and is signed with its own key', () => {
    const { cert } = selfSigned(['acme.zendesk.com', 'jira.acme.example'])
    const read = new X509Certificate(cert)
    expect(read.checkHost('jira.acme.example')).toBe('jira.acme.example')
    expect(read.verify(read.publicKey)).toBe(true)
  })
})

describe('the session', () => {
  it('is needed for the API and handed out by a page', async () => {
    expect((await zendesk.ask(TICKET)).status).toBe(401)
    await logIn()
    expect((await zendesk.ask(TICKET)).status).toBe(200)
    desks.control.logOut('zendesk')
    expect((await zendesk.ask(TICKET)).status).toBe(401)
  })

  it('is refused by the TOPdesk of the scenario that says so', async () => {
    const topdesk = new Visitor(desks.port, desks.hosts.topdesk)
    await topdesk.ask('/tas/secure/mango/window/0')
    expect((await topdesk.ask('/tas/api/operators/current/id')).status).toBe(200)
    desks.control.play('cookie-refused')
    expect((await topdesk.ask('/tas/api/operators/current/id')).status).toBe(401)
  })
})

describe('the clock', () => {
  it('stands still, moves on command and dates the answers', async () => {
    await logIn()
    expect((await zendesk.ask(TICKET)).headers.date).toBe('Tue, 24 Nov 2026 09:10:00 GMT')
    desks.control.advance(3_600_000)
    expect((await zendesk.ask(TICKET)).headers.date).toBe('Tue, 24 Nov 2026 10:10:00 GMT')
  })

  it('hides what has not happened yet', async () => {
    await logIn()
    desks.control.setNow(Date.parse('2026-11-24T06:30:00Z'))
    const { body } = await zendesk.ask('/api/v2/tickets/4211/comments.json')
    expect((JSON.parse(body) as { comments: unknown[] }).comments).toHaveLength(2)
  })
})

describe('happenings', () => {
  const sla = async (): Promise<unknown> => {
    const { body } = await zendesk.ask(TICKET)
    const { ticket } = JSON.parse(body) as {
      ticket: { status: string; slas: { policy_metrics: { stage: string; breach_at: string | null }[] } }
    }
    return [ticket.status, ticket.slas.policy_metrics[0]?.stage, ticket.slas.policy_metrics[0]?.breach_at]
  }

  it('change the status and the target', async () => {
    await logIn()
    expect(await sla()).toEqual(['new', 'active', '2026-11-24T15:00:00Z'])
    desks.control.onHold('zendesk', '4211', 'telia')
    expect(await sla()).toEqual(['hold', 'paused', null])
    desks.control.advance(3_600_000)
    desks.control.setStatus('zendesk', '4211', 'open')
    // An hour on hold moves 16:00 local to 08:00 plus that hour on the next morning.
    expect(await sla()).toEqual(['open', 'active', '2026-11-25T08:00:00Z'])
    desks.control.moveTarget('zendesk', '4211', 240)
    expect(await sla()).toEqual(['open', 'active', '2026-11-24T12:00:00Z'])
    desks.control.breach('zendesk', '4211')
    expect(desks.control.now()).toBe(Date.parse('2026-11-24T12:01:00Z'))
    desks.control.solve('zendesk', '4211')
    expect((await sla()) as unknown[]).toContain('achieved')
    desks.control.reopen('zendesk', '4211', 'Not solved at all.')
    expect(((await sla()) as unknown[])[0]).toBe('open')
  })

  it('come from the page as well', async () => {
    await logIn()
    await zendesk.ask(
      '/__page/act',
      'POST',
      JSON.stringify({ key: '4211', what: 'reply', body: 'On my way.', status: 'pending' }),
    )
    expect(desks.control.state('zendesk', '4211')?.said.at(-1)?.by).toBe('robin.aalto')
    expect(desks.control.state('zendesk', '4211')?.status).toBe('pending')
  })
})

describe('faults', () => {
  it.each([
    ['status-403', 403],
    ['status-404', 404],
    ['status-500', 500],
    ['empty-204', 204],
    ['partial-206', 206],
  ] as const)('%s', async (kind, status) => {
    await logIn()
    desks.control.fault({ site: 'zendesk', kind, times: 1 })
    expect((await zendesk.ask(TICKET)).status).toBe(status)
    expect((await zendesk.ask(TICKET)).status).toBe(200)
  })

  it('429 tells when to come again', async () => {
    await logIn()
    desks.control.fault({ site: 'zendesk', path: '/tickets/', kind: 'status-429', retryAfter: 7 })
    const { status, headers } = await zendesk.ask(TICKET)
    expect([status, headers['retry-after']]).toEqual([429, '7'])
    expect((await zendesk.ask('/api/v2/users/me.json')).status).toBe(200)
    desks.control.clearFaults()
    expect((await zendesk.ask(TICKET)).status).toBe(200)
  })

  it('a login page comes with status 200, cut JSON does not parse, a reset breaks off', async () => {
    await logIn()
    desks.control.fault({ site: 'zendesk', kind: 'reset', times: 1 })
    await expect(zendesk.ask(TICKET)).rejects.toThrow()
    desks.control.fault({ site: 'zendesk', kind: 'login-page', times: 1 })
    const login = await zendesk.ask(TICKET)
    expect([login.status, login.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    desks.control.fault({ site: 'zendesk', kind: 'truncated', times: 1 })
    const cut = await zendesk.ask(TICKET)
    expect(() => JSON.parse(cut.body) as unknown).toThrow()
  })

  it('a slow answer does not keep the server from closing', async () => {
    await logIn()
    desks.control.fault({ site: 'zendesk', kind: 'slow' })
    const slow = zendesk.ask(TICKET).catch(() => 'broken off')
    while (!desks.control.requests().some((r) => r.who === 'api'))
      await new Promise((resolve) => setImmediate(resolve))
    await desks.close()
    expect(await slow).toBeDefined()
    desks = await startHelpdesks()
  })
})

describe('the record', () => {
  it('knows who asked, and calls writes and strangers violations', async () => {
    await logIn()
    await zendesk.ask(TICKET)
    await zendesk.ask('/__page/model?tabs=4211')
    expect(desks.control.violations()).toEqual([])
    await zendesk.ask('/api/v2/tickets/4211.json', 'PUT', '{}')
    await zendesk.ask('/somewhere/else')
    expect(desks.control.requests().map((r) => r.who)).toEqual(['document', 'api', 'page', 'api', 'other'])
    expect(desks.control.violations().map((r) => `${r.method} ${r.path}`)).toEqual([
      'PUT /api/v2/tickets/4211.json',
      'GET /somewhere/else',
    ])
  })
})

describe('the control over HTTP', () => {
  const call = (name: string, args: unknown[], headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${desks.controlPort}/__control/${name}`, {
      method: 'POST',
      body: JSON.stringify(args),
      headers,
    })

  it('does the same', async () => {
    await call('advance', [60_000])
    expect(await (await call('now', [])).json()).toBe(Date.parse('2026-11-24T09:11:00Z'))
  })

  it('is not for web pages, and not on the vendors’ hosts', async () => {
    expect((await call('now', [], { origin: 'https://acme.zendesk.com' })).status).toBe(403)
    expect((await zendesk.ask('/__control/now', 'POST', '[]')).status).toBe(404)
  })
})
