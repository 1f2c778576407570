import { type Ask, empty, json, type Reply, type Route, routed } from '../server/reply.ts'
import { GROUPS, named, ORGANISATIONS, person } from '../world/people.ts'
import type { TicketState } from '../world/state.ts'
import { fiql } from './fiql.ts'
import { dynamicName, groupId, HOURS, incidentId, item, operatorId, STATUSES, wordsOf } from './ids.ts'
import { branchJson, type Dialect, incidentJson } from './incident-json.ts'
import { actionsJson, requestsJson, trailJson } from './trail-json.ts'

const NOT_FOUND = json({ message: 'Could not find the requested entity.' }, 404)
const dialect = (ask: Ask): Dialect => ({
  iso: ask.query.get('dateFormat') === 'iso8601',
  language: ask.language,
})

function one(ask: Ask, by: string, key: string, answer: (state: TicketState) => Reply): Reply {
  const state =
    by === 'number'
      ? ask.world.find('topdesk', key)
      : ask.world.all('topdesk').find((s) => incidentId(s.script) === key)
  return state === null || state === undefined ? NOT_FOUND : answer(state)
}

/** 200 all, 204 none, 206 more. */
function list(
  ask: Ask,
  all: readonly unknown[],
  start: number,
  size: number,
  next?: (start: number) => string,
): Reply {
  const shown = all.slice(start, start + size)
  if (shown.length === 0) return empty(204)
  const more = start + size < all.length
  return json(
    shown,
    more ? 206 : 200,
    more && next !== undefined ? { 'x-next-page-url': next(start + size) } : {},
  )
}

function trail(ask: Ask, all: readonly unknown[], most: number): Reply {
  return list(
    ask,
    all,
    Number(ask.query.get('start') ?? 0),
    Math.min(most, Number(ask.query.get('page_size') ?? 10)),
  )
}

function incidents(ask: Ask): Reply {
  const rows = fiql(
    ask.query.get('query') ?? '',
    ask.world.all('topdesk').map((s) => incidentJson(s, ask.world, dialect(ask))),
  )
  if (rows === null) return empty(400)
  const [field = 'callDate', order = 'desc'] = (ask.query.get('sort') ?? '').split(':')
  const sorted = rows.toSorted((a, b) =>
    String(a[field || 'callDate']).localeCompare(String(b[field || 'callDate'])),
  )
  if (order === 'desc') sorted.reverse()
  const fields = ask.query
    .get('fields')
    ?.split(',')
    .map((f) => f.trim())
  const shown =
    fields === undefined
      ? sorted
      : sorted.map((r) =>
          Object.fromEntries(Object.entries(r).filter(([k]) => k === 'id' || fields.includes(k))),
        )
  const size = Number(ask.query.get('pageSize') ?? 10)
  const next = (start: number): string => {
    const query = new URLSearchParams(ask.query)
    query.set('pageStart', String(start))
    return `${ask.origin}/tas/api/incidents?${query}`
  }
  return list(ask, shown, Number(ask.query.get('pageStart') ?? 0), size, next)
}

function operatorJson(ask: Ask): unknown {
  const p = person(ask.world.me)
  const acme = { n: 70, id: 'acme', name: 'Acme' }
  const [firstName = '', ...rest] = p.name.split(' ')
  return {
    id: operatorId(p),
    principalId: operatorId(p).replace('c4a0', '4de6'),
    status: 'operator',
    surName: rest.join(' '),
    firstName,
    dynamicName: dynamicName(p),
    language: item('NLD'),
    branch: { ...branchJson(acme, p.zone), extraA: item('Intern') },
    loginName: p.id.toUpperCase(),
    loginPermission: true,
    firstLineCallOperator: true,
    secondLineCallOperator: true,
    creationDate: '2024-03-04T08:00:00.000+0000',
  }
}

function statuses(ask: Ask): unknown[] {
  const words = STATUSES[wordsOf(ask.language)]
  return Object.entries(words).map(([kind, name]) => ({
    ...item(name),
    onHold: kind === 'hold' || kind === 'pending' ? 'activate' : 'deactivate',
    processingState: kind === 'closed' ? 'closed' : kind === 'solved' ? 'completed' : 'updatable',
    response: kind === 'new' ? 'not_responded' : 'responded',
    default: kind === 'new',
  }))
}

const ROUTES: readonly Route[] = [
  [/^\/operators\/current$/, (ask) => json(operatorJson(ask))],
  [/^\/operators\/current\/id$/, (ask) => json({ id: operatorId(person(ask.world.me)) })],
  [
    /^\/operators\/current\/settings$/,
    (ask) => json({ localization: { language: ask.language, useBrowserLocalization: false } }),
  ],
  [
    /^\/operators\/id\/[^/]+\/operatorgroups$/,
    (ask) =>
      json(
        (person(ask.world.me).groups ?? []).map((g) => ({
          id: groupId(named(GROUPS, g)),
          name: named(GROUPS, g).name,
        })),
      ),
  ],
  [/^\/incidents$/, incidents],
  [/^\/incidents\/statuses$/, (ask) => json(statuses(ask))],
  [
    /^\/incidents\/priorities$/,
    (ask) =>
      json(
        [4, 8, 16, 40].map((h, i) => ({
          ...item(`P${i + 1}`),
          firstLineDuration: item(HOURS[wordsOf(ask.language)](h)),
          secondLineDuration: item(HOURS[wordsOf(ask.language)](h)),
        })),
      ),
  ],
  [
    /^\/incidents\/(number|id)\/([^/]+)$/,
    (ask, [by = '', key = '']) => one(ask, by, key, (s) => json(incidentJson(s, ask.world, dialect(ask)))),
  ],
  [
    /^\/incidents\/(number|id)\/([^/]+)\/progresstrail$/,
    (ask, [by = '', key = '']) => one(ask, by, key, (s) => trail(ask, trailJson(s), 100)),
  ],
  [
    /^\/incidents\/(number|id)\/([^/]+)\/progresstrail\/count$/,
    (ask, [by = '', key = '']) => one(ask, by, key, (s) => json({ count: trailJson(s).length })),
  ],
  [
    /^\/incidents\/(number|id)\/([^/]+)\/actions$/,
    (ask, [by = '', key = '']) => one(ask, by, key, (s) => trail(ask, actionsJson(s), 100)),
  ],
  [
    /^\/incidents\/(number|id)\/([^/]+)\/requests$/,
    (ask, [by = '', key = '']) => one(ask, by, key, (s) => trail(ask, requestsJson(s), 10)),
  ],
  [/^\/branches$/, (ask) => json(ORGANISATIONS.map((o) => branchJson(o, ask.world.deskOf('topdesk').zone)))],
  [/^\/productVersion$/, () => json({ major: 2026, minor: 10, patch: 3 })],
  [/^\/version$/, () => json({ version: '3.9.4' })],
]

/** Also by the way images come, which takes the cookie on more tenants. */
export function topdeskApi(ask: Ask): Reply {
  const path = ask.path.replace(/^\/services\/internal-tas-proxy/, '').replace(/^\/tas\/api/, '')
  return routed(ROUTES, { ...ask, path }) ?? NOT_FOUND
}
