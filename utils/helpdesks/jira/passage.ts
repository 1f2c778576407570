import type { Status } from '../../ticket/message.ts'
import { type Reading, unknown } from '../../ticket/reading.ts'
import type { Ticket } from '../../ticket/ticket.ts'
import { missing } from '../answer.ts'
import { type Fields, fieldsOf, given, number, type Origin } from '../fields.ts'
import { instant } from '../time.ts'
import { changesOf, reopenedIn } from './events.ts'
import { firstMessage, talkOf } from './messages.ts'
import type { Cast } from './people.ts'
import type { Sides } from './ticket.ts'

export interface Passage {
  readonly whole: Fields
  readonly issue: Fields
  readonly sides: Sides
  readonly cast: Cast
  readonly statuses: ReadonlyMap<string, Status>
  readonly origin: Origin
}

/** What was said and done so far: description and comments, and the changelog that came with the issue. */
export function passage({ whole, issue, sides, cast, statuses, origin }: Passage) {
  const apart = sides.comments
  const page = apart ? fieldsOf(apart.ok ? apart.data : null, 'comments', origin) : issue.in('comment')
  const comments = page.list('comments')
  const talk = talkOf(comments ?? [], cast)
  const allSaid = isWhole(page, comments)
  const first = firstMessage(issue, cast)
  const said = [...(first ? [first] : []), ...talk.messages].sort((a, b) => a.at - b.at)
  const messages: Ticket['messages'] =
    comments === null
      ? apart
        ? missing(apart)
        : unknown(issue.has('comment') ? 'bad' : 'not-read')
      : !allSaid && upward(comments)
        ? unknown('not-read')
        : given({ list: said, complete: allSaid && talk.whole && first !== null }, origin)

  const log = whole.in('changelog')
  const histories = log.list('histories')
  const allDone = isWhole(log, histories)
  const changes: Reading<readonly Fields[]> =
    histories === null
      ? unknown(whole.has('changelog') ? 'bad' : 'not-read')
      : !allDone && upward(histories)
        ? unknown('not-read')
        : given(histories, origin)
  const events: Ticket['events'] = !changes.known
    ? changes
    : !messages.known
      ? messages
      : given(
          {
            list: [...talk.notes, ...changesOf(changes.value, cast, statuses)].sort((a, b) => a.at - b.at),
            complete: messages.value.complete && allDone,
          },
          origin,
        )
  const reopened: Ticket['reopened'] = !changes.known
    ? changes
    : allDone
      ? given(reopenedIn(changes.value, statuses), origin)
      : unknown('not-read')
  return { messages, events, reopened }
}

/** `total` counts what there is, beside what was sent. */
function isWhole(page: Fields, items: readonly Fields[] | null): boolean {
  return items !== null && (page.get('total', number) ?? items.length) <= items.length
}

/** Oldest first: of an incomplete list the newest are missing then. */
function upward(items: readonly Fields[]): boolean {
  const at = (item: Fields | undefined) => item?.get('created', instant) ?? 0
  return at(items[0]) < at(items.at(-1))
}
