import { type Ask, json, type Reply, type Route, routed } from '../server/reply.ts'
import { isoOffset } from '../world/formats.ts'
import { person } from '../world/people.ts'
import type { TicketState } from '../world/state.ts'
import { commentJson, commentsOf, type Dialect, historiesJson } from './comment-json.ts'
import { deskApi } from './desk-api.ts'
import { fieldList } from './field-list.ts'
import { flavourOf } from './ids.ts'
import { issueJson } from './issue-json.ts'
import { jql } from './jql.ts'
import { statusList } from './status-json.ts'
import { userJson } from './user-json.ts'

const missing = (ask: Ask): Reply =>
  json(
    {
      errorMessages: [
        flavourOf(ask) === 'cloud'
          ? 'Issue does not exist or you do not have permission to see it.'
          : 'Issue Does Not Exist',
      ],
      errors: {},
    },
    404,
  )

function dialect(ask: Ask, version: string): Dialect {
  return {
    flavour: flavourOf(ask),
    version: version === '3' ? 3 : 2,
    origin: ask.origin,
    zone: person(ask.world.me).zone,
  }
}

function one(ask: Ask, key: string, answer: (state: TicketState) => Reply): Reply {
  const state =
    ask.world.find(ask.site, key) ??
    ask.world.all(ask.site).find((s) => String(40_000 + s.script.n) === key) ??
    null
  return state === null ? missing(ask) : answer(state)
}

const issue = (ask: Ask, version: string, key: string): Reply =>
  one(ask, key, (s) => {
    const properties = ask.query.get('properties')
    return json(
      issueJson(s, ask.world, dialect(ask, version), {
        fields: ask.query.get('fields'),
        expand: ask.query.get('expand') ?? '',
        fallback: '*all',
        ...(properties === null ? {} : { properties }),
      }),
    )
  })

function comments(ask: Ask, version: string, key: string): Reply {
  return one(ask, key, (s) => {
    const startAt = Number(ask.query.get('startAt') ?? 0)
    const maxResults = Math.min(
      100,
      Number(ask.query.get('maxResults') ?? (flavourOf(ask) === 'cloud' ? 100 : 1_048_576)),
    )
    const all = (ask.query.get('orderBy') ?? '').startsWith('-') ? commentsOf(s).toReversed() : commentsOf(s)
    const shown = all
      .slice(startAt, startAt + maxResults)
      .map((c) => commentJson(s, c, dialect(ask, version), ask.query.get('expand') ?? ''))
    return json({ startAt, maxResults, total: all.length, comments: shown })
  })
}

function changelog(ask: Ask, version: string, key: string): Reply {
  return one(ask, key, (s) => {
    const startAt = Number(ask.query.get('startAt') ?? 0)
    const maxResults = Number(ask.query.get('maxResults') ?? 100)
    const all = historiesJson(s, dialect(ask, version))
    return json({
      self: `${ask.origin}/rest/api/${version}/issue/${key}/changelog`,
      maxResults,
      startAt,
      total: all.length,
      isLast: startAt + maxResults >= all.length,
      values: all.slice(startAt, startAt + maxResults),
    })
  })
}

/** Cloud's search: bounded, without a total, its last page without a token. */
function searchCloud(ask: Ask): Reply {
  const found = jql(ask.query.get('jql') ?? '', ask.world.all(ask.site))
  if (found === null || !(ask.query.get('jql') ?? '').trim())
    return json(
      {
        errorMessages: [
          'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
        ],
        warningMessages: [],
      },
      400,
    )
  const from = Number(ask.query.get('nextPageToken') ?? 0)
  const size = Number(ask.query.get('maxResults') ?? 50)
  const issues = found.slice(from, from + size).map((s) => searched(ask, s, '3', 'id'))
  const last = from + size >= found.length
  return json({ issues, ...(last ? {} : { nextPageToken: String(from + size) }), isLast: last })
}

function searchDc(ask: Ask): Reply {
  const found = jql(ask.query.get('jql') ?? '', ask.world.all(ask.site))
  if (found === null) return json({ errorMessages: ['Error in the JQL Query'], errors: {} }, 400)
  const startAt = Number(ask.query.get('startAt') ?? 0)
  const maxResults = Number(ask.query.get('maxResults') ?? 50)
  const issues = found.slice(startAt, startAt + maxResults).map((s) => searched(ask, s, '2', '*navigable'))
  return json({ expand: 'schema,names', startAt, maxResults, total: found.length, issues })
}

