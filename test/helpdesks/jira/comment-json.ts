import { isoOffset, paragraphs } from '../world/formats.ts'
import { person } from '../world/people.ts'
import type { Change, Said, TicketState } from '../world/state.ts'
import { adf } from './adf.ts'
import { accountId, type Flavour, issueId, PRIORITIES, statusOf } from './ids.ts'
import { userJson } from './user-json.ts'

export interface Dialect {
  readonly flavour: Flavour
  /** 3 answers documents, 2 wiki text. */
  readonly version: 2 | 3
  readonly origin: string
  readonly zone: string
}

export const text = (body: string, d: Dialect): unknown => (d.version === 3 ? adf(body) : body)

export const commentId = (state: TicketState, said: Said): string => String(state.script.n * 1000 + said.n)

export function commentJson(
  state: TicketState,
  said: Said,
  d: Dialect,
  expand: string,
): Record<string, unknown> {
  const id = commentId(state, said)
  const user = userJson(said.by, d.origin, d.flavour)
  return {
    self: `${d.origin}/rest/api/${d.version}/issue/${issueId(state.script)}/comment/${id}`,
    id,
    author: user,
    body: text(said.body, d),
    ...(expand.includes('renderedBody') ? { renderedBody: paragraphs(said.body) } : {}),
    updateAuthor: user,
    created: isoOffset(said.at, d.zone),
    updated: isoOffset(said.at, d.zone),
    ...(d.flavour === 'cloud' ? { jsdPublic: said.public } : {}),
    ...(expand.includes('properties') && !said.public
      ? { properties: [{ key: 'sd.public.comment', value: { internal: true } }] }
      : {}),
  }
}

/** Messages that are comments: all but the ticket's own first text. */
export const commentsOf = (state: TicketState): readonly Said[] => state.said.filter((s) => !s.first)

function itemJson(state: TicketState, change: Change, d: Dialect): Record<string, unknown> {
  const of = (value: string | null): readonly [string | null, string | null] => {
    if (value === null) return [null, null]
    if (change.field === 'status') {
      const status = statusOf(state.script, value as TicketState['status'])
      return [status.id, status.name]
    }
    if (change.field === 'assignee') {
      const p = person(value)
      return [d.flavour === 'cloud' ? accountId(p) : p.id, p.name]
    }
    if (change.field === 'priority') return [value, PRIORITIES[Number(value) - 1]?.name ?? null]
    return [null, value]
  }
  const [from, fromString] = of(change.from)
  const [to, toString] = of(change.to)
  const field = change.field === 'tags' ? 'labels' : change.field === 'group' ? 'Component' : change.field
  const ids = d.flavour === 'cloud' ? { fieldId: field } : {}
  return { field, fieldtype: 'jira', ...ids, from, fromString, to, toString }
}

/** Histories, oldest first; only what Jira itself would write down. */
export function historiesJson(state: TicketState, d: Dialect): Record<string, unknown>[] {
  return state.changes
    .filter((c) => c.field !== 'target' && c.field !== 'supplier')
    .map((c) => ({
      id: String(state.script.n * 1000 + 500 + c.n),
      author: userJson(c.by, d.origin, d.flavour),
      created: isoOffset(c.at, d.zone),
      items: [itemJson(state, c, d)],
    }))
}
