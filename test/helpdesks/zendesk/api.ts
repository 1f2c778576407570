import { type Ask, json, type Reply, type Route, routed } from '../server/reply.ts'
import { isoSeconds } from '../world/formats.ts'
import { GROUPS, ORGANISATIONS, PEOPLE, person } from '../world/people.ts'
import type { TicketState } from '../world/state.ts'
import { CUSTOM_STATUSES, groupId, organisationId, userId, userOfId } from './ids.ts'
import { auditsJson, commentJson, groupJson, organisationJson, sideloads, userJson } from './side-json.ts'
import { metricEventsJson, slasJson } from './sla-json.ts'
import { ticketJson } from './ticket-json.ts'
import { VIEWS, viewOf } from './views.ts'

const MISSING = json({ error: 'RecordNotFound', description: 'Not found' }, 404)
const ADMINS = json(
  {
    error: 'Forbidden',
    description:
      'You do not have access to this page. Please contact the account owner of this help desk for further help.',
  },
  403,
)

/** Account-wide budget, counted down for the headers only. */
let remaining = 700

const includes = (ask: Ask): readonly string[] => (ask.query.get('include') ?? '').split(',').filter(Boolean)

function full(state: TicketState, ask: Ask, include: readonly string[]): Record<string, unknown> {
  const ticket = ticketJson(state, ask.world, ask.origin)
  if (include.includes('slas')) ticket.slas = slasJson(state, ask.world)
  if (include.includes('metric_events')) ticket.metric_events = metricEventsJson(state, ask.world)
  return ticket
}

const newest = (list: readonly TicketState[]): readonly TicketState[] =>
  list.toSorted((a, b) => b.updatedAt - a.updatedAt)

/** Cursor pages when asked for by `page[size]`, else offset pages. */
function paged<T>(ask: Ask, name: string, list: readonly T[], rest: Record<string, unknown> = {}): Reply {
  const size = Number(ask.query.get('page[size]') ?? 0)
  const url = (query: string): string => `${ask.origin}${ask.path}?${query}`
  if (size > 0) {
    const from = Number(ask.query.get('page[after]') ?? 0)
    const more = from + size < list.length
    const next = String(from + size)
    return json({
      [name]: list.slice(from, from + size),
      ...rest,
      meta: {
        has_more: more,
        after_cursor: more ? next : null,
        before_cursor: from > 0 ? String(from) : null,
      },
      links: { prev: null, next: more ? url(`page%5Bsize%5D=${size}&page%5Bafter%5D=${next}`) : null },
    })
  }
  const perPage = Number(ask.query.get('per_page') ?? 100)
  const page = Number(ask.query.get('page') ?? 1)
  const shown = list.slice((page - 1) * perPage, page * perPage)
  const next = page * perPage < list.length ? url(`page=${page + 1}&per_page=${perPage}`) : null
  return json({
    [name]: shown,
    ...rest,
    next_page: next,
    previous_page: page > 1 ? url(`page=${page - 1}`) : null,
    count: list.length,
  })
}

function one(ask: Ask, id: string, answer: (state: TicketState) => Reply): Reply {
  const state = ask.world.find('zendesk', id)
  return state === null ? MISSING : answer(state)
}

function comments(ask: Ask, state: TicketState): Reply {
  const sorted =
    /^-/.test(ask.query.get('sort') ?? '') || ask.query.get('sort_order') === 'desc'
      ? state.said.toReversed()
      : state.said
  const people = [...new Set(state.said.map((s) => s.by))].filter((id) => id !== 'system').map(person)
  const users = includes(ask).includes('users') ? { users: people.map((p) => userJson(p, ask.origin)) } : {}
  return paged(
    ask,
    'comments',
    sorted.map((s) => commentJson(state, s)),
    users,
  )
}

function search(ask: Ask): Reply {
  const query = ask.query.get('query') ?? ''
  const wanted = /requester(?:_id)?:(\d+)/.exec(query)?.[1]
  const organisation = /organization(?:_id)?:(\d+)/.exec(query)?.[1]
  const fits = newest(ask.world.all('zendesk')).filter((s) => {
    const requester = person(s.script.requester)
    if (wanted !== undefined && userId(requester) !== Number(wanted)) return false
    return (
      organisation === undefined ||
      (requester.organisation !== undefined &&
        organisationId(requester.organisation) === Number(organisation))
    )
  })
  const slas = (ask.query.get('include') ?? '').includes('slas')
  const results = fits.map((s) => ({ ...full(s, ask, slas ? ['slas'] : []), result_type: 'ticket' }))
  return paged(ask, 'results', results, { facets: null })
}

