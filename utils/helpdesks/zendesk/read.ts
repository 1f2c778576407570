import { type Answer, failed, longestRest } from '../answer.ts'
import type { Moment } from '../blank.ts'
import { type Caller, caller, KEEP } from '../caller.ts'
import { fieldsOf, id, type Origin } from '../fields.ts'
import type { Helpdesk } from '../helpdesk.ts'
import { type Sides, zendeskTicket } from './ticket.ts'

/** Sideloads of one ticket; without a right to SLA policies this still brings targets (zendesk.md §0.2–0.3). */
const INCLUDE = 'include=slas,metric_events,users,organizations,groups'
const NEWEST = 'page[size]=100&sort=-created_at&include=users'

/** Ticket, comments and audits per opened ticket; who I am, my groups and the account's statuses are kept. */
export const read: Helpdesk['read'] = async (ref, io, options, signal) => {
  const call = caller(ref, io, signal)
  const ttl = options.fresh ? 0 : KEEP.ticket
  const path = `/api/v2/tickets/${encodeURIComponent(ref.key)}`
  const main = await call(`${path}.json?${INCLUDE}`, { ttl })
  if (!main.ok) return main
  const moment: Moment = { readAt: main.at + main.skew, clockSkew: main.skew }
  const origin: Origin = { at: moment.readAt, source: 'api', bad: [] }
  const answer = fieldsOf(main.data, '', origin)
  const ticket = answer.in('ticket')
  if (!ticket.has()) return failed('bad-answer')
  const [me, statuses, comments, audits] = await Promise.all([
    call('/api/v2/users/me.json', { ttl: KEEP.profile, side: 'me' }),
    ticket.has('custom_status_id')
      ? call('/api/v2/custom_statuses.json', { ttl: KEEP.profile, side: 'statuses' })
      : null,
    call(`${path}/comments.json?${NEWEST}`, { ttl, side: 'comments' }),
    call(`${path}/audits.json?${NEWEST}`, { ttl, side: 'audits' }),
  ])
  const memberships = ticket.has('group_id') ? await myGroups(call, me, origin) : null
  const sides: Sides = { me, memberships, statuses, comments, audits }
  const raw = (main.data as { ticket: unknown }).ticket
  return {
    ok: true,
    ticket: zendeskTicket(ref, raw, main.data, sides, moment),
    retryAfter: longestRest(Object.values(sides)),
  }
}

async function myGroups(call: Caller, me: Answer, origin: Origin): Promise<Answer> {
  if (!me.ok) return me
  const own = fieldsOf(me.data, 'me', origin).in('user').get('id', id)
  if (own === null) return failed('bad-answer')
  return call(`/api/v2/users/${own}/group_memberships.json`, { ttl: KEEP.profile, side: 'groups' })
}
