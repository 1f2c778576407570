import { type Ask, json, type Reply, type Route, routed } from '../server/reply.ts'
import { paragraphs } from '../world/formats.ts'
import { person } from '../world/people.ts'
import type { Said, TicketState } from '../world/state.ts'
import { commentId, commentsOf, type Dialect } from './comment-json.ts'
import { FIELDS, flavourOf, issueId, statusOf } from './ids.ts'
import { issueJson, requestTypeJson } from './issue-json.ts'
import { queueRows } from './queues.ts'
import { dateJson, slaValues } from './sla-json.ts'
import { deskUserJson } from './user-json.ts'

const NO_REQUEST = json(
  {
    errorMessage: 'The request does not exist, or you do not have permission to see it.',
    i18nErrorMessage: { i18nKey: 'sd.request.not.found', parameters: [] },
  },
  404,
)

function request(ask: Ask, key: string, answer: (state: TicketState) => Reply): Reply {
  const state =
    ask.world.find(ask.site, key) ?? ask.world.all(ask.site).find((s) => issueId(s.script) === key) ?? null
  return state === null || state.script.serviceDesk === false ? NO_REQUEST : answer(state)
}

const dialect = (ask: Ask): Dialect => ({
  flavour: flavourOf(ask),
  version: 2,
  origin: ask.origin,
  zone: person(ask.world.me).zone,
})

function page(ask: Ask, values: readonly unknown[]): Record<string, unknown> {
  const start = Number(ask.query.get('start') ?? 0)
  const limit = Number(ask.query.get('limit') ?? 50)
  const shown = values.slice(start, start + limit)
  const last = start + limit >= values.length
  const base = `${ask.origin}${ask.path}`
  return {
    _expands: [],
    size: shown.length,
    start,
    limit,
    isLastPage: last,
    _links: {
      base: ask.origin,
      context: '',
      self: base,
      ...(last ? {} : { next: `${base}?limit=${limit}&start=${start + limit}` }),
    },
    values: shown,
  }
}

function deskComment(ask: Ask, state: TicketState, said: Said, rendered: boolean): unknown {
  const d = dialect(ask)
  const id = commentId(state, said)
  return {
    _expands: ['attachment', 'renderedBody'],
    id,
    body: said.body,
    ...(rendered ? { renderedBody: { html: paragraphs(said.body) } } : {}),
    public: said.public,
    author: deskUserJson(said.by, ask.origin, d.flavour),
    created: dateJson(said.at, { zone: d.zone, now: ask.world.now }),
    _links: { self: `${ask.origin}/rest/servicedeskapi/request/${issueId(state.script)}/comment/${id}` },
  }
}

function comments(ask: Ask, state: TicketState): readonly unknown[] {
  const wanted = (said: Said): boolean => ask.query.get(said.public ? 'public' : 'internal') !== 'false'
  const rendered = (ask.query.get('expand') ?? '').includes('renderedBody')
  return commentsOf(state)
    .filter(wanted)
    .map((c) => deskComment(ask, state, c, rendered))
}

function requestJson(ask: Ask, state: TicketState): Reply {
  const { script } = state
  const d = dialect(ask)
  const clocked = { zone: d.zone, now: ask.world.now }
  const expand = (ask.query.get('expand') ?? '').split(',')
  const origin = requestTypeJson(state, ask.world, d) as {
    requestType: unknown
    currentStatus: unknown
    _links: unknown
  }
  const statuses = state.statuses.toReversed().map((s) => {
    const status = statusOf(script, s.kind)
    return {
      status: status.name,
      statusCategory: status.category.toUpperCase(),
      statusDate: dateJson(s.at, clocked),
    }
  })
  return json({
    _expands: [
      'participant',
      'status',
      'sla',
      'requestType',
      'serviceDesk',
      'attachment',
      'action',
      'comment',
    ],
    issueId: issueId(script),
    issueKey: script.key,
    ...(d.flavour === 'cloud' ? { summary: script.subject } : {}),
    requestTypeId: '14',
    ...(expand.includes('requestType') ? { requestType: origin.requestType } : {}),
    serviceDeskId: '1',
    createdDate: dateJson(script.createdAt, clocked),
    reporter: deskUserJson(script.requester, ask.origin, d.flavour),
    requestFieldValues: [
      { fieldId: 'summary', label: 'Summary', value: script.subject },
      { fieldId: 'description', label: 'Description', value: script.body },
    ],
    currentStatus: origin.currentStatus,
    ...(expand.includes('status') ? { status: page(ask, statuses) } : {}),
    ...(expand.includes('sla') ? { sla: page(ask, slaValues(state, ask.world, ask.origin, d.flavour)) } : {}),
    ...(expand.includes('comment') ? { comments: page(ask, comments(ask, state)) } : {}),
    _links: origin._links,
  })
}

const ROUTES: readonly Route[] = [
  [
    /^\/rest\/servicedeskapi\/request\/([^/]+)$/,
    (ask, [key = '']) => request(ask, key, (s) => requestJson(ask, s)),
  ],
  [
    /^\/rest\/servicedeskapi\/request\/([^/]+)\/sla$/,
    (ask, [key = '']) =>
      request(ask, key, (s) => json(page(ask, slaValues(s, ask.world, ask.origin, flavourOf(ask))))),
  ],
  [
    /^\/rest\/servicedeskapi\/request\/([^/]+)\/comment$/,
    (ask, [key = '']) => request(ask, key, (s) => json(page(ask, comments(ask, s)))),
  ],
  [
    /^\/rest\/servicedeskapi\/request\/([^/]+)\/participant$/,
    (ask, [key = '']) => request(ask, key, () => json(page(ask, []))),
  ],
  [
    /^\/rest\/servicedeskapi\/request\/([^/]+)\/feedback$/,
    (ask, [key = '']) =>
      request(ask, key, (s) =>
        s.csat === null
          ? json(
              {
                errorMessage: 'There is no feedback on this request.',
                i18nErrorMessage: { i18nKey: 'sd.feedback.none', parameters: [] },
              },
              404,
            )
          : json({
              type: 'csat',
              rating: s.csat.rating,
              ...(s.csat.comment === null ? {} : { comment: { body: s.csat.comment } }),
            }),
      ),
  ],
  [
    /^\/rest\/servicedeskapi\/servicedesk\/[^/]+\/queue\/(\d+)\/issue$/,
    (ask, [id = '']) => {
      const fields = `summary,status,reporter,assignee,created,${FIELDS.requestType}`
      return json(
        page(
          ask,
          queueRows(ask.world, ask.site, id).map((s) =>
            issueJson(s, ask.world, dialect(ask), { fields, expand: '', fallback: fields }),
          ),
        ),
      )
    },
  ],
]

export const deskApi = (ask: Ask): Reply | null => routed(ROUTES, ask)
