import { type Ask, json, type Reply } from '../server/reply.ts'
import type { TicketState } from '../world/state.ts'
import { metricEventsJson, slasJson } from './sla-json.ts'
import { ticketJson } from './ticket-json.ts'

export const MISSING = json({ error: 'RecordNotFound', description: 'Not found' }, 404)
export const includes = (ask: Ask): readonly string[] =>
  (ask.query.get('include') ?? '').split(',').filter(Boolean)

export function full(state: TicketState, ask: Ask, include: readonly string[]): Record<string, unknown> {
  const ticket = ticketJson(state, ask.world, ask.origin)
  if (include.includes('slas')) ticket.slas = slasJson(state, ask.world)
  if (include.includes('metric_events')) ticket.metric_events = metricEventsJson(state, ask.world)
  return ticket
}

export const newest = (list: readonly TicketState[]): readonly TicketState[] =>
  list.toSorted((a, b) => b.updatedAt - a.updatedAt)

/** Cursor pages when asked for by `page[size]`, else offset pages. */
export function paged<T>(
  ask: Ask,
  name: string,
  list: readonly T[],
  rest: Record<string, unknown> = {},
): Reply {
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

export function one(ask: Ask, id: string, answer: (state: TicketState) => Reply): Reply {
  const state = ask.world.find('zendesk', id)
  return state === null ? MISSING : answer(state)
}
