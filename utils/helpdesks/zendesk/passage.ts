import type { TicketEvent } from '../../ticket/message.ts'
import { type Reading, unknown } from '../../ticket/reading.ts'
import type { Ticket } from '../../ticket/ticket.ts'
import { missing } from '../answer.ts'
import { type Fields, flag, given, id, type Origin, text } from '../fields.ts'
import { instant } from '../time.ts'
import { changesOf, endsOf, type Names } from './events.ts'
import { channelIn, talkOf } from './messages.ts'
import type { Cast } from './people.ts'
import type { Sides } from './ticket.ts'

export interface Passage {
  readonly ticket: Fields
  readonly comments: Fields
  readonly audits: Fields
  readonly sides: Sides
  readonly cast: Cast
  readonly names: Names
  readonly origin: Origin
}

/** What was said and done on the ticket so far. */
export function passage(from: Passage): Pick<Ticket, 'messages' | 'events' | 'solvedAt' | 'reopened'> {
  const { comments, sides, origin } = from
  const said = comments.list('comments')
  const allSaid = !hasMore(comments)
  const talk = talkOf(said ?? [], from.cast, allSaid && typedByAgent(from))
  const changes = changesRead(from)
  const ends = changes.known ? endsOf(changes.value) : null
  const status = from.ticket.get('status', text)
  const over = status === 'solved' || status === 'closed'
  const messages: Ticket['messages'] =
    said === null
      ? missing(sides.comments)
      : given({ list: talk.messages, complete: allSaid && talk.whole }, origin)
  return {
    messages,
    events: !changes.known
      ? changes
      : !messages.known
        ? messages
        : given(
            {
              list: [...talk.notes, ...changes.value].sort((a, b) => a.at - b.at),
              complete: messages.value.complete && !hasMore(from.audits),
            },
            origin,
          ),
    solvedAt: changes.known ? given(over ? (ends?.solvedAt ?? null) : null, origin) : changes,
    reopened: !changes.known
      ? changes
      : hasMore(from.audits)
        ? unknown('not-read')
        : given(ends?.reopened ?? 0, origin),
  }
}

/** Lists go on while `meta.has_more`; `links.next` can be set on the last page too (RECORDED). */
function hasMore(page: Fields): boolean {
  return page.in('meta').get('has_more', flag) === true
}

/** An agent wrote the ticket down for the requester: as its submitter, or on the phone. */
function typedByAgent({ ticket, cast }: Passage): boolean {
  const submitter = ticket.get('submitter_id', id)
  const byAgent =
    submitter !== null && submitter !== cast.requester && cast.users.get(submitter)?.side === 'agent'
  return byAgent || channelIn(ticket) === 'phone'
}

/** The newest audits are asked for first; where that order is not kept and more follow, the newest are missing. */
function changesRead({ audits, sides, cast, names }: Passage): Reading<TicketEvent[]> {
  const list = audits.list('audits')
  if (list === null) return missing(sides.audits)
  const first = list[0]?.get('created_at', instant) ?? 0
  const last = list.at(-1)?.get('created_at', instant) ?? 0
  if (hasMore(audits) && first < last) return unknown('not-read')
  return { known: true, value: changesOf(list, cast, names), source: 'api', at: 0 }
}
