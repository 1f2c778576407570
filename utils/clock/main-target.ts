import type { Instant } from '../ticket/reading.ts'
import type { SlaMetric, SlaTarget } from '../ticket/sla-target.ts'

const METRICS: readonly SlaMetric[] = ['first-reply', 'next-reply', 'update', 'resolution', 'other']

/**
 * The one target to show: the running one that is due first (one that is late was due before all others),
 * else a paused one, else the one that ended last. Of equals the reply comes before the solution, and the
 * helpdesk's before the team's own.
 */
export function mainTarget<T extends SlaTarget & { readonly own?: boolean }>(
  targets: readonly T[],
  now: Instant,
): T | null {
  return [...targets].sort((a, b) => compare(rank(a, now), rank(b, now)))[0] ?? null
}

function rank(target: SlaTarget & { readonly own?: boolean }, now: Instant): readonly number[] {
  const due = target.dueAt ?? (target.remaining === null ? Number.MAX_VALUE : now + target.remaining)
  const tie = [METRICS.indexOf(target.metric), target.own ? 1 : 0]
  switch (target.state) {
    case 'running':
    case 'breached':
      return [0, due, ...tie]
    case 'paused':
      return [1, due, ...tie]
    case 'met':
    case 'missed':
      return [2, -(target.endedAt ?? Number.MIN_SAFE_INTEGER), ...tie]
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, k) => value !== b[k])
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0)
}
