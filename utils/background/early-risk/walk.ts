import type { Fault } from '../../helpdesks/answer.ts'
import type { SolvedQuestion } from '../../helpdesks/solved.ts'
import type { Instant, Millis } from '../../ticket/reading.ts'

const MINUTE: Millis = 60_000
const HOUR: Millis = 60 * MINUTE
const DAY: Millis = 24 * HOUR

/** Between two requests to one site, whatever tab sends them. */
const PACE = MINUTE
/** A site's search is asked no oftener than this on one day: six thousand solved tickets at the most. */
const MOST_A_DAY = 60
/** How far back; less where history is kept for less. */
const MOST_DAYS = 365
/** A later walk goes this far behind the start of the one before: most tickets are solved within it. */
const OVERLAP = 30 * DAY
const REWALK = DAY
/** A page that brought nothing older is stepped over by this much. */
const STEP = 10 * MINUTE
/** An agent's own groups; more are somebody who sees all. */
const MOST_TEAMS = 5

/** One way back in time through a team's solved tickets. */
export interface Walk {
  readonly startedAt: Instant
  /** Asked for next: what came at or before this. */
  readonly before: Instant
  /** Where it ends. */
  readonly until: Instant
  readonly doneAt: Instant | null
}

/** Instants by the helpdesk's clock, but `askedAt` and `notBefore` by this machine's. */
export interface SiteWalks {
  readonly teams: Readonly<Record<string, Walk>>
  readonly outcomes: number
  readonly askedAt: Instant
  /** Requests sent on the day of `askedAt`, in UTC. */
  readonly askedThatDay: number
  readonly notBefore: Instant
}

export const NO_WALKS: SiteWalks = { teams: {}, outcomes: 0, askedAt: 0, askedThatDay: 0, notBefore: 0 }

/** A team somebody worked for in this browser: its walk begins. */
export function withTeam(walks: SiteWalks, team: string, now: Instant): SiteWalks {
  const known = Object.keys(walks.teams)
  if (known.includes(team) || known.length >= MOST_TEAMS) return walks
  return { ...walks, teams: { ...walks.teams, [team]: begun(now, 0) } }
}

export interface Moment {
  readonly machineNow: Instant
  /** By the helpdesk's clock. */
  readonly now: Instant
  readonly retentionDays: number
}

/** What may be asked now, and the walks with that noted; null: nothing, or not yet. */
export function nextQuestion(
  walks: SiteWalks,
  { machineNow, now, retentionDays }: Moment,
): { readonly walks: SiteWalks; readonly question: SolvedQuestion } | null {
  const rested = machineNow - walks.askedAt >= PACE || machineNow < walks.askedAt
  const askedToday = dayOf(walks.askedAt) === dayOf(machineNow) ? walks.askedThatDay : 0
  if (!rested || askedToday >= MOST_A_DAY || machineNow < walks.notBefore) return null
  const horizon = now - Math.min(MOST_DAYS, retentionDays) * DAY
  for (const [team, last] of Object.entries(walks.teams)) {
    const again = last.doneAt !== null && now - last.doneAt >= REWALK
    const walk = again ? begun(now, last.startedAt - OVERLAP) : last
    if (walk.doneAt !== null) continue
    const since = Math.max(horizon, walk.until)
    return {
      walks: {
        ...walks,
        askedAt: machineNow,
        askedThatDay: askedToday + 1,
        teams: { ...walks.teams, [team]: walk },
      },
      question: { team, since, before: walk.before, now },
    }
  }
  return null
}

/** A page came. `outcomes`: kept of the site now; `full`: no more are needed. */
export function afterPage(
  walks: SiteWalks,
  question: SolvedQuestion,
  page: { readonly oldest: Instant | null; readonly last: boolean },
  outcomes: number,
  full: boolean,
): SiteWalks {
  const walk = walks.teams[question.team]
  if (walk === undefined) return { ...walks, outcomes }
  const oldest = page.oldest ?? question.since
  const before = oldest < question.before ? oldest : question.before - STEP
  // Later walks look for what was solved since: only the first ends because enough is there.
  const enough = full && walk.until === 0
  const done = page.last || before <= question.since || enough
  const next = { ...walk, before, doneAt: done ? question.now : null }
  return { ...walks, outcomes, notBefore: 0, teams: { ...walks.teams, [question.team]: next } }
}

/** A request was refused or failed: the site is left alone for a while; what was asked for comes again. */
export function afterFault(
  walks: SiteWalks,
  fault: Fault,
  retryAfter: Millis | null,
  machineNow: Instant,
): SiteWalks {
  if (fault === 'aborted') return walks
  const ours = /^(?:no-access|bad-answer|not-found)$/.test(fault) ? 6 * HOUR : 10 * MINUTE
  return { ...walks, notBefore: machineNow + Math.max(ours, retryAfter ?? 0) }
}

function dayOf(at: Instant): number {
  return Math.floor(at / DAY)
}

function begun(now: Instant, until: Instant): Walk {
  return { startedAt: now, before: now, until, doneAt: null }
}
