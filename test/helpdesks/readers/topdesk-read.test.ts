import { describe, expect, test } from 'vitest'
import { HELPDESKS_BY_ID } from '../../../utils/helpdesks/index.ts'
import { topdeskLists } from '../../../utils/helpdesks/topdesk/list-page.ts'
import type { TicketRef } from '../../../utils/ticket/ref.ts'
import type { Ticket } from '../../../utils/ticket/ticket.ts'
import { fakeIo, json, OPTIONS, type Reply } from './support/fake-io.ts'
import { cardEn, cardNl, pageOf } from './support/page.ts'
import * as answers from './support/topdesk-answers.ts'

const { topdesk } = HELPDESKS_BY_ID

const REF: TicketRef = {
  helpdesk: 'topdesk',
  deployment: 'cloud',
  origin: 'https://acme.topdesk.net',
  basePath: '',
  key: 'I 2611 103',
}
const SIGNAL = new AbortController().signal
const at = (time: string) => Date.parse(`2026-11-16T${time}Z`)

async function ticketOf(changes: Readonly<Record<string, Reply>> = {}, options = OPTIONS): Promise<Ticket> {
  const result = await topdesk.read(REF, fakeIo({ ...answers.routes, ...changes }), options, SIGNAL)
  if (!result.ok) throw new Error(result.fault)
  return result.ticket
}
const withFields = (change: object) =>
  ticketOf({ [answers.PATHS.incident]: { ...answers.incident, ...change } })

const value = <K extends keyof Ticket>(ticket: Ticket, name: K) => {
  const reading = ticket[name] as { known?: boolean; value?: unknown; reason?: unknown }
  return reading.known ? reading.value : reading.reason
}

