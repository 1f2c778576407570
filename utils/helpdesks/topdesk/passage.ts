import type { TicketEvent } from '../../ticket/message.ts'
import type { Ticket } from '../../ticket/ticket.ts'
import { missing } from '../answer.ts'
import { type Fields, fieldsOf, given, id, type Origin, text } from '../fields.ts'
import { instant } from '../time.ts'
import { channelOf } from '../words.ts'
import { type Cast, modifierOf, talkOf } from './messages.ts'
import type { Sides } from './ticket.ts'

/**
 * What was said and done. The audit trail is not in the API: of changes only the last one, going on hold and
 * completion are seen. 204 is an empty list, 206 one that goes on.
 */
export function passage(
  incident: Fields,
  sides: Sides,
  cast: Cast,
  operator: string | null,
  status: Ticket['status'],
  origin: Origin,
): Pick<Ticket, 'messages' | 'events'> {
  const lists = [sides.requests, sides.trail].map((answer, index) => {
    const data = answer?.ok ? (answer.data ?? []) : null
    return fieldsOf({ list: data }, index ? 'trail' : 'requests', origin).list('list')
  })
  const [requests = null, trail = null] = lists
  if (requests === null || trail === null) {
    const reading = missing(requests === null ? sides.requests : sides.trail)
    return { messages: reading, events: reading }
  }
  const channel = channelOf(incident.in('entryType').get('name', text) ?? '') ?? 'unknown'
  const talk = talkOf(requests, trail, cast, channel)
  const complete = talk.whole && ![sides.requests, sides.trail].some((answer) => answer?.ok && answer.partial)
  const changes = [...talk.events, ...changesIn(incident, cast, operator, status)]
  const told = new Set([...talk.messages, ...changes.filter(({ kind }) => kind !== 'field')].map(minuteOf))
  const list = changes
    .filter((event) => event.kind !== 'field' || !told.has(minuteOf(event)))
    .sort((a, b) => a.at - b.at)
  return {
    messages: given({ list: talk.messages, complete }, origin),
    events: given({ list, complete }, origin),
  }
}

const minuteOf = ({ at }: { readonly at: number }) => Math.floor(at / 60_000)

function changesIn(
  incident: Fields,
  cast: Cast,
  operator: string | null,
  status: Ticket['status'],
): TicketEvent[] {
  const changes: TicketEvent[] = []
  const modifiedAt = incident.get('modificationDate', instant)
  const createdAt = incident.get('creationDate', instant)
  const modifier = incident.in('modifier').get('id', id)
  const by = modifierOf(modifier, operator, cast)
  if (modifiedAt !== null && modifiedAt !== createdAt) changes.push({ kind: 'field', at: modifiedAt, by })
  const turned = incident.get('completedDate', instant) ?? incident.get('onHoldDate', instant)
  if (turned !== null && status.known && status.value.category !== 'open')
    changes.push({ kind: 'status', at: turned, by: 'unknown', from: null, to: status.value })
  return changes
}
