import type { Status } from '../../ticket/message.ts'
import { waitingCategory } from '../words.ts'

/** The ticks of a card that tell how far it is; null: the tick could not be read. */
export interface Ticks {
  readonly closed: boolean | null
  readonly completed: boolean | null
  readonly onHold: boolean | null
  readonly hasSupplier: boolean
}

/**
 * The processing status is the tenant's own word; the ticks say what it amounts to. On hold does not say for
 * whom: the word may, else a supplier on the card does.
 */
export function statusOf(name: string, ticks: Ticks): Status {
  const { closed, completed, onHold } = ticks
  const category = () => {
    if (closed) return 'closed'
    if (completed) return 'solved'
    const waiting = waitingCategory(name)
    if (waiting && waiting !== 'waiting') return waiting
    if (closed === null || completed === null || onHold === null) return 'unknown'
    if (!onHold) return waiting ?? 'open'
    return ticks.hasSupplier ? 'hold' : 'waiting'
  }
  return { name, category: category() }
}
