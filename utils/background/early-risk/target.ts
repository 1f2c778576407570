import type { RiskFacts } from '../../effort/early-risk/facts.ts'
import type { SolvedRow } from '../../helpdesks/solved.ts'
import type { TeamSettings } from '../../settings/schema.ts'
import type { Instant } from '../../ticket/reading.ts'
import type { Ticket } from '../../ticket/ticket.ts'

/**
 * By when a ticket was to be solved: the target that promises it, by the vendor's word or the lead's. Where names
 * tell nothing the farthest of those; first replies never.
 */
export function targetOf(
  targets: SolvedRow['targets'],
  slaMetrics: TeamSettings['slaMetrics'],
): Instant | null {
  const known = targets.flatMap(({ name, metric, dueAt }) => {
    const own = metric === 'other' ? (slaMetrics[name.toLowerCase()] ?? metric) : metric
    return dueAt === null ? [] : [{ metric: own, dueAt }]
  })
  const due = (wanted: string) => known.filter(({ metric }) => metric === wanted).map(({ dueAt }) => dueAt)
  const sure = due('resolution')
  if (sure.length > 0) return Math.min(...sure)
  const unnamed = due('other')
  return unnamed.length > 0 ? Math.max(...unnamed) : null
}

/** An open ticket as the model looks at it; null: solved, or nothing was promised. */
export function openFacts(
  { status, createdAt, slaTargets, priority }: Ticket,
  slaMetrics: TeamSettings['slaMetrics'],
  category: string | null,
): RiskFacts | null {
  const done = status.known && ['solved', 'closed'].includes(status.value.category)
  if (done || !createdAt.known || !slaTargets.known) return null
  const targetAt = targetOf(slaTargets.value, slaMetrics)
  if (targetAt === null || targetAt <= createdAt.value) return null
  const level = priority.known ? priority.value.level : null
  // Searches give no history, so the model never saw one.
  return { createdAt: createdAt.value, targetAt, priority: level, category, steps: [] }
}

/** The team whose solved tickets are like this one; null: none of ours. */
export function teamOf({ ref, group, groupIsMine, slaTargets }: Ticket): string | null {
  if (ref.helpdesk === 'jira') return slaTargets.known ? ref.key.replace(/-\d+$/, '') : null
  return group.known && groupIsMine.known && groupIsMine.value ? group.value.id : null
}
