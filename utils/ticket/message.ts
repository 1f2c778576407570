import type { Instant } from './reading.ts'

/**
 * Who wrote a message, from ids and never from names:
 * - `requester`: the person the ticket is for
 * - `customer`: someone else of the customer's side (same organisation, participant, end user)
 * - `agent`: our side
 * - `system`: a rule, trigger, bot or automatic reply
 */
export type AuthorRole = 'requester' | 'customer' | 'agent' | 'system' | 'unknown'

export type Channel = 'web' | 'email' | 'phone' | 'chat' | 'api' | 'rule' | 'other' | 'unknown'

/** Form of a raw body. `wiki`: Jira wiki text. `html` is never put into a page. */
export type BodyFormat = 'text' | 'html' | 'wiki'

/** One public message, body as the helpdesk handed it over. Cleaning is the mood room's work. */
export interface Message {
  readonly id: string
  readonly at: Instant
  readonly author: { readonly id: string | null; readonly role: AuthorRole; readonly isMe: boolean }
  readonly channel: Channel
  readonly body: string
  readonly format: BodyFormat
  /** An automatic reply or notification, as far as the helpdesk's own marks tell. */
  readonly automatic: boolean
  /** Typed by our side in the requester's name (a phone call): starts the wait, holds no customer's words. */
  readonly onBehalf: boolean
}

/** A status as the helpdesk names it, with the category its API gives. */
export interface Status {
  readonly name: string
  readonly category: StatusCategory
}

/**
 * `pending`: waiting for the customer · `hold`: waiting for a third party ·
 * `waiting`: the clock is stopped but the helpdesk does not say for whom.
 */
export type StatusCategory = 'new' | 'open' | 'pending' | 'hold' | 'waiting' | 'solved' | 'closed' | 'unknown'

/** Who did a change. Names and ids of agents are not kept. */
export type Actor = 'me' | 'agent' | 'requester' | 'customer' | 'system' | 'unknown'

/** Something that happened on the ticket besides public messages; internal notes as times only. */
export type TicketEvent = { readonly at: Instant; readonly by: Actor } & (
  | { readonly kind: 'note' }
  | { readonly kind: 'status'; readonly from: Status | null; readonly to: Status }
  | { readonly kind: 'group'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'assignee'; readonly toSomebody: boolean }
  | { readonly kind: 'priority' }
  | { readonly kind: 'field' }
)
