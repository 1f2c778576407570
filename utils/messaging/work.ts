import type { SizeSpread } from '../effort/focus.ts'
import type { SilenceReason } from '../hints/assessment.ts'
import type { HintId, Say } from '../hints/hint.ts'
import type { Proof } from '../hints/proof.ts'
import type { SettleTick } from '../hints/settle-list.ts'
import type { Instant, Millis } from '../ticket/reading.ts'

/** A ticket of a list, with the address to open it at. */
export interface ListedTicket {
  readonly id: string
  readonly number: string
  readonly url: string
}

export interface DoNowLine extends ListedTicket {
  /** What the card would say. */
  readonly fact: readonly Say[]
  readonly urgent: boolean
  /** When it was read. */
  readonly asOf: Instant
}

export interface SettleLine extends ListedTicket {
  readonly site: string
  readonly left: readonly SettleTick[]
  readonly age: Millis
}

/** Open tickets this browser has seen lately, in lists for the popup. */
export interface WorkLists {
  readonly doNow: readonly DoNowLine[]
  readonly melons: readonly ListedTicket[]
  readonly overnight: readonly ListedTicket[]
  readonly settle: readonly SettleLine[]
}

/** What was last judged of a ticket today. */
export interface DayLine extends ListedTicket {
  readonly at: Instant
  /** The first nudge it got today. */
  readonly nudge: { readonly hint: HintId; readonly at: Instant } | null
  /** Why it got none at the last look; null while one stood there. */
  readonly silence: SilenceReason | null
}

/** `retired`: no longer asks · `doubled`: waits twice as long. */
export interface RuleFigures {
  readonly hint: HintId
  readonly shown: number
  readonly useful: number
  readonly notUseful: number
  readonly state: 'retired' | 'doubled' | null
}

/** The agent's own figures, for the agent alone: never exported, never compared. */
export interface OwnFigures {
  readonly spread: readonly SizeSpread[]
  readonly rules: readonly RuleFigures[]
  readonly proof: Proof
}
