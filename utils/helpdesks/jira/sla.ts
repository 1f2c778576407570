import type { Instant, Millis } from '../../ticket/reading.ts'
import type { SlaState, SlaTarget } from '../../ticket/sla-target.ts'
import { type Fields, flag, id, number, text } from '../fields.ts'
import { MINUTE } from '../time.ts'

/**
 * One SLA as its custom field or `request/{key}/sla` has it; the same object on Cloud and Data Center
 * (RECORDED 2026-07 and 2025-10). null: not started, does not apply, or not of that shape.
 *
 * Names are customer-made, so the metric is left to the lead. A paused target past its goal stays
 * `paused`, with `remaining` below zero.
 */
export function slaTargetOf(sla: Fields, readAt: Instant): SlaTarget | null {
  const ongoing = sla.in('ongoingCycle')
  const cycle = ongoing.has() ? ongoing : sla.list('completedCycles')?.at(-1)
  if (!cycle?.has()) return null
  const key = sla.get('id', id) ?? /(\w+)$/.exec(sla.in('_links').get('self', text) ?? '')?.[1]
  const state = stateOf(cycle, ongoing.has(), readAt)
  if (state === null || !key) return sla.spoil()
  const dueAt = timeIn(cycle, 'breachTime')
  const remaining = lengthIn(cycle, 'remainingTime')
  return {
    id: key,
    name: sla.get('name', text) ?? '',
    metric: 'other',
    state,
    startedAt: timeIn(cycle, 'startTime'),
    dueAt,
    goal: lengthIn(cycle, 'goalDuration'),
    elapsed: lengthIn(cycle, 'elapsedTime'),
    remaining,
    withinHours: cycle.get('withinCalendarHours', flag),
    workingTime: state === 'running' && countsHours(dueAt, remaining, readAt) ? true : null,
    pausedSince: null,
    endedAt: timeIn(cycle, 'stopTime'),
    movedFrom: null,
    neverPauses: null,
  }
}

function stateOf(cycle: Fields, ongoing: boolean, readAt: Instant): SlaState | null {
  const breached = cycle.get('breached', flag)
  if (breached === null) return null
  if (!ongoing) return breached ? 'missed' : 'met'
  if (cycle.get('paused', flag) === true) return 'paused'
  const dueAt = timeIn(cycle, 'breachTime')
  return breached || (dueAt !== null && dueAt < readAt) ? 'breached' : 'running'
}

/** The wall leaves more time than the calendar: there are closed hours before the breach (jira.md §2.1). */
function countsHours(dueAt: Instant | null, remaining: Millis | null, readAt: Instant): boolean {
  return dueAt !== null && remaining !== null && dueAt - readAt - remaining > MINUTE
}

function timeIn(cycle: Fields, name: string): Instant | null {
  return cycle.in(name).get('epochMillis', number)
}

function lengthIn(cycle: Fields, name: string): Millis | null {
  return cycle.in(name).get('millis', number)
}
