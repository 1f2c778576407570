import { type Answer, failed } from '../answer.ts'
import { type Caller, caller, KEEP } from '../caller.ts'
import { gatheredFrom, peek, peekId } from '../gathered.ts'
import type { HelpdeskPage } from '../helpdesk.ts'

/** Sideloads of one ticket; without a right to SLA policies this still brings targets (zendesk.md §0.2–0.3). */
const INCLUDE = 'include=slas,metric_events,users,organizations,groups'
const NEWEST = 'page[size]=100&sort=-created_at&include=users'

/** Ticket, comments and audits per opened ticket; who I am, my groups and the account's statuses are kept. */
export const gather: HelpdeskPage['gather'] = async (ref, io, options, signal) => {
  const call = caller(ref, io, signal)
  const ttl = options.fresh ? 0 : KEEP.ticket
  const path = `/api/v2/tickets/${encodeURIComponent(ref.key)}`
  const main = await call(`${path}.json?${INCLUDE}`, { ttl })
  if (!main.ok) return main
  const ticket = peek(main.data, 'ticket')
  if (typeof ticket !== 'object' || ticket === null) return failed('bad-answer')
  const [me, statuses, comments, audits] = await Promise.all([
    call('/api/v2/users/me.json', { ttl: KEEP.profile, side: 'me' }),
    peekId(ticket, 'custom_status_id') &&
      call('/api/v2/custom_statuses.json', { ttl: KEEP.profile, side: 'statuses' }),
    call(`${path}/comments.json?${NEWEST}`, { ttl, side: 'comments' }),
    call(`${path}/audits.json?${NEWEST}`, { ttl, side: 'audits' }),
  ])
  const memberships = peekId(ticket, 'group_id') ? await myGroups(call, me) : null
  const sides = { me, memberships, statuses: statuses || null, comments, audits }
  return gatheredFrom(ref, main, sides, options.zone)
}

async function myGroups(call: Caller, me: Answer): Promise<Answer> {
  if (!me.ok) return me
  const own = peekId(me.data, 'user', 'id')
  if (own === null) return failed('bad-answer')
  return call(`/api/v2/users/${encodeURIComponent(own)}/group_memberships.json`, {
    ttl: KEEP.profile,
    side: 'groups',
  })
}

/** USED by two client libraries; `sort` may be ignored, so the list is sorted when it is read. */
export const gatherEarlier: HelpdeskPage['gatherEarlier'] = async (ref, requesterId, io, signal) => {
  const path = `/api/v2/users/${encodeURIComponent(requesterId)}/tickets/requested.json?page[size]=100&sort=-updated_at`
  const main = await caller(ref, io, signal)(path, { ttl: KEEP.history, side: 'earlier' })
  return main.ok ? { ok: true, ref, main, sides: {} } : main
}
