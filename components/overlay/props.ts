import type { Size } from '@/utils/effort/size.ts'
import type { Assessment, Staleness, Step } from '@/utils/hints/assessment.ts'
import type { HintId } from '@/utils/hints/hint.ts'
import type { SnoozeReason } from '@/utils/history/records.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'
import type { DraftFinding } from '@/utils/messaging/draft.ts'
import type { CustomerChange } from '@/utils/messaging/protocol.ts'
import type { HelpdeskId } from '@/utils/ticket/ref.ts'

/** What there is to show. `reading`: the first reading is under way · `trouble`: there was no good reading yet. */
export type OverlayView =
  | { readonly kind: 'reading'; readonly helpdesk: HelpdeskId; readonly number: string }
  | {
      readonly kind: 'trouble'
      readonly helpdesk: HelpdeskId
      readonly number: string
      readonly stale: Staleness
    }
  | { readonly kind: 'ticket'; readonly assessment: Assessment }

/** Where strip and card stand, in CSS pixels of the viewport, as measured on the page. */
export interface OverlayPlace {
  readonly left: number
  readonly top: number
  /** Room to the right; the strip drops words to fit. */
  readonly width: number
  /** `end`: stands at the right end of its room, as on Jira's breadcrumb line. */
  readonly align?: 'start' | 'end'
}

export interface CardPlace {
  readonly left: number
  readonly top: number
  /** The card folds its sections, then scrolls inside. */
  readonly maxHeight: number
  /** false: no free room on the page, so the card shows only when asked for. */
  readonly free: boolean
}

/** Where a mood mark may float: right of a customer message's timestamp. */
export interface MessagePlace {
  readonly id: string
  readonly left: number
  readonly top: number
}

/** What the agent chose about the overlay itself; kept per helpdesk. */
export interface OverlayShape {
  /** Put away: 34 × 34, face only. */
  readonly away: boolean
  /** Hidden while sharing the screen: tells nothing. */
  readonly hidden: boolean
  /** null: open where there is free room, closed where there is none. */
  readonly cardOpen: boolean | null
}

/** Events out. Nothing in a component decides, stores or asks. */
export interface OverlayActions {
  readonly onItNow: () => void
  readonly undoOnIt: () => void
  readonly snooze: (hint: HintId, reason: SnoozeReason) => void
  readonly otherWay: () => void
  readonly size: (size: Size | null) => void
  readonly correctMood: (messageId: string, step: Step) => void
  readonly shape: (shape: OverlayShape) => void
  /** The agent dragged or keyed the strip or card by so much; `done` when let go. */
  readonly move: (
    part: 'strip' | 'card',
    by: { readonly x: number; readonly y: number },
    done: boolean,
  ) => void
  readonly people: (people: number | null) => void
  readonly settle: (out: boolean, ticks: readonly string[]) => void
  /** The customer confirmed by phone that it is solved, or did not after all. */
  readonly confirmed: (on: boolean) => void
  /** The deadline the customer named is right, or is not after all. */
  readonly deadline: (confirmed: boolean) => void
  /** A note on the customer, or all of the customer forgotten here. */
  readonly customer: (change: CustomerChange) => void
  readonly statusOffer: (status: string, yes: boolean) => void
  readonly retry: () => void
}

export interface OverlayProps {
  readonly view: OverlayView
  readonly speaker: Speaker<OverlayKey>
  /** The same language in the shortest form, for the strip. */
  readonly stripSpeaker: Speaker<OverlayKey>
  readonly skin: HelpdeskId
  readonly theme: 'light' | 'dark'
  readonly strip: OverlayPlace
  readonly card: CardPlace
  readonly messages: readonly MessagePlace[]
  readonly shape: OverlayShape
  readonly order: 'experience' | 'promise'
  readonly hideTimers: boolean
  readonly textScale: number
  /** What could be said plainer in the reply being written; none while the check is off. */
  readonly draft?: readonly DraftFinding[]
  readonly actions: OverlayActions
}
