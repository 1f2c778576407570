import { beforeClosedDays } from '../clock/open-day-time.ts'
import type { TicketRecord } from '../history/records.ts'
import type { ScoredMessage } from '../messaging/scored-message.ts'
import type { Settings } from '../settings/schema.ts'
import type { Instant } from '../ticket/reading.ts'
import { type Assessed, assess } from './assess.ts'
import { deskCalendar } from './desk.ts'
import type { LightFacts } from './light.ts'

const HOUR = 3_600_000
/** A reading older than two days tells nothing of now; days the desk is closed do not age it. */
const SEEN_LATELY = 48 * HOUR

export interface LightQuestion {
  readonly settings: Settings
  readonly holidays: Readonly<Record<string, readonly string[]>>
  /** The moment to judge for. */
  readonly now: Instant
  /** The desk's local date. */
  readonly day: string
}

export interface LightJudged extends Assessed {
  readonly light: LightFacts
}

/**
 * A ticket judged again from its last reading without words, by the same `assess` as the card. null where that
 * reading is too old, or there is none.
 * @param asked now; `question.now` may be a later moment, such as the desk's next opening.
 */
export function judgeLight(
  record: TicketRecord,
  { settings, holidays, now, day }: LightQuestion,
  asked: Instant,
): LightJudged | null {
  const { light } = record
  if (light === undefined || !isFresh(light, settings, holidays, asked)) return null
  const assessed = assess({
    ticket: light.ticket,
    stale: null,
    record: { ...record, nudges: [] },
    today: { day, counted: 0, backstop: 0 },
    history: null,
    scored: light.step == null ? [] : [bareMood(light)],
    settings,
    holidays,
    now,
    moment: { typing: false, breakpoint: true, quiet: false, day },
    showing: null,
  })
  return { ...assessed, light }
}

function isFresh(
  { ticket: { readAt } }: LightFacts,
  { team }: Settings,
  holidays: LightQuestion['holidays'],
  now: Instant,
): boolean {
  const calendar = deskCalendar(team, holidays)
  const since = calendar === null ? now - SEEN_LATELY : beforeClosedDays(calendar, now, SEEN_LATELY)
  return since <= readAt && readAt <= now + SEEN_LATELY
}

/** The last mood as it was read, without the words that made it. */
function bareMood({ ticket, step }: LightFacts): ScoredMessage {
  return {
    id: '',
    at: ticket.readAt,
    step: step ?? null,
    unsure: null,
    quote: null,
    corrected: false,
    words: 0,
    signals: [],
  }
}
