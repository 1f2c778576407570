import { failed } from '../answer.ts'
import { caller, KEEP } from '../caller.ts'
import { type Fields, fieldsOf, flag, id, type Origin, text, texts } from '../fields.ts'
import type { EarlierTicket, Helpdesk } from '../helpdesk.ts'
import { instant } from '../time.ts'
import { csatOf, moodIn } from './mood.ts'
import { categoryOf } from './status.ts'

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
