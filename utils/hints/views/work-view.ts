import type { SizeSpread } from '../../effort/focus.ts'
import type { WorkView } from '../assessment.ts'
import type { HintContext } from '../context.ts'
import { isDeadlineConfirmed } from '../own-deadline.ts'
import { confirmedByPhone } from '../really-solved.ts'
import { latestSignal } from '../signals.ts'

export interface WorkFacts {
  /** How long this agent's finished tickets took, by size. */
  readonly spread: readonly SizeSpread[]
  /** The team's status rules are fixed by an administrator. */
  readonly statusesLocked: boolean
}

export function workViewOf(context: HintContext, { spread, statusesLocked }: WorkFacts): WorkView {
  const { record, size } = context
  const mine = spread.find((one) => one.size === size)
  return {
    settle: { out: record.settle?.out ?? false, ticks: record.settle?.ticks ?? [] },
    people: record.people,
    peopleStated: latestSignal(context, 'people')?.count ?? null,
    confirmed: confirmedByPhone(context) !== null,
    deadlineConfirmed: isDeadlineConfirmed(context),
    statusOffer: statusesLocked ? null : statusOffer(context),
    spread: mine?.range ? { n: mine.n, range: mine.range } : null,
  }
}

/** Three times "I am waiting for somebody" under this status, and nobody decided about it yet (nudge.md §6.2). */
function statusOffer({ ticket, tuning, team }: HintContext): string | null {
  if (!ticket.status.known) return null
  const { name } = ticket.status.value
  const key = name.toLocaleLowerCase('en')
  return tuning.offers.includes(key) && team.statusCourts[key] === undefined ? name : null
}
