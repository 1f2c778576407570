import { describe, expect, test } from 'vitest'
import { HELPDESKS_BY_ID } from '../../../utils/helpdesks/index.ts'
import { jiraLists } from '../../../utils/helpdesks/jira/list-page.ts'
import type { TicketRef } from '../../../utils/ticket/ref.ts'
import type { Ticket } from '../../../utils/ticket/ticket.ts'
import { fakeIo, NOON, OPTIONS, type Reply } from './support/fake-io.ts'
import * as answers from './support/jira-answers.ts'
import { FIELD, HOUR, T0 } from './support/jira-answers.ts'

const { jira } = HELPDESKS_BY_ID

const REF: TicketRef = {
  helpdesk: 'jira',
  deployment: 'cloud',
  origin: 'https://acme.atlassian.net',
  basePath: '',
  key: 'ACME-12',
}
const DC: TicketRef = {
  ...REF,
  deployment: 'data-center',
  origin: 'https://jira.acme.example',
  basePath: '/jira',
}
const SIGNAL = new AbortController().signal
const local = (time: string) => Date.parse(`2026-11-16T${time}+02:00`)

async function read(io: ReturnType<typeof fakeIo>, ref = REF): Promise<Ticket> {
  const result = await jira.read(ref, io, OPTIONS, SIGNAL)
  if (!result.ok) throw new Error(result.fault)
  return result.ticket
}
const ticketOf = (changes: Readonly<Record<string, Reply>> = {}) =>
  read(fakeIo({ ...answers.routes, ...changes }))
const withFields = (change: object) =>
  ticketOf({
    '/rest/api/2/issue/ACME-12?': { ...answers.issue, fields: { ...answers.issueFields, ...change } },
  })

const value = <K extends keyof Ticket>(ticket: Ticket, name: K) => {
  const reading = ticket[name] as { known?: boolean; value?: unknown; reason?: unknown }
  return reading.known ? reading.value : reading.reason
}

