import type { RiskFacts } from '../effort/early-risk/facts.ts'
import type { Message, TicketEvent } from '../ticket/message.ts'
import { type Instant, mapReading, unknown } from '../ticket/reading.ts'
import type { Ticket } from '../ticket/ticket.ts'
import type { MoodView } from './assessment.ts'
import type { HintContext } from './context.ts'
import { isThanksOnly } from './courtesy-memo.ts'
import { criticalOf } from './critical.ts'
import { knownStep } from './mood.ts'

/**
 * What is kept of a ticket between visits: enough to judge it again by the same `assess`, with neither words nor
 * names. Number and site stand in the record itself.
 */
export interface LightFacts {
  readonly ticket: Ticket
  /** The customer's critical hours at that reading; the customer's name is not kept. */
  readonly critical: { readonly from: Instant; readonly to: Instant } | null
  /** Mood of the latest words at that reading; absent where none was known, and on an internal desk. */
  readonly step?: MoodView['step']
  /** For early risk, where it is on: times, level and a hash. */
  readonly risk?: RiskFacts
}

/** Older ones change no judgement of today. */
const KEPT = 60

export function lightOf(context: HintContext): LightFacts {
  const stretch = context.done ? null : criticalOf(context)
  const step = context.team.internalDesk ? null : knownStep(context.mood)
  return {
    ticket: withoutWords(context.ticket),
    critical: stretch === null ? null : { from: stretch.from, to: stretch.to },
    ...(step === null ? {} : { step }),
  }
}

const none = unknown('not-given')

/** The same ticket without subject, bodies, names, ratings in words and ids of persons. */
export function withoutWords(ticket: Ticket): Ticket {
  return {
    ...ticket,
    me: none,
    subject: none,
    category: none,
    tags: none,
    priority: mapReading(ticket.priority, ({ level }) => ({
      level,
      name: level === null ? '' : `P${level}`,
    })),
    requester: mapReading(ticket.requester, () => ({ id: '', name: null, zone: null })),
    organisation: none,
    group: none,
    supplier: none,
    partOf: mapReading(ticket.partOf, () => ''),
    messages: mapReading(ticket.messages, ({ list, complete }) => ({
      list: list.slice(-KEPT).map(bare),
      complete: complete && list.length <= KEPT,
    })),
    events: mapReading(ticket.events, ({ list, complete }) => ({
      list: list.slice(-KEPT).map(groupless),
      complete: complete && list.length <= KEPT,
    })),
    slaTargets: mapReading(ticket.slaTargets, (targets) => targets.map((one) => ({ ...one, name: '' }))),
    csat: mapReading(ticket.csat, ({ value }) => ({ value, label: '', comment: null })),
    vendorMood: none,
    colleaguePresent: none,
    bad: [],
  }
}

/** Whether it was nothing but thanks decides who has the ball: one word of ours stands for it. */
function bare(message: Message, index: number): Message {
  const { at, author, channel, automatic, onBehalf } = message
  return {
    id: String(index),
    at,
    author: { id: null, role: author.role, isMe: author.isMe },
    channel,
    body: isThanksOnly(message) ? 'thanks' : '',
    format: 'text',
    automatic,
    onBehalf,
  }
}

/** That the group changed is enough; which one it was is not kept. */
function groupless(event: TicketEvent): TicketEvent {
  return event.kind === 'group' ? { ...event, from: null, to: null } : event
}
