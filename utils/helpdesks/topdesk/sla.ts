import type { Instant, Millis } from '../../ticket/reading.ts'
import type { SlaMetric, SlaState, SlaTarget } from '../../ticket/sla-target.ts'

/** What a card tells of its promises; times as instants, null where not given. */
export interface Promises {
  readonly readAt: Instant
  readonly startedAt: Instant | null
  /** The target date operators see and may move. */
  readonly targetDate: Instant | null
  /** Dates of the SLA itself (SLM licence only). */
  readonly slaTargetDate: Instant | null
  readonly slaResponseDate: Instant | null
  readonly goal: Millis | null
  readonly onHold: boolean
  readonly onHoldSince: Instant | null
  readonly endedAt: Instant | null
  /** null: not told; the response counts only with an SLA. */
  readonly responded: boolean | null
  readonly respondedAt: Instant | null
}

/**
 * The SLA's own target, and the target date where there is no SLA or it was moved away from it; then it
 * tells what it was before. On hold stops the countdown at the moment it began (topdesk.md §6).
 */
export function slaTargetsOf(card: Promises): SlaTarget[] {
  const { slaTargetDate: own, targetDate: shown, slaResponseDate: response } = card
  const targets: SlaTarget[] = []
  if (response !== null) targets.push(target(card, 'response', 'first-reply', response, null))
  if (own !== null) targets.push(target(card, 'sla', 'resolution', own, null))
  if (shown !== null && shown !== own) targets.push(target(card, 'target-date', 'resolution', shown, own))
  return targets
}

function target(
  card: Promises,
  id: string,
  metric: SlaMetric,
  dueAt: Instant,
  movedFrom: Instant | null,
): SlaTarget {
  const isResponse = metric === 'first-reply'
  const responded = card.responded === true ? card.respondedAt : null
  const endedAt = isResponse ? (responded ?? card.endedAt) : card.endedAt
  const paused = card.onHold && !isResponse && endedAt === null
  return {
    id,
    name: '',
    metric,
    state: stateOf(dueAt, endedAt, paused, card.readAt),
    startedAt: card.startedAt,
    dueAt,
    goal: isResponse ? null : card.goal,
    elapsed: null,
    remaining: paused && card.onHoldSince !== null ? dueAt - card.onHoldSince : null,
    withinHours: null,
    workingTime: null,
    pausedSince: paused ? card.onHoldSince : null,
    endedAt,
    movedFrom,
    neverPauses: null,
  }
}

function stateOf(dueAt: Instant, endedAt: Instant | null, paused: boolean, readAt: Instant): SlaState {
  if (endedAt !== null) return endedAt <= dueAt ? 'met' : 'missed'
  if (paused) return 'paused'
  return dueAt < readAt ? 'breached' : 'running'
}
