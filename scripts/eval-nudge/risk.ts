import type { CalibrationBin } from '../../utils/effort/early-risk/calibration.ts'
import { learnEarlyRisk, missRisk } from '../../utils/effort/early-risk/early-risk.ts'
import { missedTarget, type SolvedTicket } from '../../utils/effort/early-risk/facts.ts'
import { priorityOf } from '../../utils/helpdesks/words.ts'
import type { IncidentLog, LogTicket } from './log.ts'
import { measured } from './replay.ts'

/** Learned from what was known when this share of the tickets had come, asked about the others. */
const LEARNED = 0.6
const SHARES = [0, 25, 50, 75] as const

export interface RiskReport {
  readonly log: string
  /** Known outcomes at the split, and tickets after it. */
  readonly outcomes: number
  readonly asked: number
  /** By per cent of the time to the target, among tickets open then; null while off or undefined. */
  readonly auc: Readonly<Record<string, number | null>>
  readonly calibration: readonly CalibrationBin[]
}

/** How well early risk orders the later tickets of a log when it learned from the earlier ones only. */
export function riskReport(log: IncidentLog): RiskReport {
  const tickets = measured(log).tickets.flatMap(solvedTicket)
  const split = tickets[Math.floor(tickets.length * LEARNED)]?.createdAt ?? Number.NEGATIVE_INFINITY
  const later = tickets.filter(({ createdAt }) => createdAt >= split)
  const risk = learnEarlyRisk(tickets, split, log.calendar.zone)
  const aucAt = (percent: number) => {
    if (risk.state !== 'ready') return null
    const open = later.flatMap((ticket) => {
      const at = ticket.createdAt + (percent / 100) * (ticket.targetAt - ticket.createdAt)
      if (ticket.resolvedAt !== null && at >= ticket.resolvedAt) return []
      return [{ said: missRisk(risk.model, ticket, at), missed: missedTarget(ticket) }]
    })
    return auc(open)
  }
  return {
    log: log.name,
    outcomes: risk.outcomes,
    asked: later.length,
    auc: Object.fromEntries(SHARES.map((percent) => [percent, aucAt(percent)])),
    calibration: risk.state === 'ready' ? risk.calibration : [],
  }
}

/** Chance that a ticket that misses was said to be likelier to than one that does not; ties are half. */
export function auc(
  forecasts: readonly { readonly said: number; readonly missed: boolean }[],
): number | null {
  const sorted = [...forecasts].sort((a, b) => a.said - b.said)
  const missed = sorted.filter((one) => one.missed).length
  let ranks = 0
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to]?.said === sorted[from]?.said) to++
    ranks += ((from + to + 1) / 2) * sorted.slice(from, to).filter((one) => one.missed).length
    from = to
  }
  const pairs = missed * (sorted.length - missed)
  return pairs === 0 ? null : (ranks - (missed * (missed + 1)) / 2) / pairs
}

function solvedTicket({
  openedAt,
  targetAt,
  resolvedAt,
  priority,
  category,
  events,
}: LogTicket): SolvedTicket[] {
  if (targetAt === null || targetAt <= openedAt) return []
  return [
    {
      createdAt: openedAt,
      targetAt,
      resolvedAt,
      priority: priorityOf(priority).level,
      category,
      steps: events.map(({ at, court, reassigned, reopened }) => ({
        at,
        waiting: court === 'others',
        reassigned,
        reopened,
      })),
    },
  ]
}
