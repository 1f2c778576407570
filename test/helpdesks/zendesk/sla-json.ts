import { isoSeconds } from '../world/formats.ts'
import type { Cycle, TargetState } from '../world/sla.ts'
import type { TicketState } from '../world/state.ts'
import type { World } from '../world/world.ts'

const MINUTE = 60_000

/** Whole units left on the calendar, the largest that fits. */
function left(breachAt: number, now: number): Record<string, number> {
  const minutes = Math.trunc((breachAt - now) / MINUTE)
  const hours = Math.trunc(minutes / 60)
  if (Math.abs(hours) >= 48) return { days: Math.trunc(hours / 24) }
  return hours === 0 ? { minutes } : { hours }
}

function metricJson(target: TargetState, cycle: Cycle, state: TicketState): Record<string, unknown> {
  const { metric } = target.target
  if (cycle.stop !== null) return { breach_at: isoSeconds(cycle.breachAt), stage: 'achieved', metric }
  if (cycle.paused) {
    const frozen = state.script.whilePaused === 'frozen-due'
    return { breach_at: frozen ? isoSeconds(cycle.breachAt) : null, stage: 'paused', metric }
  }
  return {
    breach_at: isoSeconds(cycle.breachAt),
    stage: 'active',
    metric,
    ...left(cycle.breachAt, state.now),
  }
}

/** `ticket.slas`: the last run of every target. */
export function slasJson(state: TicketState, world: World): { policy_metrics: unknown[] } {
  return {
    policy_metrics: world.targets(state).flatMap((target) => {
      const cycle = target.cycles.at(-1)
      return cycle === undefined ? [] : [metricJson(target, cycle, state)]
    }),
  }
}

/** Metric events name both reply metrics alike. */
const eventMetric = (metric: string): string =>
  /^(first|next)_reply_time$/.test(metric) ? 'reply_time' : metric

const EVENT_METRICS = [
  'reply_time',
  'agent_work_time',
  'requester_wait_time',
  'periodic_update_time',
  'pausable_update_time',
  'resolution_time',
  'group_ownership_time',
]

/** `ticket.metric_events`: events by metric, oldest first. */
export function metricEventsJson(state: TicketState, world: World): Record<string, unknown[]> {
  const byMetric = new Map<string, { at: number; event: Record<string, unknown> }[]>(
    EVENT_METRICS.map((m) => [m, []]),
  )
  for (const target of world.targets(state)) {
    const metric = eventMetric(target.target.metric)
    const list = byMetric.get(metric) ?? []
    byMetric.set(metric, list)
    target.cycles.forEach((cycle, index) => {
      for (const event of eventsOf(target, cycle)) {
        list.push({
          at: event.at,
          event: {
            ticket_id: Number(state.script.key),
            metric,
            instance_id: index + 1,
            ...event.json,
            time: isoSeconds(event.at),
          },
        })
      }
    })
  }
  return Object.fromEntries(
    [...byMetric].map(([metric, list]) => [
      metric,
      list
        .filter((item) => item.at <= state.now)
        .toSorted((a, b) => a.at - b.at)
        .map((item, index) => ({
          id: state.script.n * 1000 + EVENT_METRICS.indexOf(metric) * 100 + index,
          ...item.event,
        })),
    ]),
  )
}

function eventsOf(target: TargetState, cycle: Cycle): { at: number; json: Record<string, unknown> }[] {
  const sla = {
    target: target.goalMinutes,
    business_hours: target.target.hours === 'desk',
    policy: { id: 36_001, title: `${target.goalMinutes / 60} h`, description: null },
  }
  const events = [
    { at: cycle.start, json: { type: 'activate' } },
    { at: cycle.start, json: { type: 'apply_sla', sla } },
    ...cycle.pauses.flatMap((p) => [
      { at: p.from, json: { type: 'pause' } },
      ...(p.to === null || p.to === cycle.stop ? [] : [{ at: p.to, json: { type: 'activate' } }]),
    ]),
  ]
  if (cycle.breached) events.push({ at: cycle.breachAt, json: { type: 'breach', deleted: false } as never })
  if (cycle.stop !== null) {
    events.push({ at: cycle.stop, json: { type: 'fulfill' } })
    const calendar = Math.floor((cycle.stop - cycle.start) / MINUTE)
    const status = { calendar, business: Math.floor(cycle.elapsed / MINUTE) }
    events.push({ at: cycle.stop, json: { type: 'update_status', status } as never })
  }
  return events
}
