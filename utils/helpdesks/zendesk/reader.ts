import { type Fields, fieldsOf, flag, id, type Origin, text, texts } from '../fields.ts'
import { peek } from '../gathered.ts'
import type { EarlierTicket, Reader } from '../helpdesk.ts'
import { instant } from '../time.ts'
import { csatOf, moodIn } from './mood.ts'
import { categoryOf } from './status.ts'
import { zendeskTicket } from './ticket.ts'

export const zendeskReader: Reader = {
  ticketFrom({ ref, main, sides, at }) {
    const moment = { readAt: at + (main?.skew ?? 0), clockSkew: main?.skew ?? 0 }
    return zendeskTicket(ref, peek(main?.data, 'ticket'), main?.data, sides, moment)
  },
  earlierFrom({ ref, main }) {
    const origin: Origin = { at: main.at, source: 'api', bad: [] }
    const page = fieldsOf(main.data, '', origin)
    const list = page
      .list('tickets')
      ?.flatMap((ticket) => earlierIn(ticket) ?? [])
      .filter(({ key }) => key !== ref.key)
      .sort((a, b) => b.createdAt - a.createdAt)
    return list ? { list, complete: page.in('meta').get('has_more', flag) !== true } : null
  },
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
