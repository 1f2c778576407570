import type { TimelineMark, TimelinePart } from '../clock/timeline.ts'
import type { Size } from '../effort/size.ts'
import type { PathTurn } from '../mood/path.ts'
import type { Instant, Millis } from '../ticket/reading.ts'
import type { HelpdeskId } from '../ticket/ref.ts'
import type { SlaMetric } from '../ticket/sla-target.ts'
import type { Hint, Say } from './hint.ts'
import type { QueueAhead } from './queue.ts'
import type { CustomerView } from './views/customer-view.ts'

/** Who holds the ball. */
export type Holder = 'us' | 'customer' | 'third-party'

/**
 * What the strip's pill says (mock/DESIGN.md "States"):
 * `closed`: the desk or the vendor's calendar is closed now · `none`: no target on this ticket ·
 * `unknown`: not read. `stale` is not a promise state; it lies over all of them.
 */
export type PromiseState =
  | 'running'
  | 'soon'
  | 'late'
  | 'paused'
  | 'closed'
  | 'met'
  | 'missed'
  | 'none'
  | 'unknown'

export interface PromiseView {
  readonly id: string
  /** The target's own name as the helpdesk calls it; empty when it has none. */
  readonly name: string
  readonly metric: SlaMetric
  readonly state: PromiseState
  /** Left until the due time: working time where it is known, else wall time; negative when late. */
  readonly remaining: Millis | null
  readonly remainingIsWorking: boolean
  readonly goal: Millis | null
  readonly dueAt: Instant | null
  /** The customer's own zone, where it is known and its clock differs from the desk's at the due time. */
  readonly customerZone?: string | null
  readonly endedAt: Instant | null
  readonly opensAt: Instant | null
  readonly pausedSince: Instant | null
  /** Name of the status that paused it, as the helpdesk writes it. */
  readonly pauseReason: string | null
  readonly neverPauses: boolean
  /** The team's own target, not the helpdesk's. */
  readonly own: boolean
  readonly movedFrom: Instant | null
  /** Our own engine's due time where it differs by more than a minute, with the reason if known. */
  readonly ours: { readonly dueAt: Instant; readonly reason: Say | null } | null
}

export interface WaitView {
  readonly since: Instant
  readonly total: Millis
  readonly byHolder: Readonly<Record<Holder, Millis>>
  readonly holder: Holder
  /** Name of the third party where the helpdesk tells. */
  readonly party: string | null
  /** `waiting`: the customer waits · `question`: our question is open · `open`: no customer to wait (plain issue). */
  readonly kind: 'waiting' | 'question' | 'open'
  /** Since when the present holder has the ball. */
  readonly holderSince: Instant
  /** The wait began at night or at a weekend, before the desk opened. */
  readonly beganClosed?: boolean
}

export type Step = -2 | -1 | 0 | 1 | 2

/** Words that made a mood, in the sentence they stand in. Offsets in UTF-16 units of `sentence`. */
export interface MoodEvidence {
  readonly messageId: string
  readonly at: Instant
  readonly sentence: string
  readonly marks: readonly (readonly [from: number, to: number])[]
}

/** One earlier contact for the sparkline; null stays a gap. */
export interface ContactStep {
  readonly at: Instant
  readonly step: Step | null
}

/** A customer's earlier contacts summed up, as a band of steps because few contacts say little. */
export interface UsualMood {
  /** Contacts with a known mood, and how many of them went well. */
  readonly known: number
  readonly good: number
  /** The 80 % band in steps; null: too few to say. */
  readonly band: { readonly low: Step; readonly high: Step } | null
}

export interface MoodView {
  /** `off`: switched off · `none`: no customer's words · `unsure` · `inferred` from words · `said` by rating or field. */
  readonly kind: 'off' | 'none' | 'unsure' | 'inferred' | 'said'
  readonly step: Step | null
  /** What the customer or the helpdesk's own field said: always shown beside, labelled. */
  readonly said: { readonly from: 'csat' | 'helpdesk'; readonly label: string; readonly step: Step } | null
  /**
   * How it moved in this ticket: from the first message, or from its best (cooling) or lowest moment (recovering);
   * null with fewer than two scored.
   */
  readonly change: { readonly steps: number; readonly since: Instant; readonly turn: PathTurn } | null
  readonly evidence: MoodEvidence | null
  readonly unsureWhy: Say | null
  readonly corrected: boolean
  readonly contacts: readonly ContactStep[]
  readonly earlier: { readonly count: number; readonly lastAt: Instant } | null
  /** What earlier contacts come to; null without any whose mood is known. */
  readonly usual: UsualMood | null
  /** Mood of each customer's message, for the marks beside their timestamps. */
  readonly messages: readonly { readonly id: string; readonly step: Step | null }[]
}

