import type { Actor, Message, Status, TicketEvent } from '../../utils/ticket/message.ts'
import { type Instant, known, unknown } from '../../utils/ticket/reading.ts'
import type { Ticket } from '../../utils/ticket/ticket.ts'

const not = unknown('not-read')

export const OPEN: Status = { name: 'Open', category: 'open' }
export const PENDING: Status = { name: 'Pending', category: 'pending' }
export const ON_HOLD: Status = { name: 'On-hold', category: 'hold' }
export const SOLVED: Status = { name: 'Solved', category: 'solved' }

interface Parts extends Partial<Omit<Ticket, 'messages' | 'events' | 'createdAt' | 'status' | 'supplier'>> {
  createdAt?: Instant
  messages?: readonly Message[] | null
  messagesComplete?: boolean
  events?: readonly TicketEvent[] | null
  eventsComplete?: boolean
  status?: Status
  supplier?: string
  solvedAt?: Ticket['solvedAt']
}

/** A ticket of which only the named parts were read; `null` events or messages are unknown. */
export function ticketOf({
  createdAt,
  messages = [],
  messagesComplete = true,
  events = [],
  eventsComplete = true,
  status,
  supplier,
  ...rest
}: Parts): Ticket {
  const at = 0
  return {
    ref: {
      helpdesk: 'zendesk',
      deployment: 'cloud',
      origin: 'https://acme.zendesk.com',
      basePath: '',
      key: '1',
    },
    readAt: at,
    clockSkew: 0,
    source: 'api',
    me: not,
    subject: not,
    type: not,
    category: not,
    tags: not,
    dueAt: not,
    planned: not,
    merged: not,
    partOf: not,
    priority: not,
    requester: not,
    organisation: not,
    assignee: not,
    group: not,
    groupIsMine: not,
    updatedAt: not,
    solvedAt: not,
    slaTargets: not,
    csat: not,
    vendorMood: not,
    colleaguePresent: not,
    reopened: not,
    bad: [],
    ...rest,
    createdAt: createdAt === undefined ? not : known(createdAt, 'api', at),
    status: status === undefined ? not : known(status, 'api', at),
    supplier: supplier === undefined ? not : known({ id: '9', name: supplier }, 'api', at),
    messages: messages === null ? not : known({ list: messages, complete: messagesComplete }, 'api', at),
    events: events === null ? not : known({ list: events, complete: eventsComplete }, 'api', at),
  }
}

export function says(role: Message['author']['role'], at: Instant, rest: Partial<Message> = {}): Message {
  return {
    id: String(at),
    at,
    author: { id: role, role, isMe: false },
    channel: 'email',
    body: 'It does not print.',
    format: 'text',
    automatic: false,
    onBehalf: false,
    ...rest,
  }
}

export function turns(to: Status, at: Instant, by: Actor = 'agent'): TicketEvent {
  return { kind: 'status', at, by, from: null, to }
}