describe('a TOPdesk call by the API', () => {
  test('brings every fact the vendor gives; +0000 is read', async () => {
    const ticket = await ticketOf()
    expect(ticket.bad).toEqual([])
    expect(ticket.source).toBe('api')
    expect(value(ticket, 'me')).toEqual({ id: 'o1', name: 'Jansen, J.', zone: 'Europe/Amsterdam' })
    expect(value(ticket, 'subject')).toBe('Kassa start niet')
    expect(value(ticket, 'type')).toBe('incident')
    expect(value(ticket, 'category')).toBe('Hardware / Kassa')
    expect(value(ticket, 'status')).toEqual({ name: 'In behandeling', category: 'open' })
    expect(value(ticket, 'priority')).toEqual({ name: 'P1', level: 1 })
    expect(value(ticket, 'requester')).toEqual({ id: 'p1', name: 'Bakker, P.', zone: 'Europe/Amsterdam' })
    expect(value(ticket, 'organisation')).toEqual({ id: 'b1', name: 'Acme Utrecht' })
    expect(value(ticket, 'assignee')).toBe('me')
    expect(value(ticket, 'group')).toEqual({ id: 'g1', name: 'Servicedesk' })
    expect(value(ticket, 'groupIsMine')).toBe(true)
    expect(value(ticket, 'supplier')).toBe('not-given')
    expect(value(ticket, 'partOf')).toBe('I 2611 090')
    expect(value(ticket, 'createdAt')).toBe(at('07:00:00'))
    expect(value(ticket, 'updatedAt')).toBe(at('10:30:00.303'))
    expect(value(ticket, 'dueAt')).toBe('not-given')
  })

  test('asks three times for the ticket; who I am and my groups are kept', async () => {
    const io = fakeIo(answers.routes)
    await topdesk.read(REF, io, OPTIONS, SIGNAL)
    expect(io.asked.filter((path) => path.includes('/incidents/'))).toHaveLength(3)
    expect(io.asked).toHaveLength(5)
  })

  test('requests and visible entries are messages, by ids; a call an operator wrote down is on behalf', async () => {
    const { messages } = await ticketOf()
    if (!messages.known) throw new Error('no messages')
    expect(messages.value).toMatchObject({
      complete: true,
      list: [
        {
          id: 'request:q1',
          author: { role: 'agent', isMe: true },
          onBehalf: true,
          channel: 'phone',
          format: 'html',
        },
        {
          id: 'action:a1',
          author: { role: 'agent', isMe: false },
          onBehalf: false,
          body: 'We kijken ernaar',
          format: 'text',
        },
        {
          id: 'action:a4',
          author: { role: 'requester', isMe: false },
          body: 'Nog steeds <b>stuk</b>',
          at: at('10:00:00'),
        },
      ],
    })
  })

  test('invisible entries are notes; mails, files and the last change are touches', async () => {
    const { events } = await ticketOf()
    if (!events.known) throw new Error('no events')
    expect(events.value.list).toEqual([
      { kind: 'field', at: at('07:10:00'), by: 'me' },
      { kind: 'note', at: at('08:00:00'), by: 'me' },
      { kind: 'field', at: at('09:00:00'), by: 'requester' },
      { kind: 'field', at: at('10:30:00.303'), by: 'me' },
    ])
  })

  test('SLA: the SLA’s own target, and the target date that was moved away from it', async () => {
    const { slaTargets } = await ticketOf()
    if (!slaTargets.known) throw new Error('no targets')
    expect(slaTargets.value).toMatchObject([
      { id: 'response', metric: 'first-reply', state: 'met', dueAt: at('08:00:00'), endedAt: at('07:30:00') },
      {
        id: 'sla',
        metric: 'resolution',
        state: 'running',
        dueAt: at('15:00:00'),
        movedFrom: null,
        goal: 8 * 3_600_000,
      },
      {
        id: 'target-date',
        metric: 'resolution',
        state: 'running',
        dueAt: at('16:00:00'),
        movedFrom: at('15:00:00'),
      },
    ])
  })

  test.each([
    ['no SLM licence (RECORDED: sla null)', { sla: null }, ['target-date']],
    ['older API: sla has an id only (USED 2019)', { sla: { id: 's1' } }, ['target-date']],
    ['target date not moved', { targetDate: '2026-11-16T15:00:00Z' }, ['response', 'sla']],
    ['iso8601 dates (SEEN dateFormat)', { sla: null, targetDate: '2026-11-16T15:00:00Z' }, ['target-date']],
  ])('targets with %s', async (_what, change, ids) => {
    const { slaTargets } = await withFields(change)
    expect(slaTargets).toMatchObject({ known: true, value: ids.map((id) => ({ id })) })
  })

  test('no target at all is no SLA', async () => {
    expect(value(await withFields({ sla: null, targetDate: null }), 'slaTargets')).toBe('not-given')
    expect(value(await withFields({ sla: null, targetDate: 'soon' }), 'slaTargets')).toBe('bad')
  })

  test('on hold stops the countdown where it began, for whom the word or the supplier tells', async () => {
    const onHold = { onHold: true, onHoldDate: '2026-11-16T11:00:00.000+0000', sla: null }
    const ticket = await withFields(onHold)
    expect(ticket.slaTargets).toMatchObject({
      value: [{ state: 'paused', pausedSince: at('11:00:00'), remaining: 5 * 3_600_000 }],
    })
    expect(value(ticket, 'status')).toMatchObject({ category: 'waiting' })
    const others = { ...onHold, supplier: { id: 'l1', name: 'Telia' } }
    expect(value(await withFields(others), 'status')).toMatchObject({ category: 'hold' })
    const word = { ...onHold, processingStatus: { id: 'x', name: 'Wacht op aanmelder' } }
    expect(value(await withFields(word), 'status')).toMatchObject({ category: 'pending' })
  })

  test('done: met or missed by the time of completion, and the rating of 1 to 5', async () => {
    const done = {
      completed: true,
      completedDate: '2026-11-16T15:30:00.000+0000',
      feedbackRating: 2,
      feedbackMessage: 'Traag',
    }
    const ticket = await withFields(done)
    expect(ticket.slaTargets).toMatchObject({
      value: [{ state: 'met' }, { id: 'sla', state: 'missed' }, { state: 'met' }],
    })
    expect(value(ticket, 'solvedAt')).toBe(at('15:30:00'))
    expect(value(ticket, 'csat')).toEqual({ value: -0.5, label: '2/5', comment: 'Traag' })
    expect(value(ticket, 'status')).toMatchObject({ category: 'solved' })
  })

  test.each([
    [
      'only a group (SEEN operatorGroup)',
      { operator: { id: 'g1', status: 'operatorGroup', name: 'Desk' } },
      'nobody',
    ],
    ['nobody', { operator: null }, 'nobody'],
    ['a colleague', { operator: { id: 'o7', status: 'operator', name: 'X' } }, 'someone'],
  ])('assigned to %s', async (_what, change, expected) => {
    expect(value(await withFields(change), 'assignee')).toBe(expected)
  })

  test('an unregistered caller has no id (RECORDED demisto) and so is nobody we know', async () => {
    const ticket = await withFields({ caller: { id: null, dynamicName: 'testing', branch: null } })
    expect(value(ticket, 'requester')).toBe('not-given')
    expect(ticket.bad).toEqual([])
  })

  test('204 is an empty trail, 206 one that goes on', async () => {
    const empty = await ticketOf({ [answers.PATHS.trail]: new Response(null, { status: 204 }) })
    expect(empty.messages).toMatchObject({ value: { complete: true, list: [{ id: 'request:q1' }] } })
    const more = await ticketOf({ [answers.PATHS.trail]: json(answers.trail, { status: 206 }) })
    expect(more.messages).toMatchObject({ value: { complete: false } })
  })

  test('one bad field is unknown and named, the rest is kept', async () => {
    const ticket = await withFields({ priority: 'P1', onHold: 'no', callDate: 1 })
    expect(ticket.bad.toSorted()).toEqual(['incident.callDate', 'incident.onHold', 'incident.priority'])
    expect(value(ticket, 'priority')).toBe('bad')
    expect(value(ticket, 'status')).toEqual({ name: 'In behandeling', category: 'unknown' })
    expect(value(ticket, 'subject')).toBe('Kassa start niet')
  })
})

