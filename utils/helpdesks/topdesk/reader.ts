import { type Fields, fieldsOf, flag, id, type Origin, text } from '../fields.ts'
import type { EarlierTicket, Reader } from '../helpdesk.ts'
import { instant } from '../time.ts'
import { cardTicket } from './card-ticket.ts'
import { statusOf } from './status.ts'
import { csatOf, topdeskTicket } from './ticket.ts'

export const topdeskReader: Reader = {
  ticketFrom({ ref, main, sides, card, at, zone }) {
    if (card) return cardTicket(ref, card, at, zone)
    const moment = { readAt: at + (main?.skew ?? 0), clockSkew: main?.skew ?? 0 }
    return topdeskTicket(ref, main?.data, sides, moment)
  },
  earlierFrom({ ref, main }) {
    const origin: Origin = { at: main.at, source: 'api', bad: [] }
    const list = fieldsOf({ list: main.data ?? [] }, 'incidents', origin)
      .list('list')
      ?.flatMap((incident) => earlierIn(incident) ?? [])
      .filter(({ key }) => key !== ref.key)
    return list ? { list, complete: !main.partial } : null
  },
}

function earlierIn(incident: Fields): EarlierTicket | null {
  const key = incident.get('number', id)
  const createdAt = incident.get('callDate', instant)
  if (key === null || createdAt === null) return incident.spoil()
  const tick = (name: string) => incident.get(name, flag) === true
  const csat = csatOf(incident)
  const ticks = {
    closed: tick('closed'),
    completed: tick('completed'),
    onHold: tick('onHold'),
    hasSupplier: false,
  }
  const names = ['category', 'subcategory', 'callType'].map((name) => incident.in(name).get('name', text))
  return {
    key,
    createdAt,
    updatedAt: incident.get('modificationDate', instant),
    solvedAt: incident.get('completedDate', instant) ?? incident.get('closedDate', instant),
    category: statusOf(incident.in('processingStatus').get('name', text) ?? '', ticks).category,
    csat: csat.known ? csat.value : null,
    vendorMood: null,
    tags: names.filter((name) => name !== null),
  }
}
