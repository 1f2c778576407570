import type { NoteChange, NoteEntries } from '../customer/notes.ts'
import type { Size } from '../effort/size.ts'
import type { Gathered, GatheredEarlier } from '../helpdesks/gathered.ts'
import type { Assessment, Staleness } from '../hints/assessment.ts'
import type { HintId } from '../hints/hint.ts'
import type { ContactRecord, ShownNudge, SnoozeReason } from '../history/records.ts'
import type { Catalogue } from '../i18n/catalogue.ts'
import type { Language } from '../i18n/language.ts'
import type { OverlayKey } from '../i18n/overlay/en.ts'
import type { PersonalSettings } from '../settings/schema.ts'
import type { BodyFormat, Message } from '../ticket/message.ts'
import type { Instant, Millis } from '../ticket/reading.ts'
import type { TicketRef } from '../ticket/ref.ts'
import type { DraftFinding } from './draft.ts'
import type { RiskProtocol } from './risk.ts'
import type { DayLine, OwnFigures, WorkLists } from './work.ts'

/** What a ticket's page needs to start, and no more: only the chosen language's texts, no rule, calendar or holiday. */
export interface PageSetup {
  /** Consent given, site on, permission held. */
  readonly on: boolean
  readonly language: Language
  readonly catalogue: Catalogue<OverlayKey>
  /** The overlay's style sheet; empty while it is off. */
  readonly style: string
  /** This browser's own zone: the page is spared making an `Intl` formatter only to ask. */
  readonly browserZone: string
  /** The desk's zone; null where none is entered. */
  readonly zone: string | null
  readonly order: PersonalSettings['order']
  readonly refresh: PersonalSettings['refresh']
  readonly hideTimers: boolean
  readonly textScale: number
  /** TOPdesk only: may its API be asked on this site. */
  readonly topdeskApi: boolean
  /** The agent's own draft may be looked at: switched on by the lead, no works-council mode. */
  readonly replyCheck: boolean
}

/** A change the agent made on a ticket. */
export type TicketChange =
  | { readonly kind: 'size'; readonly size: Size | null }
  | {
      readonly kind: 'snooze'
      readonly hint: HintId
      readonly reason: SnoozeReason
      readonly until: Instant | null
    }
  | { readonly kind: 'on-it'; readonly on: boolean }
  | { readonly kind: 'other-way' }
  | { readonly kind: 'shown'; readonly nudge: ShownNudge }
  | { readonly kind: 'people'; readonly people: number | null }
  | { readonly kind: 'settle'; readonly out: boolean; readonly ticks: readonly string[] }
  | { readonly kind: 'confirmed'; readonly on: boolean }
  | { readonly kind: 'deadline'; readonly confirmed: boolean }
  | { readonly kind: 'seen' }

/** What the agent noted of the customer, or that all of them is to be forgotten here. */
export type CustomerChange = NoteChange | 'forget'

/** Nudges this browser showed on the desk's present working day. */
export interface NudgeDay {
  readonly day: string
  readonly counted: number
  readonly backstop: number
  /** The ticket that got the day's one surprise hint. */
  readonly surprise?: string | null
}

export interface MoodText {
  readonly id: string
  readonly at: Instant
  readonly body: string
  readonly format: BodyFormat
}

export interface CustomerKey {
  readonly origin: string
  readonly requester: string
  readonly organisation: string | null
}

export interface CustomerHistory {
  readonly contacts: readonly ContactRecord[]
  readonly organisation: readonly ContactRecord[]
  /** The ticket at hand under the same hashes, to leave it out and to see repetition. */
  readonly here?: { readonly ticket: string; readonly topic: string | null }
  /** What the agent noted of the customer. */
  readonly notes: NoteEntries
  /** Mean mood of the site's customers, −1 … +1: what few contacts are shrunk to. */
  readonly base: number
  /** The helpdesk's own list of earlier tickets is due to be read (at most once a day per customer). */
  readonly listDue: boolean
  /** It was read, and understood, within a day. */
  readonly listKnown: boolean
}

/** One passage as the page saw it; ids are hashed in the background before anything is stored. */
export interface SeenContact extends Omit<ContactRecord, 'customer' | 'organisation' | 'ticket' | 'site'> {
  readonly ticketKey: string
}

export type Lease =
  | { readonly state: 'fresh'; readonly value: unknown; readonly at: Instant }
  | { readonly state: 'yours'; readonly token: number }
  | { readonly state: 'held'; readonly until: Instant }

