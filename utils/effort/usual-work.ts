import type { Millis } from '../ticket/reading.ts'
import type { Ticket } from '../ticket/ticket.ts'

/** How much work the team's tickets of a kind take at most in eight of ten cases, as the lead enters it. */
export interface UsualWorkRule {
  /** 1–4, or 0 for every priority. */
  readonly priority: number
  /** Empty: every type. */
  readonly type: string
  readonly handsOnMinutes: number
}

/**
 * The team's 80th percentile of hands-on work for a ticket (nudge.md §6.1 B): the closest rule (type and priority ▸
 * type ▸ priority), else what holds for all; null where the lead entered none. A rule for one priority or type
 * never fits a ticket on which that is not known.
 */
export function usualWork(
  { priority, type }: Pick<Ticket, 'priority' | 'type'>,
  rules: readonly UsualWorkRule[],
  forAllMinutes: number,
): Millis | null {
  const level = priority.known ? priority.value.level : null
  const kind = type.known ? type.value : null
  const weight = (rule: UsualWorkRule) => (rule.type === '' ? 0 : 2) + (rule.priority === 0 ? 0 : 1)
  const [closest] = rules
    .filter((rule) => rule.priority === 0 || rule.priority === level)
    .filter((rule) => rule.type === '' || rule.type === kind)
    .sort((a, b) => weight(b) - weight(a))
  const minutes = closest?.handsOnMinutes ?? forAllMinutes
  return minutes > 0 ? minutes * 60_000 : null
}
