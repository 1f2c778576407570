import { isOpen, nextOpening } from '../clock/work-calendar.ts'
import type { RiskFacts } from '../effort/early-risk/facts.ts'
import type { Size } from '../effort/size.ts'
import type { TicketRecord } from '../history/records.ts'
import type { Settings } from '../settings/schema.ts'
import type { Instant, Millis } from '../ticket/reading.ts'
import type { TicketRef } from '../ticket/ref.ts'
import type { HintContext } from './context.ts'
import { deskCalendar } from './desk.ts'
import type { Hint } from './hint.ts'
import type { LightFacts } from './light.ts'
import { judgeLight } from './light-judge.ts'

const HOUR = 3_600_000
const WORKING_DAY = 8 * HOUR
const RISK_BANDS = 5

export interface DoNowOptions {
  readonly settings: Settings
  readonly holidays: Readonly<Record<string, readonly string[]>>
  readonly now: Instant
  /** The desk's local date. */
  readonly day: string
  /** How likely a ticket of a site misses its target, 0 … 1; null or absent: not learned. */
  readonly riskOf?: ((site: string, facts: RiskFacts, at: Instant) => number | null) | undefined
}

/** One line of the list, in the words of the card. */
export interface DoNowEntry {
  readonly id: string
  readonly ref: TicketRef
  readonly size: Size | null
  /** What the card would say: a nudge, or the fact about large work. */
  readonly hint: Hint
  /** Working time nobody has touched it; null: not known. */
  readonly untouched: Millis | null
  readonly dueAt: Instant | null
  /** Inside the customer's critical hours. */
  readonly critical: boolean
  /** Fifth of early risk, 0 … 4, for the order alone: it is told to nobody. 0 where nothing is known. */
  readonly riskBand: number
  /** When it was read: "as of 10:42". */
  readonly asOf: Instant
}

/**
 * The tickets this browser has seen lately that the same `assess` would nudge about, in the order of nudge.md
 * §6.1: breaches and passed safe starts by their due time, then S, M, not sized; inside a class the longest
 * untouched first. Large work ages up (a working day counts as M, two as S); critical hours move one class up
 * and weigh double. Early risk, where learned, goes before that length in steps of a fifth (§6.1 D). Out of desk hours the list is that of the next opening.
 */
export function doNowOrder(records: readonly TicketRecord[], options: DoNowOptions): DoNowEntry[] {
  const all = listSettings(options.settings)
  const calendar = deskCalendar(all.team, options.holidays)
  const open = calendar === null || isOpen(calendar, options.now)
  const now = open ? options.now : (nextOpening(calendar, options.now) ?? options.now)
  return records
    .flatMap((record) => entryOf(record, { ...options, settings: all, now }, options.now) ?? [])
    .sort((a, b) => compare(rank(a), rank(b)))
}

/** A list interrupts nobody: it knows no budget and no hold-out. */
function listSettings(settings: Settings): Settings {
  const { team } = settings
  return { ...settings, team: { ...team, nudgesPerDay: 10, hints: { ...team.hints, holdOut: false } } }
}

function entryOf(record: TicketRecord, options: DoNowOptions, asked: Instant) {
  const judged = judgeLight(record, options, asked)
  if (judged === null) return null
  const { nudge, silence, facts } = judged.assessment
  const hint = nudge ?? (silence === 'large' ? facts.find(({ id }) => id === 'large-waits') : undefined)
  return hint === undefined ? null : entry(judged.context, judged.light, hint, bandOf(judged.light, options))
}

function bandOf({ ticket, risk }: LightFacts, { riskOf, now }: DoNowOptions): number {
  const share = (risk && riskOf?.(ticket.ref.origin, risk, now)) ?? 0
  return Math.min(RISK_BANDS - 1, Math.floor(share * RISK_BANDS))
}

function entry(
  { record, still, promise, size, now }: HintContext,
  light: LightFacts,
  hint: Hint,
  riskBand: number,
): DoNowEntry {
  const { critical, ticket } = light
  return {
    id: record.id,
    ref: ticket.ref,
    size,
    hint,
    untouched: still?.working ?? null,
    dueAt: promise.dueAt,
    critical: critical !== null && critical.from <= now && now < critical.to,
    riskBand,
    asOf: ticket.readAt,
  }
}

function rank(one: DoNowEntry): readonly number[] {
  const due = one.dueAt ?? Number.MAX_SAFE_INTEGER
  if (one.hint.id === 'after-breach') return [0, due]
  if (one.hint.urgency === 'backstop') return [1, due]
  const untouched = (one.untouched ?? 0) * (one.critical ? 2 : 1)
  return [2, classOf(one) - (one.critical ? 1 : 0), -one.riskBand, -untouched]
}

function classOf({ size, untouched }: DoNowEntry): number {
  if (size === 'l') return (untouched ?? 0) >= 2 * WORKING_DAY ? 0 : 1
  return size === 's' ? 0 : size === 'm' ? 1 : 2
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