const ROUTES: readonly Route[] = [
  [
    /^\/api\/v2\/users\/me(?:\.json)?$/,
    (ask) =>
      json({ user: { ...userJson(person(ask.world.me), ask.origin), authenticity_token: 'look-alike' } }),
  ],
  [
    /^\/api\/v2\/tickets\/show_many(?:\.json)?$/,
    (ask) => {
      const ids = (ask.query.get('ids') ?? '').split(',').filter(Boolean)
      if (ids.length > 100)
        return json({ error: 'TooManyValues', description: 'Too many values', max_count: 100 }, 400)
      const states = ids.map((id) => ask.world.find('zendesk', id)).filter((s) => s !== null)
      return json({
        tickets: states.map((s) => full(s, ask, includes(ask))),
        ...sideloads(states, includes(ask), ask.origin),
        next_page: null,
        previous_page: null,
        count: states.length,
      })
    },
  ],
  [
    /^\/api\/v2\/tickets\/(\d+)(?:\.json)?$/,
    (ask, [id = '']) =>
      one(ask, id, (s) =>
        json({ ticket: full(s, ask, includes(ask)), ...sideloads([s], includes(ask), ask.origin) }),
      ),
  ],
  [
    /^\/api\/v2\/tickets\/(\d+)\/comments(?:\.json)?$/,
    (ask, [id = '']) => one(ask, id, (s) => comments(ask, s)),
  ],
  [
    /^\/api\/v2\/tickets\/(\d+)\/audits(?:\.json)?$/,
    (ask, [id = '']) => one(ask, id, (s) => paged(ask, 'audits', auditsJson(s))),
  ],
  [
    /^\/api\/v2\/tickets\/(\d+)\/related(?:\.json)?$/,
    (ask, [id = '']) =>
      one(ask, id, (s) =>
        json({
          ticket_related: {
            incidents: ask.world.scriptsOf('zendesk').filter((x) => x.partOf === s.script.key).length,
            from_archive: false,
            followup_source_ids: [],
            topic_id: null,
          },
        }),
      ),
  ],
  [
    /^\/api\/v2\/users\/(-?\d+)\/tickets\/requested(?:\.json)?$/,
    (ask, [id = '']) => {
      const user = userOfId(Number(id))
      if (user === undefined) return MISSING
      return paged(
        ask,
        'tickets',
        newest(ask.world.all('zendesk').filter((s) => s.script.requester === user.id)).map((s) =>
          full(s, ask, includes(ask)),
        ),
      )
    },
  ],
  [
    /^\/api\/v2\/users\/(\d+)\/related(?:\.json)?$/,
    (ask, [id = '']) => {
      const user = userOfId(Number(id))
      if (user === undefined) return MISSING
      const asked = ask.world.scriptsOf('zendesk').filter((s) => s.requester === user.id).length
      return json({
        user_related: {
          assigned_tickets: 0,
          requested_tickets: asked,
          ccd_tickets: 0,
          organization_subscriptions: 0,
        },
      })
    },
  ],
  [
    /^\/api\/v2\/users\/(\d+)(?:\.json)?$/,
    (ask, [id = '']) => {
      const user = userOfId(Number(id))
      return user === undefined ? MISSING : json({ user: userJson(user, ask.origin) })
    },
  ],
  [
    /^\/api\/v2\/users\/(\d+)\/group_memberships(?:\.json)?$/,
    (ask, [id = '']) =>
      memberships(
        ask,
        PEOPLE.filter((p) => userId(p) === Number(id)),
      ),
  ],
  [/^\/api\/v2\/group_memberships(?:\.json)?$/, (ask) => memberships(ask, PEOPLE)],
  [
    /^\/api\/v2\/groups\/assignable(?:\.json)?$/,
    (ask) =>
      paged(
        ask,
        'groups',
        GROUPS.map((g) => groupJson(g, ask.origin)),
      ),
  ],
  [
    /^\/api\/v2\/groups(?:\.json)?$/,
    (ask) =>
      paged(
        ask,
        'groups',
        GROUPS.map((g) => groupJson(g, ask.origin)),
      ),
  ],
  [
    /^\/api\/v2\/organizations\/(\d+)\/tickets(?:\.json)?$/,
    (ask, [id = '']) => {
      const organisation = ORGANISATIONS.find((o) => organisationId(o.id) === Number(id))
      if (organisation === undefined) return MISSING
      return paged(
        ask,
        'tickets',
        newest(ask.world.all('zendesk'))
          .filter((s) => person(s.script.requester).organisation === organisation.id)
          .map((s) => full(s, ask, includes(ask))),
      )
    },
  ],
  [
    /^\/api\/v2\/organizations\/(\d+)(?:\.json)?$/,
    (ask, [id = '']) => {
      const found = ORGANISATIONS.find((o) => organisationId(o.id) === Number(id))
      return found === undefined ? MISSING : json({ organization: organisationJson(found, ask.origin) })
    },
  ],
  [/^\/api\/v2\/search(?:\.json)?$/, search],
  [
    /^\/api\/v2\/views(?:\.json)?$/,
    (ask) =>
      paged(
        ask,
        'views',
        VIEWS.map((v) => viewJson(v, ask)),
      ),
  ],
  [
    /^\/api\/v2\/views\/(\d+)\/tickets(?:\.json)?$/,
    (ask, [id = '']) => {
      const view = viewOf(id)
      return view === null
        ? MISSING
        : paged(
            ask,
            'tickets',
            view.rows(ask.world).map((s) => full(s, ask, includes(ask))),
          )
    },
  ],
  [
    /^\/api\/v2\/views\/(\d+)(?:\.json)?$/,
    (ask, [id = '']) => {
      const view = viewOf(id)
      return view === null ? MISSING : json({ view: viewJson(view, ask) })
    },
  ],
  [
    /^\/api\/v2\/custom_statuses(?:\.json)?$/,
    (ask) =>
      json({
        custom_statuses: CUSTOM_STATUSES.map((s) => ({
          url: `${ask.origin}/api/v2/custom_statuses/${s.id}.json`,
          id: s.id,
          status_category: s.category,
          agent_label: s.agent,
          end_user_label: s.customer,
          description: '',
          end_user_description: '',
          active: true,
          default: s.isDefault,
          created_at: '2024-03-04T08:00:00Z',
          updated_at: '2024-03-04T08:00:00Z',
        })),
      }),
  ],
  [
    /^\/api\/v2\/(business_hours\/schedules|slas\/policies|group_slas\/policies|satisfaction_ratings|incremental\/)/,
    () => ADMINS,
  ],
]

