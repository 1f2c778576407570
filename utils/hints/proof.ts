import type { WorkCalendar } from '../clock/calendar.ts'
import { court } from '../clock/court.ts'
import { addWorkingTime, workingTime } from '../clock/work-calendar.ts'
import type { TicketRecord } from '../history/records.ts'
import type { Settings } from '../settings/schema.ts'
import { type Instant, type Millis, valueOr } from '../ticket/reading.ts'
import { deskCalendar } from './desk.ts'
import { inHoldOut } from './hold-out.ts'
import { touchTimes } from './touch-times.ts'

const HOUR: Millis = 3_600_000

/** One arm's plain figures; null where nothing was there to count. Shown to the agent alone, never exported. */
export interface ProofArm {
  readonly tickets: number
  /** Working time the ticket lay with us. */
  readonly laid: { readonly mean: Millis; readonly p90: Millis } | null
  /** Nudges (or moments at which the hold-out kept one back) followed by a touch within a working hour. */
  readonly followed: { readonly n: number; readonly of: number }
  readonly reopened: { readonly n: number; readonly of: number }
  /** Working time that large tickets lay with us: guards against starving them. */
  readonly largeLaid: Millis | null
}

export interface Proof {
  readonly nudged: ProofArm
  readonly heldOut: ProofArm
}

export interface ProofOptions {
  readonly settings: Settings
  readonly holidays: Readonly<Record<string, readonly string[]>>
  readonly now: Instant
}

/** The silent hold-out against the rest (nudge.md §6.3), from this browser's own records. */
export function proofOf(records: readonly TicketRecord[], { settings, holidays, now }: ProofOptions): Proof {
  const calendar = deskCalendar(settings.team, holidays)
  const measured = calendar === null ? [] : records.flatMap((record) => measure(record, calendar, now) ?? [])
  return {
    nudged: armOf(measured.filter(({ heldOut }) => !heldOut)),
    heldOut: armOf(measured.filter(({ heldOut }) => heldOut)),
  }
}

interface Measured {
  readonly heldOut: boolean
  readonly laid: Millis
  readonly nudges: number
  readonly followed: number
  readonly reopened: number | null
  readonly large: boolean
}

function measure(record: TicketRecord, calendar: WorkCalendar, now: Instant): Measured | null {
  const { light, nudges, size, id } = record
  if (light === undefined) return null
  const until = Math.min(now, light.ticket.readAt)
  const walked = valueOr(court(light.ticket, until), null)
  if (walked === null) return null
  const touched = touchTimes(light.ticket)
  // Rule B is no part of the hold-out: it is the same in both arms.
  const asked = nudges.filter(({ counted, heldOut, at }) => (counted || heldOut === true) && at <= until)
  const answered = asked.filter(({ at }) => {
    const by = addWorkingTime(calendar, at, HOUR)
    return by !== null && touched.some((touch) => touch > at && touch <= by)
  })
  return {
    heldOut: inHoldOut(id),
    laid: walked.segments
      .filter(({ holder }) => holder === 'us')
      .reduce((sum, { from, to }) => sum + workingTime(calendar, from, to), 0),
    nudges: asked.length,
    followed: answered.length,
    reopened: light.ticket.reopened.known ? light.ticket.reopened.value : null,
    large: size === 'l',
  }
}

function armOf(tickets: readonly Measured[]): ProofArm {
  const laid = tickets.map((one) => one.laid).sort((a, b) => a - b)
  const told = tickets.filter(({ reopened }) => reopened !== null)
  return {
    tickets: tickets.length,
    laid: laid.length === 0 ? null : { mean: mean(laid), p90: laid[Math.ceil(laid.length * 0.9) - 1] ?? 0 },
    followed: {
      n: sum(tickets.map(({ followed }) => followed)),
      of: sum(tickets.map(({ nudges }) => nudges)),
    },
    reopened: { n: told.filter(({ reopened }) => (reopened ?? 0) > 0).length, of: told.length },
    largeLaid: mean(tickets.filter(({ large }) => large).map((one) => one.laid)) || null,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length
}