describe('a JSM request on Cloud', () => {
  test('brings every fact the vendor gives', async () => {
    const ticket = await ticketOf()
    expect(ticket.bad).toEqual([])
    expect(value(ticket, 'me')).toMatchObject({ id: 'a1', zone: 'Europe/Berlin' })
    expect(value(ticket, 'subject')).toBe('Kassa ei käynnisty')
    expect(value(ticket, 'type')).toBe('incident')
    expect(value(ticket, 'category')).toBe('Ilmoita häiriöstä')
    // "Waiting for support" is nobody's wait but ours.
    expect(value(ticket, 'status')).toEqual({ name: 'Odottaa tukea', category: 'open' })
    // Id 2 is Jira's own second of five, whatever it is called here.
    expect(value(ticket, 'priority')).toEqual({ name: 'Korkea', level: 2 })
    expect(value(ticket, 'requester')).toMatchObject({ id: 'c1', name: 'Aino', zone: 'Europe/Helsinki' })
    expect(value(ticket, 'organisation')).toEqual({ id: '7', name: 'Acme Oy' })
    expect(value(ticket, 'assignee')).toBe('me')
    expect(value(ticket, 'partOf')).toBe('ACME-1')
    expect(value(ticket, 'merged')).toBe(false)
    expect(value(ticket, 'createdAt')).toBe(local('09:00:00'))
    // End of the due day in my own profile's zone, Berlin (UTC+1 in winter).
    expect(value(ticket, 'dueAt')).toBe(Date.parse('2026-11-30T23:00:00Z'))
    expect(value(ticket, 'vendorMood')).toEqual({ step: -1, label: 'Kielteinen' })
    expect(value(ticket, 'csat')).toBe('not-given')
    expect(value(ticket, 'reopened')).toBe(1)
    expect(value(ticket, 'planned')).toBe('not-given')
    expect(value(ticket, 'group')).toBe('not-given')
  })

  test.each([
    ['a workflow that sets no resolution', [['status']], 1],
    ['one change of both', [['status', 'resolution']], 1],
    ['a resolution taken away by a rule of its own, a moment later', [['status'], ['resolution']], 1],
    ['from one done status to another', [['closing']], 0],
  ] as const)('counts as reopened: %s', async (_, entries, count) => {
    const items = {
      status: { field: 'status', fieldId: 'status', from: '12', to: '10' },
      closing: { field: 'status', fieldId: 'status', from: '12', to: '12' },
      resolution: { field: 'resolution', fieldId: 'resolution', from: '5', to: null },
    }
    const histories = entries.map((kinds, minute) => ({
      created: `2026-11-16T10:5${minute}:00.000+0200`,
      items: kinds.map((kind) => items[kind]),
    }))
    const changelog = { startAt: 0, maxResults: 9, total: histories.length, histories }
    const ticket = await ticketOf({ '/rest/api/2/issue/ACME-12?': { ...answers.issue, changelog } })
    expect(value(ticket, 'reopened')).toBe(count)
  })

  test('asks once for the issue; fields, statuses and who I am are kept', async () => {
    const io = fakeIo(answers.routes)
    await read(io)
    expect(io.asked.filter((path) => path.includes('ACME-12'))).toHaveLength(1)
    expect(io.asked).toHaveLength(4)
    for (const id of [FIELD.sla, FIELD.other, FIELD.sentiment]) expect(io.asked.at(-1)).toContain(id)
  })

  test('tells who wrote what: apps are no answer, an employee among the participants is a customer', async () => {
    const { messages } = await ticketOf()
    if (!messages.known) throw new Error('no messages')
    expect(
      messages.value.list.map(({ id, author, automatic, onBehalf }) => [
        id,
        author.role,
        author.isMe,
        automatic,
        onBehalf,
      ]),
    ).toEqual([
      ['description', 'requester', false, false, false],
      ['1001', 'system', false, true, false],
      ['1002', 'agent', true, false, false],
      ['1004', 'customer', false, false, false],
      ['1005', 'requester', false, false, false],
    ])
    expect(messages.value.list[0]).toMatchObject({ body: 'Kassa ei *käynnisty*.', format: 'wiki' })
    expect(messages.value.complete).toBe(true)
  })

  test('internal comments and changes as times; statuses with the category of the site’s own list', async () => {
    const { events } = await ticketOf()
    if (!events.known) throw new Error('no events')
    expect(events.value.list).toEqual([
      { kind: 'note', at: local('10:00:00'), by: 'agent' },
      { kind: 'field', at: local('10:10:00'), by: 'requester' },
      { kind: 'assignee', at: local('10:20:00'), by: 'me', toSomebody: true },
      { kind: 'priority', at: local('10:40:00'), by: 'system' },
      {
        kind: 'status',
        at: local('10:50:00'),
        by: 'me',
        from: { name: 'Ratkaistu', category: 'solved' },
        to: { name: 'Odottaa tukea', category: 'open' },
      },
      { kind: 'field', at: local('10:50:00'), by: 'me' },
    ])
  })

  test('SLA: the wall and working time as the vendor gives them; names are not interpreted', async () => {
    const { slaTargets } = await ticketOf()
    if (!slaTargets.known) throw new Error('no targets')
    expect(slaTargets.value).toEqual([
      {
        id: '58',
        name: 'Ratkaisuaika',
        metric: 'other',
        state: 'running',
        startedAt: T0,
        dueAt: T0 + 30 * HOUR,
        goal: 8 * HOUR,
        elapsed: 5 * HOUR,
        remaining: 3 * HOUR,
        withinHours: true,
        // 25 h on the wall but 3 h left: there are closed hours in between.
        workingTime: true,
        pausedSince: null,
        endedAt: null,
        movedFrom: null,
        neverPauses: null,
      },
      expect.objectContaining({ id: '59', state: 'met', endedAt: T0 + HOUR, remaining: 3 * HOUR }),
    ])
  })

  const sla = (change: object) => ({
    ...answers.ongoing,
    ongoingCycle: { ...answers.ongoing.ongoingCycle, ...change },
  })
  test.each([
    ['field null: not in this project (RECORDED)', null, 'not-given'],
    ['defined, not started: ongoingCycle absent (RECORDED)', { id: '57', completedCycles: [] }, 'not-given'],
    [
      'ongoingCycle null (one reader wrote it)',
      { id: '57', completedCycles: [], ongoingCycle: null },
      'not-given',
    ],
    ['paused, without breachTime (spec example)', sla({ paused: true, breachTime: undefined }), 'paused'],
    [
      'breached: millis below zero (RECORDED)',
      sla({ breached: true, remainingTime: { millis: -345_600_000 } }),
      'breached',
    ],
    ['breach time passed', sla({ breachTime: { epochMillis: NOON - 1 } }), 'breached'],
    ['not of that shape', { id: '57', ongoingCycle: { paused: false } }, 'bad'],
    ['no object', 'soon', 'bad'],
  ])('SLA %s', async (_what, field, expected) => {
    const ticket = await withFields({ [FIELD.sla]: field, [FIELD.other]: null })
    const { slaTargets } = ticket
    expect(slaTargets.known ? slaTargets.value[0]?.state : slaTargets.reason).toBe(expected)
    expect(value(ticket, 'subject')).toBe('Kassa ei käynnisty')
  })

  test('a paused clock under an open status waits, for whom is not told', async () => {
    const ticket = await withFields({ [FIELD.sla]: sla({ paused: true }) })
    expect(value(ticket, 'status')).toEqual({ name: 'Odottaa tukea', category: 'waiting' })
  })

  test('without an SLA field the service desk API is asked, and its 404 means none', async () => {
    const bare = {
      ...answers.issue,
      fields: { ...answers.issueFields, [FIELD.sla]: undefined, [FIELD.other]: undefined },
    }
    const path = '/rest/servicedeskapi/request/ACME-12/sla'
    // The docs example has no id: it is the end of its own link.
    const listed = { values: [{ ...answers.ongoing, id: undefined }], isLastPage: true }
    const asked = await ticketOf({ '/rest/api/2/issue/ACME-12?': bare, [path]: listed })
    expect(asked.slaTargets).toMatchObject({ value: [{ id: '58', state: 'running' }] })
    expect((await ticketOf({ '/rest/api/2/issue/ACME-12?': bare })).slaTargets).toMatchObject({
      reason: 'not-given',
    })
    const forbidden = await ticketOf({
      '/rest/api/2/issue/ACME-12?': bare,
      [path]: new Response(null, { status: 403 }),
    })
    expect(forbidden.slaTargets).toMatchObject({ reason: 'no-access' })
  })

  test.each([
    ['the bare object (RECORDED 2026-07)', { id: '3000', name: '긍정적' }, { step: 1, label: '긍정적' }],
    ['a list with one (RECORDED 2026-03)', [{ id: '2000', name: 'Neutral' }], { step: 0, label: 'Neutral' }],
    ['an empty list', [], 'not-given'],
    ['an id nobody saw', { id: '9999', name: '?' }, 'not-given'],
    ['a word', 'Neutral', 'bad'],
  ])('sentiment as %s', async (_what, field, expected) => {
    expect(value(await withFields({ [FIELD.sentiment]: field }), 'vendorMood')).toEqual(expected)
  })

  test.each([
    [
      { rating: 4, comment: { body: 'Kiitos' } },
      { value: 0.5, label: '4/5', comment: 'Kiitos' },
    ],
    [{ rating: 1 }, { value: -1, label: '1/5', comment: null }],
    ['4/5', 'bad'],
    [{ rating: 9 }, 'bad'],
  ])('satisfaction %j', async (field, expected) => {
    expect(value(await withFields({ [FIELD.feedback]: field }), 'csat')).toEqual(expected)
  })

  test('a request an agent typed starts the wait and holds no words of the customer', async () => {
    const { messages } = await withFields({ creator: answers.person.agent })
    expect(messages).toMatchObject({
      value: { list: [{ id: 'description', onBehalf: true }, {}, {}, {}, {}] },
    })
  })

  test('a request an app brought in stays in the customer’s words', async () => {
    const { messages } = await withFields({ creator: answers.person.app })
    expect(messages).toMatchObject({ value: { list: [{ onBehalf: false }, {}, {}, {}, {}] } })
  })

  test('comments the issue does not carry are read apart, newest first', async () => {
    const io = fakeIo({
      ...answers.routes,
      '/rest/api/2/issue/ACME-12?': {
        ...answers.issue,
        fields: { ...answers.issueFields, comment: { comments: answers.comments.slice(0, 2), total: 5 } },
      },
      '/rest/api/2/issue/ACME-12/comment': { comments: answers.comments.toReversed(), total: 5, startAt: 0 },
    })
    const { messages } = await read(io)
    expect(messages).toMatchObject({ value: { complete: true } })
    expect(io.asked.at(-1)).toContain('orderBy=-created')
  })

  test('a list in the wrong order that is not complete is not taken for the newest', async () => {
    const some = { comments: answers.comments.slice(0, 2), total: 5 }
    const { messages, events } = await ticketOf({
      '/rest/api/2/issue/ACME-12?': { ...answers.issue, fields: { ...answers.issueFields, comment: some } },
      '/rest/api/2/issue/ACME-12/comment': some,
    })
    expect(messages).toEqual({ known: false, reason: 'not-read' })
    expect(events).toEqual({ known: false, reason: 'not-read' })
  })

  test('a planned window and no assignee', async () => {
    const ticket = await withFields({
      [FIELD.plannedFrom]: '2026-11-20T20:00:00.000+0200',
      [FIELD.plannedTo]: '2026-11-20T22:00:00.000+0200',
      assignee: null,
    })
    expect(value(ticket, 'planned')).toEqual({
      from: Date.parse('2026-11-20T18:00:00Z'),
      to: Date.parse('2026-11-20T20:00:00Z'),
    })
    expect(value(ticket, 'assignee')).toBe('nobody')
  })

  test('a duplicate that is done was merged', async () => {
    const ticket = await withFields({
      status: { id: '12', name: 'Ratkaistu', statusCategory: { key: 'done' } },
      issuelinks: [{ type: { name: 'Duplicate' }, outwardIssue: { key: 'ACME-3' } }],
    })
    expect(value(ticket, 'merged')).toBe(true)
    expect(value(ticket, 'partOf')).toBe('not-given')
  })

  test('one bad field is unknown and named, the rest is kept', async () => {
    const ticket = await withFields({ updated: 'gestern', reporter: 'Aino', labels: 5 })
    expect(ticket.bad).toEqual(['issue.fields.reporter', 'issue.fields.labels', 'issue.fields.updated'])
    expect([value(ticket, 'updatedAt'), value(ticket, 'requester'), value(ticket, 'tags')]).toEqual([
      'bad',
      'bad',
      'bad',
    ])
    expect(value(ticket, 'subject')).toBe('Kassa ei käynnisty')
  })

  test('without the field list, what depends on it failed, and is not "no SLA"', async () => {
    const ticket = await ticketOf({ '/rest/api/2/field': new Response(null, { status: 500 }) })
    expect([value(ticket, 'slaTargets'), value(ticket, 'requester')]).toEqual(['failed', 'failed'])
  })

  test('signed out: one request and a fault', async () => {
    const io = fakeIo({ ...answers.routes, '/rest/api/2/myself': new Response(null, { status: 401 }) })
    expect(await jira.read(REF, io, OPTIONS, SIGNAL)).toMatchObject({ ok: false, fault: 'signed-out' })
    expect(io.asked).toEqual(['/rest/api/2/myself'])
  })
})

