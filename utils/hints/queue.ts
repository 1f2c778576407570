import { sizeMillis } from '../effort/size.ts'
import type { Millis } from '../ticket/reading.ts'
import type { HintContext } from './context.ts'
import { criticalOf } from './critical.ts'
import type { DoNowEntry } from './do-now.ts'
import { byRank } from './do-now-rank.ts'
import { isOnIt } from './silence.ts'

/** What is to be done before the ticket at hand: the agent's own tickets that stand before it in the do-now list. */
export interface QueueAhead {
  readonly tickets: number
  /** Those of them the agent has not sized. */
  readonly unsized: number
  /** Hands-on time of them all; null: not known, as one of them has no size. */
  readonly work: Millis | null
}

/**
 * The queue before this ticket (row 2.5). A ticket that is not in the list stands where it would stand if it lay
 * still already; one the agent is on waits for nothing.
 */
export function queueAhead(context: HintContext, doNow: readonly DoNowEntry[]): QueueAhead {
  const ahead = isOnIt(context) ? [] : before(context, doNow).filter(({ mine }) => mine)
  const sizes = ahead.flatMap(({ size }) => (size === null ? [] : [sizeMillis(size, context.team.sizes)]))
  const unsized = ahead.length - sizes.length
  const work = unsized > 0 ? null : sizes.reduce((sum, one) => sum + one, 0)
  return { tickets: ahead.length, unsized, work }
}

function before(context: HintContext, doNow: readonly DoNowEntry[]): readonly DoNowEntry[] {
  const { record, size, still, promise } = context
  const at = doNow.findIndex(({ id }) => id === record.id)
  if (at >= 0) return doNow.slice(0, at)
  const place = {
    kind: 'still',
    size,
    untouched: still?.working ?? null,
    dueAt: promise.dueAt,
    critical: criticalOf(context)?.active ?? false,
    riskBand: 0,
  } as const
  return doNow.filter((one) => byRank(one, place) < 0)
}
