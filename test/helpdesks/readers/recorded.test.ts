import { describe, expect, test } from 'vitest'
import type { Ticket } from '../../../utils/ticket/ticket.ts'
import {
  jiraOf,
  RECORDED_ARE_HERE,
  recorded,
  recordedFiles,
  setupOf,
  slaOf,
  topdeskOf,
  zendeskOf,
} from './support/recorded.ts'

// Any: shapes are what is under test here.
type Raw = any

const Z = 'zendesk/recorded'
const J = 'jira/recorded'
const T = 'topdesk/recorded'
const FIELDS = `${J}/cloud-field-list-jsm.recorded.json`
const bare = { requester_id: 360786799676 }
const badOf = (tickets: readonly Ticket[]) => [...new Set(tickets.flatMap(({ bad }) => bad))]
const grouped = (events: readonly Raw[]) => Object.groupBy(events, ({ metric }: Raw) => metric as string)

/** What each recorded file is to us: read (giving the names of what did not fit), or of no use to a reader. */
const READ: Readonly<Record<string, (raw: Raw) => readonly string[]>> = {
  [`${Z}/slab/ticket_with_slas.json`]: (raw) => zendeskOf(raw).bad,
  [`${Z}/airbyte/tickets.json`]: (raw) => badOf(raw.map((one: Raw) => zendeskOf(one))),
  [`${Z}/airbyte/ticket_comments.json`]: (raw) => zendeskOf(bare, { comments: { comments: raw } }).bad,
  [`${Z}/airbyte/ticket_custom_statuses.json`]: (raw) =>
    zendeskOf(bare, { statuses: { custom_statuses: raw } }).bad,
  [`${Z}/airbyte/ticket_metric_events.json`]: (raw) =>
    zendeskOf({ ...bare, metric_events: grouped(raw) }).bad,
  [`${Z}/airbyte/user_end_user.json`]: (raw) => zendeskOf(bare, { me: { user: raw } }).bad,
  [`${Z}/go-zendesk/ticket.json`]: (raw) => zendeskOf(raw.ticket).bad,
  [`${Z}/go-zendesk/tickets.json`]: (raw) => badOf(raw.tickets.map((one: Raw) => zendeskOf(one))),
  [`${Z}/go-zendesk/search_ticket.json`]: (raw) => badOf(raw.results.map((one: Raw) => zendeskOf(one))),
  [`${Z}/go-zendesk/ticket_comments.json`]: (raw) => zendeskOf(bare, { comments: raw }).bad,
  [`${Z}/go-zendesk/ticket_audits.json`]: (raw) => zendeskOf(bare, { audits: raw }).bad,
  [`${Z}/go-zendesk/ticket_audit.json`]: (raw) => zendeskOf(bare, { audits: { audits: [raw.audit] } }).bad,
  [`${Z}/go-zendesk/user.json`]: (raw) => zendeskOf(bare, { me: raw }).bad,
  [FIELDS]: (raw) => (setupOf(raw, {}).slas.length === 2 ? [] : ['slas']),
  [`${J}/cloud-issue-sla-customfields.recorded.json`]: (raw) =>
    badOf(raw.issues.map((issue: Raw) => jiraOf(issue, recorded(FIELDS)))),
  [`${J}/dc-sla-field.recorded.json`]: (raw) => slaOf(raw, 0).bad,
  [`${J}/docs-example.jsm-sla.json`]: (raw) => jiraOf({ fields: {} }, recorded(FIELDS), null, raw).bad,
  [`${J}/jira-ruby.dc.issue-10002.json`]: (raw) => jiraOf(raw, []).bad,
  [`${J}/jira-ruby.dc.issue-10002-comment.json`]: (raw) =>
    jiraOf(recorded(`${J}/jira-ruby.dc.issue-10002.json`), [], raw).bad,
  [`${T}/list_incidents_found.json`]: (raw) => badOf(raw.map((one: Raw) => topdeskOf(one))),
  [`${T}/list_incidents_fields_with_invalid_and_existing_key.json`]: (raw) =>
    badOf(raw.map((one: Raw) => topdeskOf(one))),
  [`${T}/empty_list.json`]: (raw) => topdeskOf({}, {}, raw, raw).bad,
  [`${T}/demisto/topdesk_incident.core.json`]: (raw) => topdeskOf(raw).bad,
  [`${T}/demisto/topdesk_actions.json`]: (raw) => topdeskOf({}, {}, [], raw).bad,
  [`${T}/demisto/topdesk_operator.core.json`]: (raw) => topdeskOf({}, raw).bad,
}
const NOT_READ = [
  `${Z}/airbyte/brand.json`,
  `${Z}/airbyte/schedules.json`,
  `${Z}/airbyte/sla_policies.json`,
  `${Z}/airbyte/ticket_metrics.json`,
  `${Z}/go-zendesk/organization.json`,
  `${Z}/go-zendesk/sla_policies.json`,
  `${Z}/go-zendesk/sla_policy.json`,
  `${Z}/go-zendesk/user_related.json`,
  `${Z}/go-zendesk/view.json`,
  `${Z}/go-zendesk/views.json`,
  `${Z}/go-zendesk/views_ticket_count.json`,
  `${J}/dc-serverInfo.recorded.json`,
  `${J}/docs-example.jsm-request.json`,
  // Test vectors for a calendar, computed from the file above.
  `${J}/golden-sla-calendar.json`,
  `${J}/jira-ruby.dc.issue-10002-properties-foo.json`,
  `${J}/jira-ruby.dc.issue-10002-properties.json`,
]

