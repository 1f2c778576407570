import { isOpen, nextOpening } from '../clock/work-calendar.ts'
import type { RiskShare } from '../effort/early-risk/facts.ts'
import type { TicketRecord } from '../history/records.ts'
import type { Settings } from '../settings/schema.ts'
import type { Instant } from '../ticket/reading.ts'
import type { TicketRef } from '../ticket/ref.ts'
import { deskCalendar } from './desk.ts'
import { byRank, type DoNowPlace } from './do-now-rank.ts'
import { earlyBands } from './early-bands.ts'
import type { Hint } from './hint.ts'
import { judgeLight, type LightJudged } from './light-judge.ts'

export interface DoNowOptions {
  readonly settings: Settings
  readonly holidays: Readonly<Record<string, readonly string[]>>
  readonly now: Instant
  /** The desk's local date. */
  readonly day: string
  /** How likely a ticket of a site misses its target, 0 … 1; null or absent: not learned. */
  readonly riskOf?: RiskShare | undefined
}

/** One line of the list, in the words of the card. */
export interface DoNowEntry extends DoNowPlace {
  readonly id: string
  readonly ref: TicketRef
  /** What the card would say: a nudge, or the fact about large work. */
  readonly hint: Hint
  /** Assigned to the agent; the others are the team's and nobody's. */
  readonly mine: boolean
  /** When it was read: "as of 10:42". */
  readonly asOf: Instant
}

/**
 * The tickets this browser has seen lately that the same `assess` would nudge about, in the order of nudge.md
 * §6.1: breaches and passed safe starts by their due time, then S, M, not sized; inside a class the longest
 * untouched first. Large work ages up (a working day counts as M, two as S); critical hours move one class up
 * and weigh double. Early risk, where learned, goes before that length for a tenth of the tickets (§6.1 D). Out of desk hours the list is that of the next opening.
 */
export function doNowOrder(records: readonly TicketRecord[], options: DoNowOptions): DoNowEntry[] {
  const all = listSettings(options.settings)
  const calendar = deskCalendar(all.team, options.holidays)
  const open = calendar === null || isOpen(calendar, options.now)
  const now = open ? options.now : (nextOpening(calendar, options.now) ?? options.now)
  const judging = { ...options, settings: all, now }
  const judged = records.flatMap((record) => judgeLight(record, judging, options.now) ?? [])
  const bands = earlyBands(judged, options.riskOf, now)
  return judged.flatMap((one) => entryOf(one, bands) ?? []).sort(byRank)
}

/** A list interrupts nobody: it knows no budget and no hold-out. */
function listSettings(settings: Settings): Settings {
  const { team } = settings
  return { ...settings, team: { ...team, nudgesPerDay: 10, hints: { ...team.hints, holdOut: false } } }
}

function entryOf(judged: LightJudged, bands: ReadonlyMap<string, number>): DoNowEntry | null {
  const { context, light } = judged
  const { nudge, silence, facts } = judged.assessment
  const hint = nudge ?? (silence === 'large' ? facts.find(({ id }) => id === 'large-waits') : undefined)
  if (hint === undefined) return null
  const { record, still, promise, size, now } = context
  const { critical, ticket } = light
  return {
    id: record.id,
    ref: ticket.ref,
    size,
    hint,
    kind: hint.id === 'after-breach' ? 'breach' : hint.urgency === 'backstop' ? 'safe-start' : 'still',
    mine: ticket.assignee.known && ticket.assignee.value === 'me',
    untouched: still?.working ?? null,
    dueAt: promise.dueAt,
    critical: critical !== null && critical.from <= now && now < critical.to,
    riskBand: bands.get(record.id) ?? 0,
    asOf: ticket.readAt,
  }
}
