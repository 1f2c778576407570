/** Answers made by hand after zendesk.md §2.2 and §2.4; values are our own. */
export const ticket = {
  id: 4211,
  via: { channel: 'email', source: { from: {}, to: {}, rel: null } },
  created_at: '2026-11-16T07:00:00Z',
  updated_at: '2026-11-16T10:00:00Z',
  type: 'incident',
  subject: 'Kassa start niet',
  priority: 'urgent',
  status: 'open',
  custom_status_id: 501,
  requester_id: 70,
  submitter_id: 70,
  assignee_id: 9,
  organization_id: 300,
  group_id: 40,
  problem_id: 4100,
  due_at: null,
  tags: ['kassa', 'sentiment__very_negative'],
  satisfaction_rating: { score: 'bad', comment: 'Duurde te lang' },
  slas: {
    policy_metrics: [
      { breach_at: '2026-11-16T15:00:00Z', stage: 'active', metric: 'requester_wait_time', hours: 3 },
      { breach_at: null, stage: 'paused', metric: 'agent_work_time' },
      { breach_at: '2026-11-16T08:00:00Z', stage: 'achieved', metric: 'first_reply_time' },
      { breach_at: '2026-11-16T11:00:00Z', stage: 'active', metric: 'next_reply_time' },
    ],
  },
  metric_events: {
    requester_wait_time: [
      {
        id: 1,
        metric: 'requester_wait_time',
        instance_id: 1,
        type: 'activate',
        time: '2026-11-16T07:00:00Z',
      },
      {
        id: 2,
        metric: 'requester_wait_time',
        instance_id: 1,
        type: 'apply_sla',
        time: '2026-11-16T07:00:00Z',
        sla: { target: 480, business_hours: false, policy: { id: 5, title: 'Winkels', description: '' } },
      },
    ],
    agent_work_time: [
      { id: 3, metric: 'agent_work_time', instance_id: 1, type: 'activate', time: '2026-11-16T07:00:00Z' },
      {
        id: 4,
        metric: 'agent_work_time',
        instance_id: 1,
        type: 'apply_sla',
        time: '2026-11-16T07:00:00Z',
        sla: { target: 240, business_hours: true, policy: { id: 5, title: 'Winkels' } },
      },
      { id: 5, metric: 'agent_work_time', instance_id: 1, type: 'pause', time: '2026-11-16T09:00:00Z' },
      {
        id: 6,
        metric: 'agent_work_time',
        instance_id: 1,
        type: 'update_status',
        time: '2026-11-16T09:00:00Z',
        status: { calendar: 120, business: 60 },
      },
    ],
    reply_time: [
      { id: 7, metric: 'reply_time', instance_id: 1, type: 'activate', time: '2026-11-16T07:00:00Z' },
      { id: 8, metric: 'reply_time', instance_id: 1, type: 'fulfill', time: '2026-11-16T07:30:00Z' },
      { id: 9, metric: 'reply_time', instance_id: 2, type: 'activate', time: '2026-11-16T10:00:00Z' },
      { id: 10, metric: 'reply_time', instance_id: 0, type: 'measure', time: '2026-11-16T10:00:00Z' },
    ],
  },
}

export const users = [
  { id: 70, name: 'Mieke Bakker', role: 'end-user', iana_time_zone: 'Europe/Amsterdam' },
  { id: 71, name: 'Piet Bakker', role: 'end-user', iana_time_zone: null },
  { id: 9, name: 'Agent', role: 'agent', iana_time_zone: 'Europe/Helsinki' },
]

export const main = {
  ticket,
  users,
  organizations: [{ id: 300, name: 'Acme' }],
  groups: [{ id: 40, name: 'Servicedesk' }],
}

