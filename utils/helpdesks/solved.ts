import type { Instant } from '../ticket/reading.ts'
import type { SlaTarget } from '../ticket/sla-target.ts'
import type { Answer, BadAnswer, GoodAnswer } from './answer.ts'
import type { HelpdeskIo, Site } from './helpdesk.ts'

/** Solved tickets of one team that came in a span of time, both ends included. */
export interface SolvedQuestion {
  /** The id of a group (Zendesk, TOPdesk), or the key of a project (Jira). */
  readonly team: string
  readonly since: Instant
  readonly before: Instant
  /** By the helpdesk's clock. */
  readonly now: Instant
}

/** One page of a search, newest first, unchecked: plain data, as `Gathered`. */
export interface GatheredSolved {
  readonly ok: true
  readonly site: Site
  readonly main: GoodAnswer
  readonly sides: Readonly<Record<string, Answer | null>>
}

/** One request at the most. `aborted`: what a search needs was asked for first, the search is for next time. */
export type GatherSolved = (
  site: Site,
  question: SolvedQuestion,
  io: HelpdeskIo,
  signal: AbortSignal,
) => Promise<GatheredSolved | BadAnswer>

/** What may be learned from one solved ticket: no subject, nobody's name. */
export interface SolvedRow {
  readonly key: string
  readonly createdAt: Instant
  readonly resolvedAt: Instant
  readonly targets: readonly Pick<SlaTarget, 'name' | 'metric' | 'dueAt'>[]
  readonly priority: 1 | 2 | 3 | 4 | null
  /** Type and category in one word; null where the helpdesk has none. */
  readonly topic: string | null
}

export interface SolvedPage {
  /** Those with their times; rows without are left out. */
  readonly rows: readonly SolvedRow[]
  /** When the oldest row of the page came, also of those left out; null: an empty page. */
  readonly oldest: Instant | null
  /** There are no older ones. */
  readonly last: boolean
}

/** null: the answer is no list. */
export type SolvedFrom = (gathered: GatheredSolved) => SolvedPage | null
