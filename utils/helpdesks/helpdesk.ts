import type { Message, StatusCategory } from '../ticket/message.ts'
import type { Instant, Millis } from '../ticket/reading.ts'
import type { HelpdeskId, TicketRef } from '../ticket/ref.ts'
import type { Csat, Ticket, VendorMood } from '../ticket/ticket.ts'
import type { Answer, BadAnswer, Fault } from './answer.ts'
import type { Gathered, GatheredEarlier } from './gathered.ts'
import type { AccessGuard } from './guard.ts'
import type { RequestIo } from './request.ts'

/** What is looked at to tell a helpdesk. `document` is null before the page is there. */
export interface PageView {
  readonly url: URL
  readonly document: Document | null
}

/** One helpdesk installation. */
export type Site = Omit<TicketRef, 'key'>

/**
 * What a reader needs from outside. `cached` keeps one answer per URL for all tabs of the browser and
 * lets only one of them load it at a time; `ttl` 0 loads anew. Of the failures only `not-found` is kept.
 */
export interface HelpdeskIo extends RequestIo {
  readonly cached: (url: string, ttl: Millis, load: () => Promise<Answer>) => Promise<Answer>
  readonly guard: AccessGuard
}

export interface ReadOptions {
  /** IANA zone of this browser: for due days, and for the dates a page shows. */
  readonly zone: string
  /** TOPdesk only: may its API be asked on this site. */
  readonly topdeskApi: boolean
  /** TOPdesk page mode: the card's own document. */
  readonly document: Document | null
  /** Do not take the ticket itself from the cache (after a save, on coming back). */
  readonly fresh: boolean
}

/** `retryAfter`: leave the helpdesk alone that long, also when only a side call was refused. */
type ReadResult =
  | { readonly ok: true; readonly ticket: Ticket; readonly retryAfter: Millis | null }
  | { readonly ok: false; readonly fault: Fault; readonly retryAfter: Millis | null }

/** A requester's other ticket, as far as a list tells. */
export interface EarlierTicket {
  readonly key: string
  readonly createdAt: Instant
  readonly updatedAt: Instant | null
  readonly solvedAt: Instant | null
  readonly category: StatusCategory
  readonly csat: Csat | null
  readonly vendorMood: VendorMood | null
  readonly tags: readonly string[]
}

export type ListResult<T> =
  | { readonly ok: true; readonly list: readonly T[]; readonly complete: boolean }
  | { readonly ok: false; readonly fault: Fault; readonly retryAfter: Millis | null }

/** Where an element of the overlay may float, measured now. Nothing is ever put into the element. */
export interface Anchor {
  /** Name of the hook, for the log of misses. */
  readonly name: string
  readonly element: Element
  /** CSS pixels of the viewport. */
  readonly rect: {
    readonly left: number
    readonly top: number
    readonly width: number
    readonly height: number
  }
  /** Over the free right end of a line, beside an element, or under one. */
  readonly place: 'line-end' | 'beside' | 'under'
}

/** Best first; empty where the page shows none of the hooks: then the overlay takes a fixed place. */
interface Anchors {
  readonly strip: readonly Anchor[]
  readonly card: readonly Anchor[]
}

/** What tells a vendor's ticket pages from all others: the one thing every page of its sites carries. */
export interface Detector {
  /** Static manifest patterns; sites on own hosts are granted and registered at run time. */
  readonly matches: readonly string[]
  /** The ticket a person looks at in this document: URL first, page second. Cheap; same page, same answer. */
  detect(page: PageView): TicketRef | null
}

/**
 * What a ticket's page needs of a vendor: a plain object each; adding one is adding a folder. It asks and measures,
 * but understands no answer, so it stays light. Nothing here touches `browser` or page globals.
 */
export interface HelpdeskPage {
  readonly id: HelpdeskId
  anchors(document: Document, ref: TicketRef): Anchors
  theme(document: Document): 'light' | 'dark'
  /** The agent writes in the page: an editor or field has the focus. */
  composerBusy(document: Document): boolean
  /** Whether the page shows that a colleague has the ticket open too; absent where no page tells. */
  colleagueHere?(document: Document, ref: TicketRef): boolean
  /** The element after which a mood mark may float, by message id; none where the page can't be matched surely. */
  messageTimes(document: Document, ref: TicketRef, messages: readonly Message[]): ReadonlyMap<string, Element>
  /** Asks for all that one reading needs: at most three requests per opened ticket, besides what is kept for long. */
  gather(
    ref: TicketRef,
    io: HelpdeskIo,
    options: ReadOptions,
    signal: AbortSignal,
  ): Promise<Gathered | BadAnswer>
  gatherEarlier(
    ref: TicketRef,
    requesterId: string,
    io: HelpdeskIo,
    signal: AbortSignal,
  ): Promise<GatheredEarlier | BadAnswer>
}

/** The same with its schemas: asks and understands in one place. */
export interface Helpdesk extends HelpdeskPage, Detector {
  read(ref: TicketRef, io: HelpdeskIo, options: ReadOptions, signal: AbortSignal): Promise<ReadResult>
  /** The requester's latest tickets, newest first, this one left out. */
  readEarlierTickets(
    ref: TicketRef,
    requesterId: string,
    io: HelpdeskIo,
    signal: AbortSignal,
  ): Promise<ListResult<EarlierTicket>>
}

/** The part that understands answers. Pure. */
export interface Reader {
  ticketFrom(gathered: Gathered): Ticket
  /** null: the answer is no list. */
  earlierFrom(gathered: GatheredEarlier): EarlierList | null
}

export interface EarlierList {
  readonly list: readonly EarlierTicket[]
  /** false: there are more than were read. */
  readonly complete: boolean
}
