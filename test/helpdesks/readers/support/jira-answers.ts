/** Answers made by hand after jira.md §2 and the recorded SLA fields; values are our own. */
const at = (epochMillis: number) => ({ epochMillis, iso8601: '', jira: '', friendly: '' })
const long = (millis: number) => ({ millis, friendly: '' })
export const T0 = Date.parse('2026-11-16T07:00:00Z')
export const HOUR = 3_600_000

export const FIELD = {
  sla: 'customfield_11038',
  other: 'customfield_12085',
  request: 'customfield_10203',
  organisations: 'customfield_10204',
  feedback: 'customfield_10205',
  sentiment: 'customfield_11098',
  participants: 'customfield_10202',
  plannedFrom: 'customfield_10300',
  plannedTo: 'customfield_10301',
} as const

const field = (id: string, custom: string, type: string, name = 'paikallinen nimi') => ({
  id,
  name,
  schema: { custom, type },
})
export const fields = [
  { id: 'summary', name: 'Summary', schema: { type: 'string', system: 'summary' } },
  field(FIELD.sla, 'com.atlassian.servicedesk:sd-sla-field', 'sd-servicelevelagreement'),
  field(FIELD.other, 'com.atlassian.servicedesk:sd-sla-field', 'sd-servicelevelagreement'),
  field(FIELD.request, 'com.atlassian.servicedesk:vp-origin', 'sd-customerrequesttype'),
  field(FIELD.organisations, 'com.atlassian.servicedesk:sd-customer-organizations', 'array'),
  field(FIELD.feedback, 'com.atlassian.servicedesk:sd-request-feedback', 'sd-feedback'),
  field(FIELD.sentiment, 'com.atlassian.servicedesk.sentiment:sd-sentiment', 'array'),
  field(FIELD.participants, 'com.atlassian.servicedesk:sd-request-participants', 'array'),
  field(
    FIELD.plannedFrom,
    'com.atlassian.jira.plugin.system.customfieldtypes:datetime',
    'datetime',
    'Planned start',
  ),
  field(
    FIELD.plannedTo,
    'com.atlassian.jira.plugin.system.customfieldtypes:datetime',
    'datetime',
    'Planned end',
  ),
]

const category = (key: string) => ({ id: 1, key, name: 'paikallinen' })
const statuses = [
  { id: '10', name: 'Odottaa tukea', statusCategory: category('indeterminate') },
  { id: '11', name: 'Odottaa asiakasta', statusCategory: category('indeterminate') },
  { id: '12', name: 'Ratkaistu', statusCategory: category('done') },
]

export const person = {
  customer: { accountId: 'c1', accountType: 'customer', displayName: 'Aino', timeZone: 'Europe/Helsinki' },
  employee: { accountId: 'e1', accountType: 'atlassian', displayName: 'Eero', timeZone: null },
  agent: { accountId: 'a1', accountType: 'atlassian', displayName: 'Agent', timeZone: 'Europe/Berlin' },
  other: { accountId: 'a2', accountType: 'atlassian', displayName: 'Other' },
  app: { accountId: 'x1', accountType: 'app', displayName: 'Automation for Jira' },
}

export const ongoing = {
  id: '58',
  name: 'Ratkaisuaika',
  _links: { self: 'https://acme.atlassian.net/rest/servicedeskapi/request/1/sla/58' },
  completedCycles: [],
  ongoingCycle: {
    startTime: at(T0),
    breachTime: at(T0 + 30 * HOUR),
    breached: false,
    paused: false,
    withinCalendarHours: true,
    goalDuration: long(8 * HOUR),
    elapsedTime: long(5 * HOUR),
    remainingTime: long(3 * HOUR),
  },
  slaDisplayFormat: 'NEW_SLA_FORMAT',
}
const completed = {
  id: '59',
  name: 'Ensivastaus',
  completedCycles: [
    {
      startTime: at(T0),
      stopTime: at(T0 + HOUR),
      breachTime: at(T0 + 4 * HOUR),
      breached: false,
      goalDuration: long(4 * HOUR),
      elapsedTime: long(HOUR),
      remainingTime: long(3 * HOUR),
    },
  ],
}

