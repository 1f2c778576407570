import type { TeamSettings } from '../../utils/settings/schema.ts'
import type { Instant } from '../../utils/ticket/reading.ts'
import { cutAt } from './cut.ts'
import type { IncidentLog, LogTicket } from './log.ts'
import { type Policies, policies as shipped } from './policies/index.ts'
import { type Nudge, nudgesOf, type Policy } from './policies/policy.ts'
import { randomOf } from './random.ts'
import { measured } from './replay.ts'

const DECISIONS = 500
/** How long after its opening an unresolved or quick ticket is asked about. */
const WATCHED = 10 * 86_400_000

export interface LeakReport {
  readonly log: string
  readonly decisions: number
  /** Decisions that come out otherwise when the future is not there; must be 0. */
  readonly differ: number
  readonly differing: Readonly<Record<string, number>>
}

/**
 * Rebuilds decisions ("by now this ticket was nudged, then and to them, or not") from a log cut at that moment
 * and compares them with those of the whole log. Half are asked at the very moment of a nudge, half at any
 * moment of any ticket's life; the policies take turns.
 */
export function leakTest(
  log: IncidentLog,
  team: TeamSettings,
  { policies = shipped, seed = 1, decisions = DECISIONS }: LeakOptions = {},
): LeakReport {
  const whole = measured(log)
  const random = randomOf(seed)
  const differing: Record<string, number> = {}
  const rules = Object.entries(policies).map(([name, policy]) => {
    const nudges = nudgesOf(policy(whole, team), whole)
    return { name, policy, nudges, byId: new Map(nudges.map((nudge) => [nudge.ticket.id, nudge])) }
  })
  let asked = 0
  for (; whole.tickets.length > 0 && rules.length > 0 && asked < decisions; asked++) {
    const rule = pick(rules, asked / rules.length - Math.floor(asked / rules.length))
    const atNudge = rule.nudges.length > 0 && random() < 0.5
    const { ticket, at } = atNudge
      ? pick(rule.nudges, random())
      : momentOf(pick(whole.tickets, random()), random())
    const then = rule.byId.get(ticket.id)
    const expected = then !== undefined && then.at <= at ? then : null
    if (!isSame(expected, decide(rule.policy, cutAt(whole, at), team, ticket.id, at))) {
      differing[rule.name] = (differing[rule.name] ?? 0) + 1
    }
  }
  const differ = Object.values(differing).reduce((sum, count) => sum + count, 0)
  return { log: log.name, decisions: asked, differ, differing }
}

export interface LeakOptions {
  readonly policies?: Policies
  readonly seed?: number
  readonly decisions?: number
}

function decide(
  policy: Policy,
  log: IncidentLog,
  team: TeamSettings,
  id: string,
  now: Instant,
): Nudge | null {
  const decider = policy(log, team)
  const asked = decider.select === undefined ? log.tickets.filter((ticket) => ticket.id === id) : log.tickets
  const nudges = nudgesOf(decider, { ...log, tickets: asked })
  return nudges.find(({ ticket, at }) => ticket.id === id && at <= now) ?? null
}

function momentOf(ticket: LogTicket, share: number): { ticket: LogTicket; at: Instant } {
  const { openedAt, resolvedAt } = ticket
  const until = Math.max(resolvedAt ?? 0, openedAt + WATCHED)
  return { ticket, at: openedAt + Math.floor(share * (until - openedAt)) }
}

function isSame(a: Nudge | null, b: Nudge | null): boolean {
  return a?.ticket.id === b?.ticket.id && a?.at === b?.at && a?.who === b?.who
}

function pick<Item>(list: readonly Item[], share: number): Item {
  const item = list[Math.min(list.length - 1, Math.floor(share * list.length))]
  if (item === undefined) throw new Error('nothing to pick from')
  return item
}