describe('API or page', () => {
  const html = pageOf(cardEn)
  const refusals: readonly (readonly [string, Response])[] = [
    ['401', new Response(null, { status: 401 })],
    ['403', new Response(null, { status: 403 })],
    ['a login page', new Response('<html>', { headers: { 'content-type': 'text/html' } })],
  ]
  test.each(refusals)('%s falls back to the card', async (_what, response) => {
    const ticket = await ticketOf({ [answers.PATHS.incident]: response }, { ...OPTIONS, document: html })
    expect(ticket.source).toBe('page')
    expect(value(ticket, 'subject')).toBe('Till does not start')
  })

  test('after a 401 the API is not asked again, not even when the agent comes back', async () => {
    const io = fakeIo({ '/tas/api': new Response(null, { status: 401 }) })
    const options = { ...OPTIONS, document: html }
    await topdesk.read(REF, io, options, SIGNAL)
    io.guard.renew()
    await topdesk.read(REF, io, options, SIGNAL)
    expect(io.asked).toHaveLength(1)
    io.guard.reopen('https://acme.topdesk.net')
    await topdesk.read(REF, io, options, SIGNAL)
    expect(io.asked).toHaveLength(2)
  })

  test('with the switch off nothing is asked at all', async () => {
    const io = fakeIo(answers.routes)
    const result = await topdesk.read(REF, io, { ...OPTIONS, topdeskApi: false, document: html }, SIGNAL)
    expect(result).toMatchObject({ ok: true, ticket: { source: 'page' } })
    expect(io.asked).toEqual([])
  })

  test('a server in trouble is a fault, not a reason to know less', async () => {
    const io = fakeIo({ '/tas/api': new Response(null, { status: 500 }) })
    const result = await topdesk.read(REF, io, { ...OPTIONS, document: html }, SIGNAL)
    expect(result).toMatchObject({ ok: false, fault: 'server', retryAfter: 30_000 })
  })
})