test.runIf(!RECORDED_ARE_HERE)('recorded answers are not beside this project: skipped', () => {
  expect(recordedFiles()).toEqual([])
})

describe.runIf(RECORDED_ARE_HERE)('recorded answers of real sites', () => {
  test('each file is read, or known to be of no use', () => {
    expect([...Object.keys(READ), ...NOT_READ].toSorted()).toEqual(recordedFiles())
  })

  test.each(Object.entries(READ))('%s: nothing in it is of another shape', (path, read) => {
    expect(read(recorded(path))).toEqual([])
  })

  test('Zendesk 2017: 24 hours left of the next reply (slab)', () => {
    const readAt = Date.parse('2017-10-25T15:59:41Z')
    const { slaTargets } = zendeskOf(recorded(`${Z}/slab/ticket_with_slas.json`), {}, readAt)
    expect(slaTargets).toMatchObject({
      value: [{ metric: 'next-reply', state: 'running', dueAt: readAt + 24 * 3_600_000, goal: null }],
    })
  })

  test('Zendesk voicemail: the first message is a call (airbyte)', () => {
    const [voicemail] = recorded(`${Z}/airbyte/tickets.json`) as Raw[]
    expect(voicemail.via.channel).toBe('voice')
    const first = {
      id: 1,
      author_id: 5527111815439,
      body: 'x',
      public: true,
      created_at: voicemail.created_at,
    }
    const { messages } = zendeskOf(voicemail, { comments: { comments: [first], meta: { has_more: false } } })
    expect(messages).toMatchObject({ value: { list: [{ author: { role: 'requester' }, onBehalf: true }] } })
  })

  test('JSM: cycles, remaining time and the bare sentiment object', () => {
    const { issues } = recorded(`${J}/cloud-issue-sla-customfields.recorded.json`) as Raw
    const [first] = issues.map((issue: Raw) => jiraOf(issue, recorded(FIELDS)))
    const byId = Object.fromEntries(first.slaTargets.value.map((target: Raw) => [target.id, target]))
    expect(Object.keys(byId).toSorted()).toEqual(['55', '56', '58', '59'])
    expect(byId['58']).toMatchObject({
      state: 'running',
      remaining: 535_299_756,
      withinHours: false,
      workingTime: true,
    })
    expect(byId['55']).toMatchObject({ state: 'met', elapsed: 75_554, endedAt: 1_783_068_175_310 })
    expect(first.vendorMood).toMatchObject({ value: { step: 0, label: '중립적' } })
    expect(first.csat).toEqual({ known: false, reason: 'not-given' })
  })

  test('JSM Data Center: the same object without a display format', () => {
    const { target } = slaOf(recorded(`${J}/dc-sla-field.recorded.json`), 1_761_000_000_000)
    expect(target).toMatchObject({
      id: '644',
      name: 'Time to resolution',
      state: 'running',
      goal: 547_200_000,
    })
  })

  test('an old plain issue: priority by its own id, no requester, no SLA (jira-ruby)', () => {
    const ticket = jiraOf(recorded(`${J}/jira-ruby.dc.issue-10002.json`), [])
    expect(ticket).toMatchObject({
      priority: { value: { name: 'Major', level: 3 } },
      requester: { reason: 'not-given' },
      slaTargets: { reason: 'not-given' },
      status: { value: { name: 'Open', category: 'unknown' } },
    })
  })

  test('TOPdesk: a call done in time, rated 2 of 5; an unregistered caller', () => {
    const [done] = recorded(`${T}/list_incidents_found.json`) as Raw[]
    expect(topdeskOf(done)).toMatchObject({
      slaTargets: { value: [{ id: 'target-date', state: 'met', goal: 8 * 3_600_000 }] },
      csat: { value: { value: -0.5, label: '2/5' } },
      priority: { value: { level: 2 } },
      requester: { reason: 'not-given' },
    })
    const open = topdeskOf(recorded(`${T}/demisto/topdesk_incident.core.json`))
    expect(open).toMatchObject({
      requester: { reason: 'not-given' },
      slaTargets: { reason: 'not-given' },
      status: { value: { name: 'Logged', category: 'open' } },
    })
  })
})