export type { TimelineMark, TimelinePart }

export interface TimelineView {
  readonly parts: readonly TimelinePart[]
  readonly marks: readonly TimelineMark[]
  readonly totals: readonly {
    readonly kind: TimelinePart['kind']
    readonly label: string | null
    readonly length: Millis
  }[]
  /** What stands before it; absent where "reasonable by" is not asked: not sized, not ours, not this agent's. */
  readonly queue?: QueueAhead
}

/** What is true when the last reading did not succeed, or is old. */
export interface Staleness {
  /** When the last good reading was made; null: there was none. */
  readonly since: Instant | null
  readonly why:
    | 'signed-out'
    | 'no-access'
    | 'not-found'
    | 'rate-limited'
    | 'server'
    | 'bad-answer'
    | 'network'
    | 'timeout'
    | 'old'
  readonly nextTry: Instant | null
}

/** What the agent said of the ticket and may change, and the agent's own figures beside it. */
export interface WorkView {
  readonly settle: { readonly out: boolean; readonly ticks: readonly string[] }
  /** People waiting: as the agent said, and as the customer said; null: nobody did. */
  readonly people: number | null
  readonly peopleStated: number | null
  /** The customer confirmed by phone that it is solved. */
  readonly confirmed: boolean
  /** The customer's own deadline, as far as the agent confirmed it. */
  readonly deadlineConfirmed: boolean
  /** The status, as the helpdesk writes it, to count as others' turn; null: nothing to ask. */
  readonly statusOffer: string | null
  /** How long this agent's own tickets of this size took; null with too few, or no size. */
  readonly spread: { readonly n: number; readonly range: readonly [number, number] } | null
}

/** Everything the overlay shows about one ticket at one moment. Made anew on each tick, stored nowhere. */
export interface Assessment {
  readonly at: Instant
  readonly helpdesk: HelpdeskId
  readonly number: string
  readonly priorityName: string | null
  /** `api` or `page`, and when. */
  readonly source: 'api' | 'page'
  readonly readAt: Instant
  readonly stale: Staleness | null
  /** null: no desk hours entered, so nothing nudges and the overlay says so. */
  readonly desk: { readonly open: boolean; readonly opensAt: Instant | null; readonly zone: string } | null
  /** The target that matters now. */
  readonly promise: PromiseView
  readonly promises: readonly PromiseView[]
  /** null: nobody waits, or it cannot be known. */
  readonly wait: WaitView | null
  readonly mood: MoodView
  readonly nudge: Hint | null
  readonly facts: readonly Hint[]
  readonly size: Size | null
  readonly sizes: Readonly<Record<Size, Millis>>
  readonly work: WorkView
  /** null: nothing may be noted of this customer here. */
  readonly customer: CustomerView | null
  readonly onItSince: Instant | null
  readonly timeline: TimelineView | null
  /** Solved or closed: clocks stand, nothing asks for action. */
  readonly done: boolean
  /** Why there is no nudge now, for the log and "why do I see nothing". */
  readonly silence: SilenceReason | null
  /** Parts of the helpdesk's answer that did not fit. */
  readonly bad: readonly string[]
}

/** Why a ticket got no nudge. One word each, so that a day's log can be read. */
export type SilenceReason =
  | 'nothing-due'
  | 'no-desk-hours'
  | 'desk-closed'
  | 'stale'
  | 'done'
  | 'ball-with-customer'
  | 'ball-with-third-party'
  | 'planned'
  | 'too-young'
  | 'colleague'
  | 'not-ours'
  | 'unknown-data'
  | 'large'
  | 'on-it'
  | 'snoozed'
  | 'other-way'
  | 'typing'
  | 'hidden'
  | 'quiet'
  | 'no-breakpoint'
  | 'budget'
  | 'already-told'
  | 'hold-out'
  | 'retired'
  | 'switched-off'