export const comments = {
  comments: [
    {
      id: 13,
      type: 'Comment',
      author_id: 70,
      body: 'Nog steeds stuk',
      html_body: '<p>Nog steeds stuk</p>',
      plain_body: 'Nog steeds stuk',
      public: true,
      via: { channel: 'email' },
      metadata: { system: {}, custom: {} },
      created_at: '2026-11-16T10:00:00Z',
    },
    {
      id: 12,
      type: 'Comment',
      author_id: 9,
      body: 'note',
      html_body: '',
      plain_body: 'note',
      public: false,
      via: { channel: 'web' },
      created_at: '2026-11-16T08:00:00Z',
    },
    {
      id: 11,
      type: 'Comment',
      author_id: 9,
      body: 'We kijken',
      html_body: '',
      plain_body: '',
      public: true,
      via: { channel: 'web' },
      created_at: '2026-11-16T07:30:00Z',
    },
    {
      id: 10,
      type: 'Comment',
      author_id: -1,
      body: 'Ontvangen',
      html_body: '<p>Ontvangen</p>',
      public: true,
      via: { channel: 'rule' },
      created_at: '2026-11-16T07:00:05Z',
    },
    {
      id: 1,
      type: 'Comment',
      author_id: 70,
      body: 'Kassa start niet',
      html_body: '<p>Kassa start niet</p>',
      public: true,
      via: { channel: 'email' },
      created_at: '2026-11-16T07:00:00Z',
    },
  ],
  users,
  meta: { has_more: false, after_cursor: null, before_cursor: null },
  // RECORDED: set although there is no more.
  links: {
    next: 'https://other.zendesk.com/api/v2/tickets/4211/comments.json?page%5Bafter%5D=x',
    prev: null,
  },
}

export const audits = {
  audits: [
    {
      id: 903,
      author_id: 9,
      created_at: '2026-11-16T09:00:00Z',
      via: { channel: 'web' },
      events: [
        { id: 31, type: 'Change', field_name: 'status', value: 'open', previous_value: 'solved' },
        { id: 32, type: 'Change', field_name: 'custom_status_id', value: '501', previous_value: '505' },
        { id: 33, type: 'Change', field_name: 'tags', value: ['kassa'], previous_value: [] },
        { id: 34, type: 'Change', field_name: '360001', value: 'x', previous_value: null },
      ],
    },
    {
      id: 902,
      author_id: 70,
      created_at: '2026-11-16T08:30:00Z',
      via: { channel: 'web' },
      events: [
        {
          id: 21,
          type: 'Change',
          field_name: 'group_id',
          value: '40',
          previous_value: '41',
          via: { channel: 'rule', source: { rel: 'trigger' } },
        },
        { id: 22, type: 'Change', field_name: 'assignee_id', value: '9', previous_value: null },
        { id: 23, type: 'Change', field_name: 'priority', value: 'urgent', previous_value: 'high' },
      ],
    },
    {
      id: 901,
      author_id: 70,
      created_at: '2026-11-16T07:00:00Z',
      via: { channel: 'email' },
      events: [
        { id: 11, type: 'Create', field_name: 'status', value: 'new' },
        { id: 12, type: 'Create', field_name: 'priority', value: 'high' },
        { id: 13, type: 'Notification', subject: 'x', body: 'y' },
      ],
    },
  ],
  meta: { has_more: false },
}

export const me = { user: { id: 9, name: 'Agent', role: 'agent', iana_time_zone: 'Europe/Helsinki' } }

const statuses = {
  custom_statuses: [
    { id: 501, status_category: 'open', agent_label: 'In behandeling', active: true },
    { id: 505, status_category: 'solved', agent_label: 'Opgelost', active: true },
  ],
}

const memberships = { group_memberships: [{ id: 1, user_id: 9, group_id: 40, default: true }] }

const path = '/api/v2/tickets/4211'
export const routes = {
  [`${path}.json`]: main,
  [`${path}/comments.json`]: comments,
  [`${path}/audits.json`]: audits,
  '/api/v2/users/me.json': me,
  '/api/v2/custom_statuses.json': statuses,
  '/api/v2/users/9/group_memberships.json': memberships,
}
