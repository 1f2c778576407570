import type { Actor, AuthorRole, Channel, Message, TicketEvent } from '../../ticket/message.ts'
import type { Instant } from '../../ticket/reading.ts'
import { type Fields, flag, id, text } from '../fields.ts'
import { actorOf } from '../people.ts'
import { instant } from '../time.ts'
import { ACTION, REQUEST } from './entries.ts'

export interface Cast {
  readonly me: string | null
  readonly caller: string | null
}

export interface Talk {
  readonly messages: Message[]
  readonly events: TicketEvent[]
  /** false when an entry could not be read. */
  readonly whole: boolean
}

/**
 * Requests and the progress trail as one talk. A request an operator wrote is the customer's call, in our
 * words. Entries invisible to the caller are notes; sent mails and attachments are touches without words,
 * as the API does not tell to whom they went.
 */
export function talkOf(
  requests: readonly Fields[],
  trail: readonly Fields[],
  cast: Cast,
  channel: Channel,
): Talk {
  const talk = { messages: [] as Message[], events: [] as TicketEvent[], whole: true }
  const add = (entry: Fields, list: typeof REQUEST | typeof ACTION) => {
    const at = entry.get('entryDate', instant) ?? entry.get('creationDate', instant)
    const key = entry.get('id', id)
    if (at === null || key === null) {
      entry.spoil()
      talk.whole = false
      return
    }
    const author = authorOf(entry, cast)
    const body = bodyOf(entry)
    const by = actorOf(author.role, author.isMe)
    if (entry.get('invisibleForCaller', flag) === true) talk.events.push({ kind: 'note', at, by })
    else if (body === null) talk.events.push({ kind: 'field', at, by })
    else talk.messages.push(messageOf(list, key, at, author, body))
  }
  for (const entry of requests) add(entry, REQUEST)
  for (const entry of trail) add(entry, ACTION)
  talk.messages.sort((a, b) => a.at - b.at)
  const first = talk.messages.findIndex((message) => message.id.startsWith(REQUEST))
  talk.messages = talk.messages.map((message, index) => (index === first ? { ...message, channel } : message))
  return talk
}

interface Author {
  readonly id: string | null
  readonly role: AuthorRole
  readonly isMe: boolean
}

/** `operator` wins: a person may stand beside it (RECORDED demisto). */
function authorOf(entry: Fields, { me, caller }: Cast): Author {
  const operator = entry.in(entry.has('operator') ? 'operator' : 'user').get('id', id)
  if (operator !== null) return { id: operator, role: 'agent', isMe: operator === me }
  const person = entry.in('person').get('id', id)
  return {
    id: person,
    role: person === null ? 'unknown' : person === caller ? 'requester' : 'customer',
    isMe: false,
  }
}

/** `memoText` is HTML, `plainText` newer; attachments and mails have neither (SEEN incident-4.2.6). */
function bodyOf(entry: Fields): Pick<Message, 'body' | 'format'> | null {
  const html = entry.get('memoText', text)
  if (html !== null) return { body: html, format: 'html' }
  const plain = entry.get('plainText', text)
  return plain === null ? null : { body: plain, format: 'text' }
}

function messageOf(
  list: string,
  key: string,
  at: Instant,
  author: Author,
  body: Pick<Message, 'body' | 'format'>,
): Message {
  const onBehalf = list === REQUEST && author.role === 'agent'
  return { id: list + key, at, author, channel: 'unknown', ...body, automatic: false, onBehalf }
}

/** Who changed the card last, as far as its ids tell. */
export function modifierOf(modifier: string | null, operator: string | null, cast: Cast): Actor {
  if (modifier === null) return 'unknown'
  if (modifier === cast.me) return 'me'
  if (modifier === cast.caller) return 'requester'
  return modifier === operator ? 'agent' : 'unknown'
}
