import { workingTime } from '../../utils/clock/work-calendar.ts'
import type { Instant, Millis } from '../../utils/ticket/reading.ts'
import { handsOn, handsOnAfter } from './hands-on.ts'
import type { IncidentLog, LogTicket } from './log.ts'
import type { Nudge } from './policies/policy.ts'
import { ownTime } from './stretches.ts'

const DAY_MS = 86_400_000
const MUCH: Millis = 4 * 3_600_000

/** What a policy would have done; null where there is nothing to divide by. */
export interface Figures {
  /** Nudges per 100 tickets. */
  readonly load: number | null
  /** Nudges with a person per person and day with an event, both up to the last opening. */
  readonly perAgentDay: number | null
  /** Share of nudges on tickets that miss their target. */
  readonly precision: number | null
  /** Share of missed targets nudged with at least as much working time left as work still to come. */
  readonly workable: number | null
  /** Waiting saved, of the waiting in tickets that met their target. */
  readonly green: number | null
  /** Waiting saved, of all waiting. */
  readonly total: number | null
  /** Share of nudges that save four hours or more. */
  readonly tp4: number | null
}

/** How a ticket went, whatever was nudged. */
interface Outcome {
  readonly ticket: LogTicket
  readonly idle: Millis
  readonly met: boolean
  readonly missed: boolean
}

/** Measures any number of policies on one log of resolved tickets; everything is in working time. */
export function measureOn(log: IncidentLog): (nudges: readonly Nudge[]) => Figures {
  const outcomes = log.tickets.map((ticket) => outcomeOf(ticket, log))
  const lastOpening = log.tickets.at(-1)?.openedAt ?? Number.NEGATIVE_INFINITY
  const agentDays = countAgentDays(log, lastOpening)
  const idle = (of: readonly Outcome[]) => sum(of.map((one) => one.idle))
  const met = outcomes.filter((one) => one.met)
  const missed = outcomes.filter((one) => one.missed)
  return (nudges) => {
    const byTicket = new Map(nudges.map((nudge) => [nudge.ticket, nudge]))
    const saved = new Map(
      outcomes.map((one) => [one.ticket, savedBy(byTicket.get(one.ticket), one, log)] as const),
    )
    const savedIn = (of: readonly Outcome[]) => sum(of.map(({ ticket }) => saved.get(ticket) ?? 0))
    const toPeople = nudges.filter(({ at, who }) => who !== '' && at <= lastOpening)
    return {
      load: share(100 * nudges.length, outcomes.length),
      perAgentDay: share(toPeople.length, agentDays),
      precision: share(missed.filter(({ ticket }) => byTicket.has(ticket)).length, nudges.length),
      workable: share(
        missed.filter(({ ticket }) => isWorkable(byTicket.get(ticket), log)).length,
        missed.length,
      ),
      green: share(savedIn(met), idle(met)),
      total: share(savedIn(outcomes), idle(outcomes)),
      tp4: share(nudges.filter(({ ticket }) => (saved.get(ticket) ?? 0) >= MUCH).length, nudges.length),
    }
  }
}

function outcomeOf(ticket: LogTicket, log: IncidentLog): Outcome {
  const { resolvedAt, targetAt, openedAt } = ticket
  const promised = resolvedAt !== null && targetAt !== null
  return {
    ticket,
    idle: Math.max(0, ownTime(ticket, log, openedAt) - handsOn(ticket)),
    met: promised && resolvedAt <= targetAt,
    missed: promised && resolvedAt > targetAt,
  }
}

/** An upper bound: as if the nudged ticket were done at once and nobody else waited for it. */
function savedBy(nudge: Nudge | undefined, { ticket, idle }: Outcome, log: IncidentLog): Millis {
  if (nudge === undefined) return 0
  const left = ownTime(ticket, log, nudge.at) - handsOnAfter(ticket, nudge.at)
  return Math.min(idle, Math.max(0, left))
}

function isWorkable(nudge: Nudge | undefined, { calendar }: IncidentLog): boolean {
  if (nudge === undefined) return false
  const { ticket, at } = nudge
  return ticket.targetAt !== null && workingTime(calendar, at, ticket.targetAt) >= handsOnAfter(ticket, at)
}

function countAgentDays({ tickets }: IncidentLog, lastOpening: Instant): number {
  const days = new Set<string>()
  for (const { events } of tickets) {
    for (const { at, who } of events) {
      if (who !== '' && at <= lastOpening) days.add(`${Math.floor(at / DAY_MS)} ${who}`)
    }
  }
  return days.size
}

function share(part: number, of: number): number | null {
  return of === 0 ? null : part / of
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
