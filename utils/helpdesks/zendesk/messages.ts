import * as z from 'zod/mini'
import type { Channel, Message, TicketEvent } from '../../ticket/message.ts'
import { type Fields, flag, id, number, text } from '../fields.ts'
import { actorOf } from '../people.ts'
import { instant } from '../time.ts'
import { channelOf } from '../words.ts'
import { type Cast, roleOf } from './people.ts'

/** Zendesk's `via.channel` in our words; RECORDED: web, email, api, voice, sample_ticket, rule, native_messaging. */
export function channelIn(item: Fields): Channel {
  const name = item.in('via').get('channel', text)
  if (name === null) return 'unknown'
  return name === 'api' || name === 'rule' ? name : name === 'system' ? 'rule' : (channelOf(name) ?? 'other')
}

/** true where a rule and no person did it: channel rule or system, or an API call a trigger made. */
export function byRule(item: Fields): boolean {
  const channel = channelIn(item)
  return (
    channel === 'rule' || (channel === 'api' && item.in('via').in('source').get('rel', text) === 'trigger')
  )
}

/** Comment flags of `metadata`: 4 generated automatically, 11 submitted on behalf of the author (GUESS, from the vendor's list). */
const AUTOMATIC = 4
const ON_BEHALF = 11
const flags = z.array(number)

export interface Talk {
  readonly messages: Message[]
  readonly notes: TicketEvent[]
  /** false when a comment could not be read. */
  readonly whole: boolean
}

/**
 * Public comments as messages, internal notes as times.
 * `typedBy`: the submitter of the ticket when that is an agent and not the requester (a phone call).
 */
export function talkOf(comments: readonly Fields[], cast: Cast, typedByAgent: boolean): Talk {
  const talk = { messages: [] as Message[], notes: [] as TicketEvent[], whole: true }
  const seen = comments.map((comment) => ({ comment, at: comment.get('created_at', instant) }))
  const firstAt = Math.min(...seen.map(({ at }) => at ?? Infinity))
  for (const { comment, at } of seen) {
    const key = comment.get('id', id)
    const isPublic = comment.get('public', flag)
    if (at === null || key === null || isPublic === null) {
      comment.spoil()
      talk.whole = false
      continue
    }
    const author = comment.get('author_id', id)
    const isMe = author !== null && author === cast.me
    const role = byRule(comment) ? 'system' : roleOf(author, cast)
    if (!isPublic) {
      talk.notes.push({ kind: 'note', at, by: actorOf(role, isMe) })
      continue
    }
    const marks = comment.in('metadata').get('flags', flags) ?? []
    const channel = channelIn(comment)
    talk.messages.push({
      id: key,
      at,
      author: { id: author, role, isMe },
      channel,
      ...bodyOf(comment),
      automatic: role === 'system' || marks.includes(AUTOMATIC),
      onBehalf: marks.includes(ON_BEHALF) || (at === firstAt && (typedByAgent || channel === 'phone')),
    })
  }
  talk.messages.sort((a, b) => a.at - b.at)
  return talk
}

/** `html_body` can be empty (RECORDED go-zendesk); `plain_body` and `body` are text. */
function bodyOf(comment: Fields): Pick<Message, 'body' | 'format'> {
  const html = comment.get('html_body', text)
  if (html) return { body: html, format: 'html' }
  return { body: comment.get('plain_body', text) || comment.get('body', text) || '', format: 'text' }
}