function memberships(ask: Ask, people: typeof PEOPLE): Reply {
  const list = people.flatMap((p) =>
    (p.groups ?? []).map((g, index) => ({
      url: `${ask.origin}/api/v2/group_memberships/${p.n * 10 + index}.json`,
      id: p.n * 10 + index,
      user_id: userId(p),
      group_id: groupId(g),
      default: index === 0,
      created_at: '2024-03-04T08:00:00Z',
      updated_at: '2024-03-04T08:00:00Z',
    })),
  )
  return paged(ask, 'group_memberships', list)
}

function viewJson(view: (typeof VIEWS)[number], ask: Ask): unknown {
  const created = isoSeconds(Date.UTC(2024, 2, 4, 8))
  return {
    url: `${ask.origin}/api/v2/views/${view.id}.json`,
    id: Number(view.id),
    title: view.title,
    raw_title: view.title,
    watchable: true,
    restriction: null,
    conditions: { all: [], any: [] },
    execution: { columns: [] },
    active: true,
    created_at: created,
    updated_at: created,
    position: 0,
    description: null,
    default: false,
  }
}

export function zendeskApi(ask: Ask): Reply {
  remaining = remaining > 1 ? remaining - 1 : 700
  const reply = routed(ROUTES, ask) ?? json({ error: 'InvalidEndpoint', description: 'Not found' }, 404)
  return {
    ...reply,
    headers: {
      ...reply.headers,
      'x-rate-limit': '700',
      'x-rate-limit-remaining': String(remaining),
      'cache-control': 'max-age=0, private, must-revalidate',
    },
  }
}
