import { type Ask, json, type Reply, type Route } from '../server/reply.ts'
import { isoSeconds } from '../world/formats.ts'
import { GROUPS, ORGANISATIONS, PEOPLE, person } from '../world/people.ts'
import { CUSTOM_STATUSES, groupId, organisationId, userId, userOfId } from './ids.ts'
import { full, includes, MISSING, paged } from './paging.ts'
import { groupJson, organisationJson, userJson } from './side-json.ts'
import { VIEWS, viewOf } from './views.ts'

const ADMINS = json(
  {
    error: 'Forbidden',
    description:
      'You do not have access to this page. Please contact the account owner of this help desk for further help.',
  },
  403,
)

/** People, groups, views and settings of the account. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  [
    /^\/api\/v2\/users\/me(?:\.json)?$/,
    (ask) =>
      json({ user: { ...userJson(person(ask.world.me), ask.origin), authenticity_token: 'look-alike' } }),
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
    /^\/api\/v2\/organizations\/(\d+)(?:\.json)?$/,
    (ask, [id = '']) => {
      const found = ORGANISATIONS.find((o) => organisationId(o.id) === Number(id))
      return found === undefined ? MISSING : json({ organization: organisationJson(found, ask.origin) })
    },
  ],
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