describe('Data Center', () => {
  const user = (name: string) => ({
    name,
    key: `JIRAUSER1${name.length}`,
    displayName: name,
    timeZone: 'Europe/Berlin',
  })
  const dcComments = answers.comments.map(({ jsdPublic: _public, ...comment }) => ({
    ...comment,
    author: user('agent1'),
  }))
  const dcIssue = {
    ...answers.issue,
    fields: {
      ...answers.issueFields,
      reporter: user('kunde'),
      creator: user('kunde'),
      assignee: user('agent1'),
      comment: { comments: dcComments, total: 5 },
      [FIELD.participants]: [],
    },
  }
  const internal = [{ key: 'sd.public.comment', value: { internal: true } }]
  const routes = {
    '/jira/rest/api/2/field': answers.fields,
    '/jira/rest/api/2/myself': user('agent1'),
    '/jira/rest/api/2/issue/ACME-12?': dcIssue,
    '/jira/rest/api/2/issue/ACME-12/comment': {
      comments: dcComments
        .map((one, index) => (index === 2 ? { ...one, properties: internal } : one))
        .toReversed(),
      total: 5,
    },
  }

  test('is read under its context path, people by name, internal comments by their property', async () => {
    const io = fakeIo(routes)
    const ticket = await read(io, DC)
    expect(io.asked.every((path) => path.startsWith('/jira/rest/'))).toBe(true)
    expect(value(ticket, 'requester')).toMatchObject({ id: 'kunde' })
    expect(value(ticket, 'me')).toMatchObject({ id: 'agent1' })
    expect(value(ticket, 'assignee')).toBe('me')
    if (!ticket.messages.known || !ticket.events.known) throw new Error('not read')
    expect(ticket.messages.value.list.map(({ id }) => id)).toEqual([
      'description',
      '1001',
      '1002',
      '1004',
      '1005',
    ])
    expect(ticket.events.value.list.filter(({ kind }) => kind === 'note')).toHaveLength(1)
  })

  test('when the visibility cannot be read, no comment is taken for public', async () => {
    const ticket = await read(
      fakeIo({ ...routes, '/jira/rest/api/2/issue/ACME-12/comment': new Error('gone') }),
      DC,
    )
    expect(ticket.messages).toEqual({ known: false, reason: 'failed' })
  })
})

