import type { AuthorRole, Message, TicketEvent } from '../../ticket/message.ts'
import type { Instant } from '../../ticket/reading.ts'
import { type Fields, flag, id, text } from '../fields.ts'
import { actorOf } from '../people.ts'
import { instant } from '../time.ts'
import { type Cast, isAutomatic, roleOf, type User, userIn } from './people.ts'

/** Message id of the description, which has no id of its own. */
const DESCRIPTION = 'description'

export interface Talk {
  readonly messages: Message[]
  readonly notes: TicketEvent[]
  readonly whole: boolean
}

/** Public comments as messages, internal ones as times. Bodies are wiki text, as API version 2 gives them. */
export function talkOf(comments: readonly Fields[], cast: Cast): Talk {
  const talk = { messages: [] as Message[], notes: [] as TicketEvent[], whole: true }
  for (const comment of comments) {
    const at = comment.get('created', instant)
    const key = comment.get('id', id)
    if (at === null || key === null) {
      comment.spoil()
      talk.whole = false
      continue
    }
    const user = userIn(comment.in('author'))
    const own = roleOf(user, cast)
    const role = isAutomatic(user, own, at, cast) ? 'system' : own
    const isMe = user !== null && user.id === cast.me
    if (isInternal(comment)) talk.notes.push({ kind: 'note', at, by: actorOf(role, isMe) })
    else talk.messages.push(message(key, at, user, role, isMe, comment.get('body', text)))
  }
  return talk
}

/**
 * `jsdPublic` false is internal for sure (RECORDED); Data Center marks it by the property
 * `sd.public.comment` (USED); a comment for one role or group is for no customer either.
 */
function isInternal(comment: Fields): boolean {
  if (comment.get('jsdPublic', flag) === false || comment.has('visibility')) return true
  const marks = comment.list('properties') ?? []
  return marks.some(
    (mark) =>
      mark.get('key', text) === 'sd.public.comment' && mark.in('value').get('internal', flag) === true,
  )
}

/** The request itself. Written by another person than the reporter it holds no words of theirs. */
export function firstMessage(issue: Fields, cast: Cast): Message | null {
  const at = issue.get('created', instant)
  if (at === null) return null
  const creator = userIn(issue.in('creator'))
  const reporter = userIn(issue.in('reporter'))
  const isMe = reporter !== null && reporter.id === cast.me
  const typed = reporter !== null && creator !== null && creator.id !== reporter.id && creator.type !== 'app'
  const first = message(
    DESCRIPTION,
    at,
    reporter,
    roleOf(reporter, cast),
    isMe,
    issue.get('description', text),
  )
  return { ...first, onBehalf: typed }
}

function message(
  key: string,
  at: Instant,
  user: User | null,
  role: AuthorRole,
  isMe: boolean,
  body: string | null,
): Message {
  return {
    id: key,
    at,
    author: { id: user?.id ?? null, role, isMe },
    channel: 'unknown',
    body: body ?? '',
    format: 'wiki',
    automatic: role === 'system',
    onBehalf: false,
  }
}