export const comments = [
  {
    id: '1001',
    author: person.app,
    body: 'Kiitos, saimme pyynnön.',
    created: '2026-11-16T09:00:05.000+0200',
    jsdPublic: true,
  },
  {
    id: '1002',
    author: person.agent,
    body: 'Katson asiaa.',
    created: '2026-11-16T09:30:00.000+0200',
    jsdPublic: true,
  },
  {
    id: '1003',
    author: person.other,
    body: 'sisäinen',
    created: '2026-11-16T10:00:00.000+0200',
    jsdPublic: false,
  },
  {
    id: '1004',
    author: person.employee,
    body: 'Minullakin.',
    created: '2026-11-16T10:30:00.000+0200',
    jsdPublic: true,
  },
  {
    id: '1005',
    author: person.customer,
    body: 'Edelleen rikki!',
    created: '2026-11-16T11:00:00.000+0200',
    jsdPublic: true,
  },
]

export const issueFields = {
  summary: 'Kassa ei käynnisty',
  issuetype: { id: '1', name: '[System] Incident' },
  status: { id: '10', name: 'Odottaa tukea', statusCategory: category('indeterminate') },
  priority: { id: '2', name: 'Korkea' },
  reporter: person.customer,
  creator: person.customer,
  assignee: person.agent,
  created: '2026-11-16T09:00:00.000+0200',
  updated: '2026-11-16T11:00:00.000+0200',
  resolutiondate: null,
  duedate: '2026-11-30',
  labels: ['kassa'],
  components: [],
  issuelinks: [
    {
      type: { name: 'Problem/Incident', inward: 'is caused by', outward: 'causes' },
      inwardIssue: { key: 'ACME-1' },
    },
  ],
  description: 'Kassa ei *käynnisty*.',
  comment: { comments, total: 5, maxResults: 5, startAt: 0 },
  [FIELD.sla]: ongoing,
  [FIELD.other]: completed,
  [FIELD.request]: { requestType: { id: '14', name: 'Ilmoita häiriöstä' } },
  [FIELD.organisations]: [{ id: '7', name: 'Acme Oy' }],
  [FIELD.participants]: [person.employee],
  [FIELD.feedback]: null,
  [FIELD.sentiment]: { id: '1000', name: 'Kielteinen' },
  [FIELD.plannedFrom]: null,
  [FIELD.plannedTo]: null,
}

const changelog: { histories: readonly object[]; [name: string]: unknown } = {
  startAt: 0,
  maxResults: 4,
  total: 4,
  histories: [
    {
      id: '4',
      author: person.agent,
      created: '2026-11-16T10:50:00.000+0200',
      items: [
        {
          field: 'status',
          fieldId: 'status',
          from: '12',
          fromString: 'Ratkaistu',
          to: '10',
          toString: 'Odottaa tukea',
        },
        {
          field: 'resolution',
          fieldId: 'resolution',
          from: '5',
          fromString: 'Done',
          to: null,
          toString: null,
        },
      ],
    },
    {
      id: '3',
      author: person.app,
      created: '2026-11-16T10:40:00.000+0200',
      items: [{ field: 'priority', fieldId: 'priority', from: '3', to: '2' }],
    },
    {
      id: '2',
      author: person.agent,
      created: '2026-11-16T10:20:00.000+0200',
      items: [
        { field: 'assignee', fieldId: 'assignee', from: null, fromString: null, to: 'a1', toString: 'Agent' },
      ],
    },
    {
      id: '1',
      author: person.customer,
      created: '2026-11-16T10:10:00.000+0200',
      items: [
        { field: 'labels', fieldId: 'labels', from: null, to: null, toString: 'kassa' },
        { field: 'Rank', from: '', to: '' },
      ],
    },
  ],
}

export const issue = { id: '40001', key: 'ACME-12', fields: issueFields, changelog }
export const myself = person.agent

export const routes = {
  '/rest/api/2/field': fields,
  '/rest/api/2/status': statuses,
  '/rest/api/2/myself': myself,
  '/rest/api/2/issue/ACME-12?': issue,
}
