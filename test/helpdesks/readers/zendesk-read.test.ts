import { describe, expect, test } from 'vitest'
import { HELPDESKS_BY_ID } from '../../../utils/helpdesks/index.ts'
import { zendeskLists } from '../../../utils/helpdesks/zendesk/list-page.ts'
import type { TicketRef } from '../../../utils/ticket/ref.ts'
import type { Ticket } from '../../../utils/ticket/ticket.ts'
import { fakeIo, NOON, OPTIONS, type Reply } from './support/fake-io.ts'
import * as answers from './support/zendesk-answers.ts'

const { zendesk } = HELPDESKS_BY_ID

const REF: TicketRef = {
  helpdesk: 'zendesk',
  deployment: 'cloud',
  origin: 'https://acme.zendesk.com',
  basePath: '',
  key: '4211',
}
const SIGNAL = new AbortController().signal
const at = (time: string) => Date.parse(`2026-11-16T${time}Z`)

async function ticketOf(changes: Readonly<Record<string, Reply>> = {}): Promise<Ticket> {
  const result = await zendesk.read(REF, fakeIo({ ...answers.routes, ...changes }), OPTIONS, SIGNAL)
  if (!result.ok) throw new Error(result.fault)
  return result.ticket
}

const withTicket = (change: object) =>
  ticketOf({ '/api/v2/tickets/4211.json': { ...answers.main, ticket: { ...answers.ticket, ...change } } })

const value = <K extends keyof Ticket>(ticket: Ticket, name: K) => {
  const reading = ticket[name] as { known?: boolean; value?: unknown; reason?: unknown }
  return reading.known ? reading.value : reading.reason
}