test('Data Center does not mark automation: an answer within 30 s by another than the creator is none', async () => {
  const user = (name: string) => ({ name, displayName: name })
  const said = (id: string, name: string, time: string) => ({
    id,
    author: user(name),
    body: 'x',
    created: `2026-11-16T${time}.000+0200`,
    jsdPublic: true,
  })
  const comments = [
    said('1', 'robot', '09:00:05'),
    said('2', 'agent1', '09:00:20'),
    said('3', 'agent2', '09:05:00'),
  ]
  const { messages } = await withFields({
    reporter: user('kunde'),
    creator: user('agent1'),
    comment: { comments, total: 3 },
  })
  if (!messages.known) throw new Error('no messages')
  expect(messages.value.list.map(({ author, automatic }) => [author.role, automatic])).toEqual([
    ['requester', false],
    ['system', true],
    ['agent', false],
    ['agent', false],
  ])
})

describe('a plain Jira issue', () => {
  test('shows what is true and no more: no SLA, no requester, nobody taken for a customer', async () => {
    const io = fakeIo({
      ...answers.routes,
      '/rest/api/2/issue/ACME-12?': {
        ...answers.issue,
        fields: {
          ...answers.issueFields,
          [FIELD.request]: null,
          [FIELD.sla]: null,
          [FIELD.other]: null,
          reporter: answers.person.other,
          creator: answers.person.other,
          comment: { comments: answers.comments.slice(1, 2), total: 1 },
          [FIELD.participants]: [],
        },
      },
    })
    const ticket = await read(io)
    expect([value(ticket, 'requester'), value(ticket, 'slaTargets')]).toEqual(['not-given', 'not-given'])
    if (!ticket.messages.known) throw new Error('no messages')
    expect(ticket.messages.value.list.map(({ author }) => author.role)).toEqual(['unknown', 'agent'])
    expect(io.asked.some((path) => path.includes('servicedeskapi'))).toBe(false)
  })
})

