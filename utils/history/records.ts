import type { NoteEntries } from '../customer/notes.ts'
import type { Size } from '../effort/size.ts'
import type { HintId } from '../hints/hint.ts'
import type { LightFacts } from '../hints/light.ts'
import type { Instant, Millis } from '../ticket/reading.ts'

/** Why an agent put a nudge aside. Counted on this machine only. */
export const SNOOZE_REASONS = ['waiting', 'bigger', 'not-mine', 'process', 'other-way', 'later'] as const
export type SnoozeReason = (typeof SNOOZE_REASONS)[number]

export interface Snooze {
  readonly hint: HintId
  readonly reason: SnoozeReason
  readonly at: Instant
  /** When it may come back; null: only on news from the customer. */
  readonly until: Instant | null
}

/** One nudge that was shown on a ticket. */
export interface ShownNudge {
  readonly hint: HintId
  readonly at: Instant
  /** Local date of the desk, `2026-11-21`: nudges are budgeted per working day. */
  readonly day: string
  /** false for nudges outside the budget (latest safe start). */
  readonly counted: boolean
  /** The silent hold-out: it would have been shown now, and was not. */
  readonly heldOut?: true
  /** State the ticket was in: a nudge returns only when this changed or the day did. */
  readonly news: string
}

/** What is kept per ticket: number and site, no subject, no names (design.md §5). */
export interface TicketRecord {
  /** `ticketId(ref)`. */
  readonly id: string
  readonly site: string
  readonly number: string
  readonly seenAt: Instant
  readonly size: Size | null
  readonly snoozes: readonly Snooze[]
  readonly onItSince: Instant | null
  readonly otherWayAt: Instant | null
  readonly nudges: readonly ShownNudge[]
  /** People waiting with the customer, typed or confirmed. */
  readonly people: number | null
  /** Ticks of "solve first, settle later": technical, administrative, financial. */
  readonly settle: {
    readonly out: boolean
    readonly ticks: readonly string[]
    readonly since: Instant
  } | null
  /** Customer said by phone that it is solved. */
  readonly confirmedAt: Instant | null
  /** When the agent confirmed the deadline the customer named. */
  readonly deadlineConfirmedAt?: Instant | null
  /** The latest reading without words and names, for the do-now list and the own proof. */
  readonly light?: LightFacts
}

/** How one passage of a customer through one ticket went, as far as it is known. */
export interface ContactRecord {
  /** Salted hash of site and customer id. */
  readonly customer: string
  /** Salted hash of site and organisation id, or null. */
  readonly organisation: string | null
  /** Salted hash of site and ticket number. */
  readonly ticket: string
  /** Origin, so that one site can be forgotten. */
  readonly site: string
  readonly openedAt: Instant
  readonly lastAt: Instant
  readonly endedAt: Instant | null
  readonly startStep: number | null
  readonly lowStep: number | null
  readonly endStep: number | null
  /** −1 … +1 as the customer rated it; null: not rated. */
  readonly csat: number | null
  /** Tags such as `late`, `reopened`, `may-leave`, `told`; never words of the customer. */
  readonly reasons: readonly string[]
  readonly waited: Millis | null
  /** Salted hash of category or tags, to see repetition without keeping the subject. */
  readonly topic: string | null
  /** `seen`: this browser read the ticket; `list`: from the helpdesk's own list of earlier tickets. */
  readonly from: 'seen' | 'list'
}

/** What the agent noted of one customer, chosen or typed by hand; kept until it is deleted or forgotten. */
export interface CustomerNote {
  /** Salted hash of site and customer id. */
  readonly customer: string
  readonly site: string
  readonly entries: NoteEntries
}

/** A correction of one message's mood: outranks the model. */
export interface MoodCorrection {
  /** Salted hash of site, ticket and message id. */
  readonly message: string
  readonly site: string
  readonly step: number
  readonly at: Instant
}

/** A fresh record for a ticket seen the first time. */
export function newTicketRecord(id: string, site: string, number: string, at: Instant): TicketRecord {
  return {
    id,
    site,
    number,
    seenAt: at,
    size: null,
    snoozes: [],
    onItSince: null,
    otherWayAt: null,
    nudges: [],
    people: null,
    settle: null,
    confirmedAt: null,
  }
}