describe('a Zendesk ticket read by the API', () => {
  test('brings every fact the vendor gives', async () => {
    const ticket = await ticketOf()
    expect(ticket.bad).toEqual([])
    expect(ticket.readAt).toBe(NOON)
    expect(ticket.subject).toEqual({ known: true, value: 'Kassa start niet', source: 'api', at: NOON })
    expect(value(ticket, 'me')).toEqual({ id: '9', name: 'Agent', zone: 'Europe/Helsinki' })
    expect(value(ticket, 'type')).toBe('incident')
    expect(value(ticket, 'status')).toEqual({ name: 'In behandeling', category: 'open' })
    expect(value(ticket, 'priority')).toEqual({ name: 'urgent', level: 1 })
    expect(value(ticket, 'requester')).toEqual({ id: '70', name: 'Mieke Bakker', zone: 'Europe/Amsterdam' })
    expect(value(ticket, 'organisation')).toEqual({ id: '300', name: 'Acme' })
    expect(value(ticket, 'group')).toEqual({ id: '40', name: 'Servicedesk' })
    expect(value(ticket, 'groupIsMine')).toBe(true)
    expect(value(ticket, 'assignee')).toBe('me')
    expect(value(ticket, 'partOf')).toBe('4100')
    expect(value(ticket, 'merged')).toBe(false)
    expect(value(ticket, 'createdAt')).toBe(at('07:00:00'))
    expect(value(ticket, 'csat')).toEqual({ value: -1, label: 'bad', comment: 'Duurde te lang' })
    expect(value(ticket, 'vendorMood')).toEqual({ step: -2, label: 'very negative' })
    expect(value(ticket, 'reopened')).toBe(1)
    expect(value(ticket, 'dueAt')).toBe('not-given')
    expect(value(ticket, 'solvedAt')).toBe('not-given')
  })

  test('asks three times for the ticket; who I am, my groups and the statuses are extra and kept', async () => {
    const io = fakeIo(answers.routes)
    await zendesk.read(REF, io, OPTIONS, SIGNAL)
    expect(io.asked.filter((path) => path.includes('/tickets/'))).toHaveLength(3)
    expect(io.asked).toHaveLength(6)
  })

  test('tells who wrote what from ids and roles', async () => {
    const { messages } = await ticketOf()
    if (!messages.known) throw new Error('no messages')
    expect(messages.value.complete).toBe(true)
    expect(
      messages.value.list.map((one) => [
        one.id,
        one.author.role,
        one.automatic,
        one.channel,
        one.format,
        one.body,
      ]),
    ).toEqual([
      ['1', 'requester', false, 'email', 'html', '<p>Kassa start niet</p>'],
      ['10', 'system', true, 'rule', 'html', '<p>Ontvangen</p>'],
      ['11', 'agent', false, 'web', 'text', 'We kijken'],
      ['13', 'requester', false, 'email', 'html', '<p>Nog steeds stuk</p>'],
    ])
    expect(messages.value.list.map((one) => one.author.isMe)).toEqual([false, false, true, false])
  })

  test('keeps notes and changes as times, a save of many fields as one', async () => {
    const { events } = await ticketOf()
    if (!events.known) throw new Error('no events')
    const solved = { name: 'Opgelost', category: 'solved' }
    const open = { name: 'In behandeling', category: 'open' }
    expect(events.value.list).toEqual([
      {
        kind: 'status',
        at: at('07:00:00'),
        by: 'requester',
        from: null,
        to: { name: 'new', category: 'new' },
      },
      { kind: 'note', at: at('08:00:00'), by: 'me' },
      { kind: 'group', at: at('08:30:00'), by: 'system', from: '41', to: 'Servicedesk' },
      { kind: 'assignee', at: at('08:30:00'), by: 'requester', toSomebody: true },
      { kind: 'priority', at: at('08:30:00'), by: 'requester' },
      { kind: 'status', at: at('09:00:00'), by: 'me', from: solved, to: open },
      { kind: 'field', at: at('09:00:00'), by: 'me' },
    ])
  })

  test('SLA targets: running by the wall, paused with breach_at null, met, breached', async () => {
    const { slaTargets } = await ticketOf()
    if (!slaTargets.known) throw new Error('no targets')
    const hour = 3_600_000
    const [wait, work, first, next] = slaTargets.value
    expect(wait).toMatchObject({
      id: 'requester_wait_time',
      name: 'Winkels',
      metric: 'resolution',
      state: 'running',
      startedAt: at('07:00:00'),
      dueAt: at('15:00:00'),
      goal: 8 * hour,
      elapsed: 5 * hour,
      remaining: 3 * hour,
      workingTime: false,
      neverPauses: false,
    })
    // 60 of 240 business minutes were used when it paused.
    expect(work).toMatchObject({
      state: 'paused',
      dueAt: null,
      pausedSince: at('09:00:00'),
      elapsed: hour,
      remaining: 3 * hour,
      workingTime: true,
    })
    expect(first).toMatchObject({
      state: 'met',
      metric: 'first-reply',
      endedAt: at('07:30:00'),
      neverPauses: true,
    })
    expect(next).toMatchObject({
      state: 'breached',
      metric: 'next-reply',
      startedAt: at('10:00:00'),
      goal: null,
    })
  })

  test.each([
    ['no policy (RECORDED: an empty list)', { policy_metrics: [] }],
    ['no sideload at all (USED: Zendesk checks for undefined)', undefined],
  ])('%s is no SLA', async (_what, slas) => {
    expect((await withTicket({ slas })).slaTargets).toEqual({ known: false, reason: 'not-given' })
  })

  test.each([
    [null, 'not-given'],
    [{ score: 'unoffered' }, 'not-given'],
    [{ score: 'offered' }, 'not-given'],
    [{ score: 'good' }, { value: 1, label: 'good', comment: null }],
    [7, 'bad'],
  ])('satisfaction_rating %j', async (rating, expected) => {
    expect(value(await withTicket({ satisfaction_rating: rating }), 'csat')).toEqual(expected)
  })

  test('a ticket an agent typed for the caller starts with their call, not with their words', async () => {
    const { messages } = await withTicket({ submitter_id: 9 })
    if (!messages.known) throw new Error('no messages')
    expect(messages.value.list.map((one) => one.onBehalf)).toEqual([true, false, false, false])
  })

  test('a voice ticket starts with the call (RECORDED airbyte: via.channel voice)', async () => {
    const { messages } = await withTicket({ via: { channel: 'voice', source: {} } })
    if (!messages.known) throw new Error('no messages')
    expect(messages.value.list[0]?.onBehalf).toBe(true)
  })

  test('one bad field is unknown and named, the rest is kept', async () => {
    const ticket = await withTicket({ created_at: 'yesterday', priority: 5 })
    expect(ticket.bad).toEqual(['ticket.priority', 'ticket.created_at'])
    expect(value(ticket, 'createdAt')).toBe('bad')
    expect(value(ticket, 'priority')).toBe('bad')
    expect(value(ticket, 'subject')).toBe('Kassa start niet')
  })

  test('comments that fail leave the ticket standing', async () => {
    const ticket = await ticketOf({ '/api/v2/tickets/4211/comments.json': new Response('', { status: 500 }) })
    expect(ticket.messages).toEqual({ known: false, reason: 'failed' })
    expect(ticket.events).toEqual({ known: false, reason: 'failed' })
    expect(value(ticket, 'subject')).toBe('Kassa start niet')
    expect(value(ticket, 'reopened')).toBe(1)
  })

  test('a rest asked for by a side call is handed on', async () => {
    const tired = new Response('', { status: 429, headers: { 'retry-after': '17' } })
    const io = fakeIo({ ...answers.routes, '/api/v2/tickets/4211/audits.json': tired })
    expect(await zendesk.read(REF, io, OPTIONS, SIGNAL)).toMatchObject({ ok: true, retryAfter: 17_000 })
  })

  test('a broken comment is left out and the list is not complete', async () => {
    const broken = { ...answers.comments, comments: [{ id: 99 }, ...answers.comments.comments] }
    const ticket = await ticketOf({ '/api/v2/tickets/4211/comments.json': broken })
    expect(ticket.bad).toEqual(['comments.comments[0]'])
    expect(ticket.messages).toMatchObject({ value: { complete: false } })
  })

  test('audits in the wrong order with more to come are not taken for the newest', async () => {
    const upward = { audits: answers.audits.audits.toReversed(), meta: { has_more: true } }
    const ticket = await ticketOf({ '/api/v2/tickets/4211/audits.json': upward })
    expect(ticket.events).toEqual({ known: false, reason: 'not-read' })
  })

  test('an answer without a ticket is a bad answer', async () => {
    const io = fakeIo({ ...answers.routes, '/api/v2/tickets/4211.json': { tickets: [] } })
    expect(await zendesk.read(REF, io, OPTIONS, SIGNAL)).toMatchObject({ ok: false, fault: 'bad-answer' })
  })
})