describe('Jira lists', () => {
  const path = '/rest/api/3/search/jql'
  test('earlier requests of the reporter', async () => {
    const one = {
      key: 'ACME-3',
      fields: { ...answers.issueFields, resolutiondate: '2026-10-01T12:00:00.000+0300' },
    }
    const io = fakeIo({
      ...answers.routes,
      [path]: { issues: [answers.issue, one, { key: 'ACME-2' }], isLast: true },
    })
    expect(await jira.readEarlierTickets(REF, 'a"b', io, SIGNAL)).toMatchObject({
      ok: true,
      list: [{ key: 'ACME-3', solvedAt: Date.parse('2026-10-01T09:00:00Z'), vendorMood: { step: -1 } }],
    })
    expect(decodeURIComponent(io.asked.at(-1) ?? '')).toContain(
      'jql=reporter = "a\\"b" ORDER BY created DESC',
    )
  })

  test('rows by one JQL; Data Center has another search', async () => {
    const io = fakeIo({ ...answers.routes, [path]: { issues: [answers.issue], isLast: true } })
    const result = await jiraLists.readRows(REF, ['ACME-12', 'x'], io, OPTIONS, SIGNAL)
    expect(result).toMatchObject({ ok: true, complete: false, list: [{ ref: { key: 'ACME-12' } }] })
    const dc = fakeIo({
      '/jira/rest/api/2/search?': { issues: [] },
      '/jira/rest/api/2/myself': answers.myself,
    })
    expect(await jiraLists.readRows(DC, ['ACME-12'], dc, OPTIONS, SIGNAL)).toMatchObject({
      ok: true,
      list: [],
    })
  })
})
