import type { Instant, Millis } from '../../ticket/reading.ts'
import type { SlaMetric, SlaState, SlaTarget } from '../../ticket/sla-target.ts'
import { type Fields, flag, number, text } from '../fields.ts'
import { instant, MINUTE } from '../time.ts'

/** What a metric promises, and whether any status pauses it (zendesk.md §2.5). */
const METRICS: Readonly<Record<string, readonly [SlaMetric, neverPauses: boolean | null]>> = {
  first_reply_time: ['first-reply', true],
  next_reply_time: ['next-reply', true],
  periodic_update_time: ['update', true],
  pausable_update_time: ['update', false],
  requester_wait_time: ['resolution', false],
  agent_work_time: ['resolution', false],
  total_resolution_time: ['resolution', true],
  resolution_time: ['resolution', true],
  group_ownership_time: ['other', null],
}
const STAGES: Readonly<Record<string, 'running' | 'paused'>> = { active: 'running', paused: 'paused' }
/** The event stream of one metric; reply runs 1, 2, 3 … are first reply, then next replies. */
const STREAMS: Readonly<Record<string, string>> = {
  first_reply_time: 'reply_time',
  next_reply_time: 'reply_time',
  total_resolution_time: 'resolution_time',
}

interface Run {
  readonly startedAt: Instant | null
  readonly pausedAt: Instant | null
  readonly endedAt: Instant | null
  readonly breached: boolean
  readonly goal: Millis | null
  readonly workingTime: boolean | null
  readonly policy: string
  /** Used so far at the time of `usedAt`, in the target's own kind of time. */
  readonly used: { readonly at: Instant; readonly length: Millis } | null
}

/**
 * `ticket.slas.policy_metrics[]` gives stage and breach time, `ticket.metric_events` the rest
 * (RECORDED slab 2017-10 and airbyte; USED by Zendesk's own app). The remaining hours it sends are ignored.
 */
export function slaTargetsOf(ticket: Fields, readAt: Instant): SlaTarget[] {
  const streams = ticket.in('metric_events')
  const listed = ticket.in('slas').list('policy_metrics') ?? []
  const targets = listed.flatMap((item) => targetOf(item, streams, readAt) ?? [])
  const group = targets.some(({ id }) => id === 'group_ownership_time') ? null : groupTarget(streams)
  return group ? [...targets, group] : targets
}

function targetOf(item: Fields, streams: Fields, readAt: Instant): SlaTarget | null {
  const metric = item.get('metric', text)
  const stage = item.get('stage', text)
  if (metric === null || stage === null) return item.spoil()
  const dueAt = item.get('breach_at', instant)
  const run = runOf(streams, metric)
  const active = STAGES[stage]
  const late = dueAt !== null && dueAt < (active ? readAt : (run.endedAt ?? dueAt))
  const state: SlaState = active
    ? active === 'running' && late
      ? 'breached'
      : active
    : late || run.breached
      ? 'missed'
      : 'met'
  return target(metric, run, { state, dueAt, ...spent(run, state, dueAt, readAt) })
}

/** Time used and left: by the wall where the goal counts it, else only what the vendor last told while paused. */
function spent(run: Run, state: SlaState, dueAt: Instant | null, readAt: Instant) {
  const { goal, used, pausedAt } = run
  if (goal === null) return {}
  if (state === 'paused')
    return used && pausedAt !== null && used.at >= pausedAt
      ? { elapsed: used.length, remaining: goal - used.length }
      : {}
  if (run.workingTime !== false || dueAt === null || (state !== 'running' && state !== 'breached')) return {}
  return { elapsed: goal - (dueAt - readAt), remaining: dueAt - readAt }
}

/** Group SLAs are sideloaded nowhere; their size is in the events, their due time is not. */
function groupTarget(streams: Fields): SlaTarget | null {
  const run = runOf(streams, 'group_ownership_time')
  if (run.goal === null || run.endedAt !== null) return null
  return target('group_ownership_time', run, { state: run.pausedAt === null ? 'running' : 'paused' })
}

function target(
  metric: string,
  run: Run,
  now: Pick<SlaTarget, 'state'> & Partial<Pick<SlaTarget, 'dueAt' | 'elapsed' | 'remaining'>>,
): SlaTarget {
  const [kind, neverPauses] = METRICS[metric] ?? ['other', null]
  const done = now.state === 'met' || now.state === 'missed'
  return {
    id: metric,
    name: run.policy,
    metric: kind,
    startedAt: run.startedAt,
    dueAt: null,
    goal: run.goal,
    elapsed: null,
    remaining: null,
    withinHours: null,
    workingTime: run.workingTime,
    pausedSince: now.state === 'paused' ? run.pausedAt : null,
    endedAt: done ? run.endedAt : null,
    movedFrom: null,
    neverPauses,
    ...now,
  }
}

/** The last run of a metric, from its events in time order. `measure` and deleted breaches mean nothing. */
function runOf(streams: Fields, metric: string): Run {
  const events = (streams.list(STREAMS[metric] ?? metric) ?? [])
    .map((event) => ({ event, at: event.get('time', instant), run: event.get('instance_id', number) ?? 0 }))
    .filter(({ at, run }) => at !== null && run > 0 && (metric !== 'first_reply_time' || run === 1))
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  const last = Math.max(...events.map(({ run }) => run))
  const found = {
    startedAt: null as Instant | null,
    pausedAt: null as Instant | null,
    endedAt: null as Instant | null,
    breached: false,
    goal: null as Millis | null,
    workingTime: null as boolean | null,
    policy: '',
    used: null as Run['used'],
  }
  for (const { event, at, run } of events) {
    if (run !== last || at === null) continue
    const type = event.get('type', text)
    if (type === 'activate')
      Object.assign(found, { startedAt: found.startedAt ?? at, pausedAt: null, endedAt: null })
    if (type === 'pause') found.pausedAt = at
    if (type === 'fulfill') found.endedAt = at
    if (type === 'breach') found.breached = event.get('deleted', flag) !== true
    if (type === 'apply_sla' || type === 'apply_group_sla') apply(found, event.in(type.slice(6)))
    const minutes = event.in('status').get(found.workingTime ? 'business' : 'calendar', number)
    if (type === 'update_status' && minutes !== null) found.used = { at, length: minutes * MINUTE }
  }
  return found
}

/** `{target: minutes, business_hours, policy: {title}}` (docs example; SEEN oas.yaml for the object itself). */
function apply(
  found: { goal: Millis | null; workingTime: boolean | null; policy: string },
  sla: Fields,
): void {
  const minutes = sla.get('target', number)
  found.goal = minutes === null ? null : minutes * MINUTE
  found.workingTime = sla.get('business_hours', flag)
  found.policy = sla.in('policy').get('title', text) ?? ''
}
