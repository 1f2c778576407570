import { failed } from '../answer.ts'
import { caller, KEEP } from '../caller.ts'
import { type Fields, fieldsOf, flag, id, type Origin, text, texts } from '../fields.ts'
import type { EarlierTicket, Helpdesk } from '../helpdesk.ts'
import { instant } from '../time.ts'
import { csatOf, moodIn } from './mood.ts'
import { categoryOf } from './status.ts'
import { type Sides, zendeskTicket } from './ticket.ts'

/** USED by two client libraries; `sort` may be ignored, so the list is sorted here. */
export const readEarlierTickets: Helpdesk['readEarlierTickets'] = async (ref, requesterId, io, signal) => {
  const path = `/api/v2/users/${encodeURIComponent(requesterId)}/tickets/requested.json?page[size]=100&sort=-updated_at`
  const answer = await caller(ref, io, signal)(path, { ttl: KEEP.history, side: 'earlier' })
  if (!answer.ok) return answer
  const origin: Origin = { at: answer.at, source: 'api', bad: [] }
  const page = fieldsOf(answer.data, '', origin)
  const tickets = page.list('tickets')
  if (tickets === null) return failed('bad-answer')
  const list = tickets
    .flatMap((ticket) => earlierIn(ticket) ?? [])
    .filter(({ key }) => key !== ref.key)
    .sort((a, b) => b.createdAt - a.createdAt)
  return { ok: true, list, complete: page.in('meta').get('has_more', flag) !== true }
}

/** The list has no time of solving. */
function earlierIn(ticket: Fields): EarlierTicket | null {
  const key = ticket.get('id', id)
  const createdAt = ticket.get('created_at', instant)
  if (key === null || createdAt === null) return ticket.spoil()
  const tags = ticket.get('tags', texts) ?? []
  const csat = csatOf(ticket)
  return {
    key,
    createdAt,
    updatedAt: ticket.get('updated_at', instant),
    solvedAt: null,
    category: categoryOf(ticket.get('status', text) ?? ''),
    csat: csat.known ? csat.value : null,
    vendorMood: moodIn(tags),
    tags,
  }
}

/** `show_many` takes 100 ids (RECORDED: 101 is a 400); SLA sideload on it is planned in, else GUESS. */
const MOST = 100
const NO_SIDES: Sides = { me: null, memberships: null, statuses: null, comments: null, audits: null }

export const readRows: Helpdesk['readRows'] = async (site, keys, io, options, signal) => {
  const ids = keys.filter((key) => /^\d+$/.test(key)).slice(0, MOST)
  const call = caller(site, io, signal)
  const path = `/api/v2/tickets/show_many.json?ids=${ids.join(',')}&include=slas,users`
  const answer = await call(path, { ttl: options.fresh ? 0 : KEEP.ticket })
  if (!answer.ok) return answer
  const me = await call('/api/v2/users/me.json', { ttl: KEEP.profile, side: 'me' })
  const tickets = (answer.data as { tickets?: unknown } | null)?.tickets
  if (!Array.isArray(tickets)) return failed('bad-answer')
  const moment = { readAt: answer.at + answer.skew, clockSkew: answer.skew }
  const list = tickets.flatMap((raw: unknown) => {
    const key = fieldsOf(raw, 'ticket', { at: 0, source: 'api', bad: [] }).get('id', id)
    return key === null ? [] : zendeskTicket({ ...site, key }, raw, answer.data, { ...NO_SIDES, me }, moment)
  })
  return { ok: true, list, complete: ids.length === keys.length }
}