function searched(ask: Ask, s: TicketState, version: string, fallback: string): unknown {
  const { fields, ...rest } = issueJson(s, ask.world, dialect(ask, version), {
    fields: ask.query.get('fields'),
    expand: ask.query.get('expand') ?? '',
    fallback,
  })
  const none = ask.query.get('fields') === null && fallback === 'id'
  return none ? { id: rest.id } : { ...rest, fields }
}

function serverInfo(ask: Ask): Reply {
  const cloud = flavourOf(ask) === 'cloud'
  const { zone } = ask.world.deskOf(ask.site)
  return json({
    baseUrl: ask.origin,
    version: cloud ? '1001.0.0-SNAPSHOT' : '9.12.14',
    versionNumbers: cloud ? [1001, 0, 0] : [9, 12, 14],
    deploymentType: cloud ? 'Cloud' : 'Server',
    buildNumber: cloud ? 100_282 : 9_120_014,
    buildDate: '2026-10-02T00:00:00.000+0200',
    serverTime: isoOffset(ask.world.now, zone),
    scmInfo: '0',
    serverTitle: 'Acme',
    ...(cloud
      ? { serverTimeZone: zone, defaultLocale: { locale: 'en_US' }, displayUrl: ask.origin }
      : { databaseBuildNumber: 9_120_014 }),
  })
}

function myself(ask: Ask, version: string): Reply {
  const me = userJson(ask.world.me, ask.origin, flavourOf(ask))
  return json({
    ...me,
    self: `${ask.origin}/rest/api/${version}/user`,
    locale: flavourOf(ask) === 'cloud' ? 'en_US' : 'en_UK',
    groups: { size: 2, items: [] },
    applicationRoles: { size: 1, items: [] },
    expand: 'groups,applicationRoles',
  })
}

const ROUTES: readonly Route[] = [
  [/^\/rest\/api\/([23])\/myself$/, (ask, [v = '2']) => myself(ask, v)],
  [/^\/rest\/api\/([23])\/serverInfo$/, serverInfo],
  [/^\/rest\/api\/([23])\/field$/, (ask) => json(fieldList(flavourOf(ask)))],
  [/^\/rest\/api\/([23])\/status$/, (ask, [v = '2']) => json(statusList(dialect(ask, v)))],
  [/^\/rest\/api\/([23])\/issue\/([^/]+)$/, (ask, [v = '2', key = '']) => issue(ask, v, key)],
  [/^\/rest\/api\/([23])\/issue\/([^/]+)\/comment$/, (ask, [v = '2', key = '']) => comments(ask, v, key)],
  [
    /^\/rest\/api\/([23])\/issue\/([^/]+)\/changelog$/,
    (ask, [v = '2', key = '']) =>
      flavourOf(ask) === 'cloud'
        ? changelog(ask, v, key)
        : json({ message: 'null for uri', 'status-code': 404 }, 404),
  ],
  [/^\/rest\/api\/([23])\/issue\/([^/]+)\/properties\/[^/]+$/, (ask) => missing(ask)],
  [
    /^\/rest\/api\/[23]\/search\/jql$/,
    (ask) => (flavourOf(ask) === 'cloud' ? searchCloud(ask) : missing(ask)),
  ],
  [
    /^\/rest\/api\/[23]\/search$/,
    (ask) =>
      flavourOf(ask) === 'dc'
        ? searchDc(ask)
        : json(
            {
              errorMessages: [
                'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API.',
              ],
              errors: {},
            },
            410,
          ),
  ],
]

export function jiraApi(ask: Ask): Reply {
  // Data Center knows version 2 only.
  const gone = flavourOf(ask) === 'dc' && ask.path.startsWith('/rest/api/3/')
  return (
    (gone ? null : routed(ROUTES, ask)) ??
    deskApi(ask) ??
    json({ message: `null for uri: ${ask.path}`, 'status-code': 404 }, 404)
  )
}
