import type { WorkCalendar } from '../clock/calendar.ts'
import type { CustomerWait } from '../clock/customer-wait.ts'
import type { Size } from '../effort/size.ts'
import type { TicketRecord } from '../history/records.ts'
import type { CustomerHistory, NudgeDay } from '../messaging/protocol.ts'
import type { ScoredMessage } from '../messaging/scored-message.ts'
import type { TeamSettings, Thresholds } from '../settings/schema.ts'
import type { Instant, Millis } from '../ticket/reading.ts'
import type { Ticket } from '../ticket/ticket.ts'
import type { MoodView, PromiseView, WaitView } from './assessment.ts'
import type { Tuning } from './tuning.ts'
import type { Words } from './words.ts'

/** Everything a hint may look at. Made once per assessment; hints only read it. */
export interface HintContext {
  readonly now: Instant
  readonly ticket: Ticket
  /** Solved or closed. */
  readonly done: boolean
  readonly team: TeamSettings
  readonly thresholds: Thresholds
  /** null: no desk hours entered. */
  readonly calendar: WorkCalendar | null
  readonly deskOpen: boolean
  readonly promise: PromiseView
  readonly promises: readonly PromiseView[]
  readonly wait: WaitView | null
  /** The wait as the clock room sees it, with hand-overs, touches and words of people. */
  readonly customerWait: CustomerWait | null
  /** What the public messages tell; null where they were not read. */
  readonly words: Words | null
  /** How long nobody on our side has touched it while the ball was ours; null: not known. */
  readonly still: { readonly since: Instant; readonly working: Millis } | null
  readonly size: Size | null
  /** Hands-on work: the size ticked, else the team's 80th percentile, else unknown (nudge.md §6.1 B). */
  readonly effort: { readonly length: Millis; readonly from: 'size' | 'team' } | null
  /** target − (effort + margin), in the desk's working time; null: not known. */
  readonly safeStartAt: Instant | null
  readonly record: TicketRecord
  readonly history: CustomerHistory | null
  readonly scored: readonly ScoredMessage[]
  readonly mood: MoodView
  readonly today: NudgeDay
  /** What this browser's own answers changed about the rules. */
  readonly tuning: Tuning
}
