import type { Instant, Millis } from './reading.ts'

/** What a target promises; `other` where the lead has not mapped a customer-made name. */
export type SlaMetric = 'first-reply' | 'next-reply' | 'update' | 'resolution' | 'other'

/** `missed`: ended after its due time; `breached`: past due and still running. */
export type SlaState = 'running' | 'paused' | 'met' | 'missed' | 'breached'

/** One promise on a ticket, from the vendor's own numbers as of the reading's time. */
export interface SlaTarget {
  readonly id: string
  /** The target's own name as the helpdesk calls it; empty when it has none. */
  readonly name: string
  readonly metric: SlaMetric
  readonly state: SlaState
  readonly startedAt: Instant | null
  /** When it breaches on the wall, calendars and pauses folded in by the vendor. */
  readonly dueAt: Instant | null
  /** The size of the promise, in the vendor's working time where it has a calendar. */
  readonly goal: Millis | null
  /** Time used and left as of the reading, in working time where the vendor gives it; negative when late. */
  readonly elapsed: Millis | null
  readonly remaining: Millis | null
  /** false: the vendor's calendar is closed right now; null: not told. */
  readonly withinHours: boolean | null
  /** true when the goal counts working hours; null: not told. */
  readonly workingTime: boolean | null
  readonly pausedSince: Instant | null
  /** When it ended, for `met` and `missed`. */
  readonly endedAt: Instant | null
  /** A due time that was moved: what it was before, where the helpdesk keeps both (TOPdesk). */
  readonly movedFrom: Instant | null
  /** true for metrics that no status pauses (Zendesk's reply metrics); null: not known. */
  readonly neverPauses: boolean | null
}