describe('a TOPdesk card read from the page', () => {
  const read = async (html: string) => {
    const options = { ...OPTIONS, topdeskApi: false, document: pageOf(html) }
    return ticketOf({}, options)
  }
  const helsinki = (time: string) => Date.parse(`2026-11-16T${time}+02:00`)

  test('English, with custom colours', async () => {
    const ticket = await read(cardEn)
    expect(ticket).toMatchObject({ source: 'page', bad: [] })
    expect(value(ticket, 'priority')).toEqual({ name: 'P1', level: 1 })
    expect(value(ticket, 'status')).toEqual({ name: 'Waiting for supplier', category: 'hold' })
    expect(value(ticket, 'supplier')).toEqual({ id: '', name: 'Telia' })
    expect(value(ticket, 'group')).toEqual({ id: '', name: 'Service desk' })
    expect(value(ticket, 'assignee')).toBe('nobody')
    expect(ticket.slaTargets).toMatchObject({
      value: [
        { state: 'paused', dueAt: helsinki('17:00'), pausedSince: helsinki('13:30'), goal: 8 * 3_600_000 },
      ],
    })
    expect(ticket.messages).toMatchObject({
      value: {
        complete: true,
        list: [
          // Nothing says that the customer wrote it themselves, so their words are not scored.
          { author: { role: 'requester' }, at: helsinki('09:00'), onBehalf: true, format: 'html' },
          { author: { role: 'unknown' }, at: helsinki('10:10') },
        ],
      },
    })
    expect(ticket.events).toMatchObject({
      value: { list: [{ kind: 'note', by: 'agent', at: helsinki('12:10') }] },
    })
  })

  test('Dutch, without custom colours: labels only, the rest is not read', async () => {
    const ticket = await read(cardNl)
    expect(value(ticket, 'type')).toBe('incident')
    expect(value(ticket, 'priority')).toEqual({ name: 'P3', level: 3 })
    expect(value(ticket, 'status')).toEqual({ name: 'In behandeling', category: 'open' })
    expect(ticket.slaTargets).toMatchObject({
      value: [{ dueAt: Date.parse('2026-11-18T12:00:00Z'), state: 'running' }],
    })
    expect([value(ticket, 'messages'), value(ticket, 'requester'), value(ticket, 'createdAt')]).toEqual([
      'not-read',
      'not-read',
      'not-read',
    ])
    // A name on a card does not tell whether it is mine.
    expect(value(ticket, 'assignee')).toBe('not-read')
  })

  test('a folded planning group is unknown, not "no target date"', async () => {
    const ticket = await read('<html lang="de"><body><h1><div>I 2611 103</div></h1></body></html>')
    expect([value(ticket, 'slaTargets'), value(ticket, 'priority'), value(ticket, 'status')]).toEqual([
      'not-read',
      'not-read',
      'not-read',
    ])
  })

  test('a target date in a form nobody knows is bad', async () => {
    const ticket = await read(cardNl.replace('18 november 2026', 'morgen'))
    expect(ticket.bad).toEqual(['card.targetDate'])
    expect(value(ticket, 'slaTargets')).toBe('bad')
  })
})

describe('TOPdesk lists', () => {
  test('earlier calls of the caller', async () => {
    const old = {
      ...answers.incident,
      number: 'I 2610 001',
      feedbackRating: 5,
      closed: true,
      closedDate: '2026-10-02T08:00:00Z',
    }
    const io = fakeIo({ [`${answers.API}?query=caller.id`]: [answers.incident, old, { number: 'x' }] })
    expect(await topdesk.readEarlierTickets(REF, 'p1', io, SIGNAL)).toMatchObject({
      ok: true,
      list: [
        { key: 'I 2610 001', csat: { value: 1 }, category: 'closed', tags: ['Hardware', 'Kassa', 'Storing'] },
      ],
    })
    const none = fakeIo({ [answers.API]: new Response(null, { status: 204 }) })
    expect(await topdesk.readEarlierTickets(REF, 'p1', none, SIGNAL)).toMatchObject({ ok: true, list: [] })
  })

  test('rows by number', async () => {
    const io = fakeIo({
      [`${answers.API}?query=number`]: [answers.incident],
      '/tas/api/operators/current': answers.me,
    })
    const result = await topdeskLists.readRows(REF, ['I 2611 103', "x'"], io, OPTIONS, SIGNAL)
    expect(result).toMatchObject({
      ok: true,
      list: [{ ref: { key: 'I 2611 103' }, messages: { reason: 'not-read' } }],
    })
    expect(decodeURIComponent(io.asked[0] ?? '')).toContain("query=number=in=('I 2611 103','x')")
  })
})
