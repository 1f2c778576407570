import { failed } from '../answer.ts'
import { caller, KEEP } from '../caller.ts'
import { type Fields, fieldsOf, flag, id, type Origin, text } from '../fields.ts'
import type { EarlierTicket, Helpdesk } from '../helpdesk.ts'
import { instant } from '../time.ts'
import { statusOf } from './status.ts'
import { csatOf } from './ticket.ts'

const EARLIER =
  'number,callDate,modificationDate,closed,completed,completedDate,closedDate,onHold,processingStatus,feedbackRating,feedbackMessage,category,subcategory,callType'
const MOST = 50

/** Operators' filters may hide some: this is what the agent may see (topdesk.md §5). */
export const readEarlierTickets: Helpdesk['readEarlierTickets'] = async (ref, requesterId, io, signal) => {
  const query = encodeURIComponent(`caller.id==${requesterId.replace(/[^\w-]/g, '')}`)
  const path = `/tas/api/incidents?query=${query}&sort=callDate:desc&pageSize=${MOST}&dateFormat=iso8601&fields=${EARLIER}`
  const answer = await caller(ref, io, signal)(path, { ttl: KEEP.history, side: 'earlier' })
  if (!answer.ok) return answer
  const origin: Origin = { at: answer.at, source: 'api', bad: [] }
  const incidents = fieldsOf({ list: answer.data ?? [] }, 'incidents', origin).list('list')
  if (incidents === null) return failed('bad-answer')
  const list = incidents.flatMap((incident) => earlierIn(incident) ?? []).filter(({ key }) => key !== ref.key)
  return { ok: true, list, complete: !answer.partial }
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
