import { isoSeconds, paragraphs } from '../world/formats.ts'
import { GROUPS, ORGANISATIONS, person } from '../world/people.ts'
import type { Change, Said, TicketState } from '../world/state.ts'
import type { Named, Person } from '../world/types.ts'
import { authorId, groupId, organisationId, PRIORITIES, userId } from './ids.ts'
import { viaJson } from './ticket-json.ts'

const BORN = '2024-03-04T08:00:00Z'

export function userJson(p: Person, origin: string): Record<string, unknown> {
  const agent = p.side === 'agent'
  return {
    id: p.id === 'system' ? -1 : userId(p),
    url: `${origin}/api/v2/users/${userId(p)}.json`,
    name: p.name,
    email: p.email,
    created_at: BORN,
    updated_at: BORN,
    time_zone: p.zone.split('/')[1] ?? 'UTC',
    iana_time_zone: p.zone,
    phone: p.phone ?? null,
    shared_phone_number: p.phone === undefined ? null : false,
    photo: null,
    locale_id: 1,
    locale: p.language === 'en' ? 'en-US' : p.language,
    organization_id: p.organisation === undefined ? null : organisationId(p.organisation),
    role: agent ? 'agent' : 'end-user',
    verified: true,
    external_id: null,
    tags: [],
    alias: null,
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: agent ? BORN : null,
    two_factor_auth_enabled: agent ? true : null,
    signature: null,
    details: null,
    notes: null,
    role_type: agent ? 0 : null,
    custom_role_id: agent ? 360_001 : null,
    moderator: agent,
    ticket_restriction: agent ? null : 'requested',
    only_private_comments: false,
    restricted_agent: !agent,
    suspended: false,
    default_group_id: p.groups?.[0] === undefined ? null : groupId(p.groups[0]),
    report_csv: false,
    user_fields: {},
  }
}

export function organisationJson(o: Named, origin: string): Record<string, unknown> {
  return {
    url: `${origin}/api/v2/organizations/${organisationId(o.id)}.json`,
    id: organisationId(o.id),
    name: o.name,
    shared_tickets: false,
    shared_comments: false,
    external_id: null,
    created_at: BORN,
    updated_at: BORN,
    domain_names: [`${o.id}.example`],
    details: null,
    notes: null,
    group_id: null,
    tags: [],
    organization_fields: {},
  }
}

export function groupJson(g: Named, origin: string): Record<string, unknown> {
  return {
    url: `${origin}/api/v2/groups/${groupId(g.id)}.json`,
    id: groupId(g.id),
    is_public: true,
    name: g.name,
    description: '',
    default: g.n === 81,
    deleted: false,
    created_at: BORN,
    updated_at: BORN,
  }
}

/** Everyone, every organisation and every group a ticket speaks of. */
export function sideloads(
  states: readonly TicketState[],
  include: readonly string[],
  origin: string,
): Record<string, unknown> {
  const ids = new Set<string>()
  for (const s of states) {
    ids.add(s.script.requester)
    if (s.script.submitter !== undefined) ids.add(s.script.submitter)
    if (s.assignee !== null) ids.add(s.assignee)
  }
  const people = [...ids].map(person)
  const organisations = ORGANISATIONS.filter((o) => people.some((p) => p.organisation === o.id))
  const groups = GROUPS.filter((g) => states.some((s) => s.group === g.id))
  return {
    ...(include.includes('users') ? { users: people.map((p) => userJson(p, origin)) } : {}),
    ...(include.includes('organizations')
      ? { organizations: organisations.map((o) => organisationJson(o, origin)) }
      : {}),
    ...(include.includes('groups') ? { groups: groups.map((g) => groupJson(g, origin)) } : {}),
  }
}

export const commentId = (state: TicketState, said: Said): number => state.script.n * 1000 + said.n

export function commentJson(state: TicketState, said: Said): Record<string, unknown> {
  return {
    id: commentId(state, said),
    type: said.via === 'phone' ? 'VoiceComment' : 'Comment',
    author_id: authorId(said.by),
    body: said.body,
    html_body: `<div class="zd-comment" dir="auto">${paragraphs(said.body)}</div>`,
    plain_body: said.body.replaceAll('\n\n', '\n'),
    public: said.public,
    attachments: [],
    audit_id: commentId(state, said) + 500_000_000,
    via: viaJson(said.via, said.by),
    created_at: isoSeconds(said.at),
    metadata: { system: {}, custom: {} },
  }
}

/** One audit per message or change, each with its events. */
export function auditsJson(state: TicketState): unknown[] {
  const said = state.said.map((s) => ({
    at: s.at,
    by: s.by,
    n: s.n,
    event: {
      id: commentId(state, s) + 600_000_000,
      type: 'Comment',
      author_id: authorId(s.by),
      body: s.body,
      html_body: `<div class="zd-comment" dir="auto">${paragraphs(s.body)}</div>`,
      plain_body: s.body.replaceAll('\n\n', '\n'),
      public: s.public,
      attachments: [],
      audit_id: commentId(state, s) + 500_000_000,
    } as Record<string, unknown>,
  }))
  const changed = state.changes
    .filter((c) => c.field !== 'target' && c.field !== 'supplier')
    .map((c) => ({ at: c.at, by: c.by, n: c.n, event: changeJson(state, c) }))
  return [...said, ...changed]
    .toSorted((a, b) => a.at - b.at || a.n - b.n)
    .map(({ at, by, n, event }) => ({
      id: state.script.n * 1000 + n + 500_000_000,
      ticket_id: Number(state.script.key),
      created_at: isoSeconds(at),
      author_id: authorId(by),
      metadata: { system: { client: 'browser', ip_address: '192.0.2.10', location: 'Utrecht' }, custom: {} },
      events:
        n === 1
          ? [
              event,
              {
                id: state.script.n * 1000 + 700_000_000,
                type: 'Create',
                field_name: 'status',
                value: state.statuses[0]?.kind ?? 'new',
              },
            ]
          : [event],
      via: viaJson(by === 'system' ? 'api' : 'web', by),
    }))
}

const FIELD_NAMES: Readonly<Record<string, string>> = { assignee: 'assignee_id', group: 'group_id' }

function changeJson(state: TicketState, c: Change): Record<string, unknown> {
  const show = (value: string | null): string | null => {
    if (value === null) return null
    if (c.field === 'assignee') return String(authorId(value))
    if (c.field === 'group') return String(groupId(value))
    if (c.field === 'priority') return PRIORITIES[Number(value) - 1] ?? null
    return value
  }
  return {
    id: state.script.n * 1000 + c.n + 600_000_000,
    type: 'Change',
    field_name: FIELD_NAMES[c.field] ?? c.field,
    value: c.field === 'tags' ? [...state.tags] : show(c.to),
    previous_value: c.field === 'tags' ? state.tags.filter((t) => t !== c.to) : show(c.from),
  }
}
