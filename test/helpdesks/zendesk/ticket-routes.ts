import { type Ask, json, type Reply, type Route } from '../server/reply.ts'
import { ORGANISATIONS, person } from '../world/people.ts'
import type { TicketState } from '../world/state.ts'
import { groupId, organisationId, userId, userOfId } from './ids.ts'
import { metricSetJson } from './metric-set-json.ts'
import { full, includes, MISSING, newest, one, paged } from './paging.ts'
import { auditsJson, commentJson, sideloads, userJson } from './side-json.ts'

function comments(ask: Ask, state: TicketState): Reply {
  const sorted =
    (ask.query.get('sort') ?? '').startsWith('-') || ask.query.get('sort_order') === 'desc'
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
  const group = /(?:^|\s)group(?:_id)?:(\d+)/.exec(query)?.[1]
  const solvedOnly = /status>=solved/.test(query)
  const [from, to] = ['>=', '<='].map((sign) =>
    Date.parse(query.split(`created${sign}`)[1]?.split(' ')[0] ?? ''),
  )
  const sorted =
    ask.query.get('sort_by') === 'created_at'
      ? ask.world.all('zendesk').toSorted((a, b) => b.script.createdAt - a.script.createdAt)
      : newest(ask.world.all('zendesk'))
  const fits = sorted.filter((s) => {
    const requester = person(s.script.requester)
    if (group !== undefined && (s.group === null || groupId(s.group) !== Number(group))) return false
    if (solvedOnly && s.status !== 'solved' && s.status !== 'closed') return false
    if (s.script.createdAt < (from || 0) || s.script.createdAt > (to || Number.MAX_VALUE)) return false
    if (wanted !== undefined && userId(requester) !== Number(wanted)) return false
    return (
      organisation === undefined ||
      (requester.organisation !== undefined &&
        organisationId(requester.organisation) === Number(organisation))
    )
  })
  const wants = ask.query.get('include') ?? ''
  const results = fits.map((s) => ({
    ...full(s, ask, wants.includes('slas') ? ['slas'] : []),
    ...(wants.includes('metric_sets') ? { metric_set: metricSetJson(s) } : {}),
    result_type: 'ticket',
  }))
  return paged(ask, 'results', results, { facets: null })
}

/** Tickets and what hangs on them. */
export const TICKET_ROUTES: readonly Route[] = [
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
  [/^\/api\/v2\/search(?:\.json)?$/, search],
]