/** What a tab does now, for the popup. */
export interface TabState {
  readonly url: string
  readonly ref: TicketRef | null
  readonly source: 'api' | 'page' | null
  readonly readAt: Instant | null
  readonly trouble: string | null
  readonly bad: readonly string[]
}

/** What a page learns of the reading it handed over. */
export interface Understood {
  /** Helpdesk's clock minus this machine's. */
  readonly skew: Millis
  /** The requester whose earlier tickets are due to be asked for; null: not now. */
  readonly earlierOf: string | null
}

/** Asked on each tick. `machineNow`: the page's clock; the helpdesk's is made from it. */
export interface AssessQuestion {
  readonly session: string
  readonly machineNow: Instant
  readonly stale: Staleness | null
  readonly typing: boolean
  readonly breakpoint: boolean
  /** The overlay is put away or hidden, or its tab is. */
  readonly unseen: boolean
  readonly showing: HintId | null
  /** The page shows a colleague in the ticket; null where it does not tell. */
  readonly colleague: boolean | null
}

/** false: the background slept and forgot the reading, so nothing was done. */
export interface Remembered {
  readonly known: boolean
}

export type AssessAnswer =
  /** The background slept and forgot the reading: hand it over again. */
  | { readonly known: false }
  | {
      readonly known: true
      readonly assessment: Assessment
      /** The ticket's public messages without their words, for the marks beside their timestamps. */
      readonly messages: readonly Message[]
    }

/**
 * Every message a page, popup or options page may send to the background, with its answer. `at` is now by the helpdesk's
 * clock: what is recorded carries the time of the facts, not of this machine.
 */
export interface Protocol extends RiskProtocol {
  /** `bring`: where the overlay is on, its script is put into the frame that asks, before the answer. */
  'page.setup': { in: { readonly url: string; readonly bring: boolean }; out: PageSetup }
  'read.lease': { in: { readonly key: string; readonly ttl: Millis }; out: Lease }
  'read.put': { in: { readonly key: string; readonly token: number; readonly value: unknown }; out: null }
  'ticket.gathered': { in: { readonly session: string; readonly gathered: Gathered }; out: Understood }
  'ticket.earlier': {
    in: { readonly session: string; readonly gathered: GatheredEarlier; readonly machineNow: Instant }
    out: null
  }
  'ticket.assess': { in: AssessQuestion; out: AssessAnswer }
  'ticket.change': {
    in: { readonly session: string; readonly change: TicketChange; readonly machineNow: Instant }
    out: Remembered
  }
  'mood.correct': {
    in: {
      readonly session: string
      readonly messageId: string
      readonly step: number
      readonly machineNow: Instant
    }
    out: Remembered
  }
  'customer.change': {
    in: { readonly session: string; readonly change: CustomerChange; readonly machineNow: Instant }
    out: Remembered
  }
  'history.forget': {
    in: {
      readonly what: 'customer' | 'site' | 'all'
      readonly customer?: CustomerKey
      readonly origin?: string
    }
    out: null
  }
  'history.export': { in: null; out: Readonly<Record<string, readonly unknown[]>> }
  'history.state': { in: null; out: { readonly broken: string | null } }
  /** Corrections of moods and what they taught, all of them. */
  'mood.reset': { in: null; out: null }
  /** The draft in the page's reply editor: looked at and forgotten. */
  'reply.check': { in: { readonly draft: string }; out: readonly DraftFinding[] }
  'work.lists': { in: null; out: WorkLists }
  /** Ticks of a ticket on the settle-later list. */
  'work.settle': { in: { readonly ticket: string; readonly ticks: readonly string[] }; out: null }
  'work.day': { in: null; out: readonly DayLine[] | null }
  'work.own': { in: null; out: OwnFigures | null }
  'work.restart': { in: { readonly hint: HintId }; out: null }
  'work.forget': { in: null; out: null }
  /** The answer to "count this status as others' turn?"; `status` as the helpdesk writes it. */
  'status.offer': { in: { readonly status: string; readonly yes: boolean }; out: null }
  /** A visit to a ticket ended, or the ticket was solved: focus time since the last report. */
  'ticket.worked': { in: { readonly ref: TicketRef; readonly spent: Millis }; out: null }
}

export type MessageKind = keyof Protocol

/** Asked by the popup of the tab it stands over. */
export const TAB_STATE_QUESTION = 'tab.state'
/** Name of the port by which a page hears that the extension went away. */
export const OVERLAY_PORT = 'overlay'