describe('Zendesk lists', () => {
  test('earlier tickets of the requester, newest first, without this one', async () => {
    const old = { ...answers.ticket, id: 4000, created_at: '2026-10-01T08:00:00Z', status: 'closed' }
    const older = {
      ...old,
      id: 3900,
      created_at: '2026-09-01T08:00:00Z',
      satisfaction_rating: null,
      tags: [],
    }
    const io = fakeIo({
      '/api/v2/users/70/tickets/requested.json': {
        tickets: [older, answers.ticket, old],
        meta: { has_more: false },
      },
    })
    const result = await zendesk.readEarlierTickets(REF, '70', io, SIGNAL)
    expect(result).toMatchObject({
      ok: true,
      complete: true,
      list: [
        { key: '4000', category: 'closed', csat: { value: -1 }, vendorMood: { step: -2 } },
        { key: '3900', csat: null, vendorMood: null },
      ],
    })
  })

  test('rows come in one request, without messages', async () => {
    const io = fakeIo({
      '/api/v2/tickets/show_many.json?ids=4211,4212': { tickets: [answers.ticket], users: answers.users },
      '/api/v2/users/me.json': answers.me,
    })
    const result = await zendeskLists.readRows(REF, ['4211', '4212'], io, OPTIONS, SIGNAL)
    if (!result.ok) throw new Error(result.fault)
    expect(result.list.map(({ ref }) => ref.key)).toEqual(['4211'])
    expect(result.list[0]?.messages).toEqual({ known: false, reason: 'not-read' })
    expect(result.list[0]?.slaTargets).toMatchObject({ known: true })
  })
})
