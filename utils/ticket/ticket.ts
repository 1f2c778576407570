import type { Message, Status, TicketEvent } from './message.ts'
import type { Instant, Reading } from './reading.ts'
import type { TicketRef } from './ref.ts'
import type { SlaTarget } from './sla-target.ts'

/** 1 is the most urgent; null where the helpdesk's own word is not one of the known ladder. */
export interface Priority {
  readonly name: string
  readonly level: 1 | 2 | 3 | 4 | null
}

export const TICKET_TYPES = ['incident', 'problem', 'request', 'question', 'change', 'task', 'other'] as const
export type TicketType = (typeof TICKET_TYPES)[number]

export interface Person {
  readonly id: string
  readonly name: string | null
  /** IANA zone of the person's own profile, where given. */
  readonly zone: string | null
}

export interface Party {
  readonly id: string
  readonly name: string
}

/** Rating the customer gave: `value` −1 … +1. */
export interface Csat {
  readonly value: number
  /** As the helpdesk shows it: "good", "4/5". */
  readonly label: string
  readonly comment: string | null
}

/** The helpdesk's own mood field: −2 … +2, with its own word. */
export interface VendorMood {
  readonly step: -2 | -1 | 0 | 1 | 2
  readonly label: string
}

/** Work that waits on purpose. */
export interface PlannedWindow {
  readonly from: Instant
  readonly to: Instant | null
}

/** What was read of one ticket. Every field tells where it came from, or why it is unknown. */
export interface Ticket {
  readonly ref: TicketRef
  /** When this reading was made, by the helpdesk's clock where it tells (Date header, serverTime). */
  readonly readAt: Instant
  /** Helpdesk's clock minus this machine's, ms; 0 where unknown. */
  readonly clockSkew: number
  readonly source: 'api' | 'page'
  readonly me: Reading<Person>
  readonly subject: Reading<string>
  readonly type: Reading<TicketType>
  readonly category: Reading<string>
  readonly tags: Reading<readonly string[]>
  readonly dueAt: Reading<Instant>
  readonly planned: Reading<PlannedWindow>
  readonly merged: Reading<boolean>
  /** Number of the major ticket this one hangs under. */
  readonly partOf: Reading<string>
  readonly status: Reading<Status>
  readonly priority: Reading<Priority>
  readonly requester: Reading<Person>
  readonly organisation: Reading<Party>
  readonly assignee: Reading<'me' | 'someone' | 'nobody'>
  readonly group: Reading<Party>
  /** true when the group is one of mine; unowned tickets of other teams get no nudge. */
  readonly groupIsMine: Reading<boolean>
  readonly supplier: Reading<Party>
  readonly createdAt: Reading<Instant>
  readonly updatedAt: Reading<Instant>
  readonly solvedAt: Reading<Instant>
  /** Public messages, oldest first. `complete` is false when older ones were not read. */
  readonly messages: Reading<{ readonly list: readonly Message[]; readonly complete: boolean }>
  /** Notes and changes, oldest first. */
  readonly events: Reading<{ readonly list: readonly TicketEvent[]; readonly complete: boolean }>
  readonly slaTargets: Reading<readonly SlaTarget[]>
  readonly csat: Reading<Csat>
  readonly vendorMood: Reading<VendorMood>
  /** A colleague is visibly in this ticket right now. */
  readonly colleaguePresent: Reading<boolean>
  readonly reopened: Reading<number>
  /** Named parts of answers that did not fit the schema, for the state line and the popup. */
  readonly bad: readonly string[]
}
