import type { Signal, SignalFound } from '../messaging/scored-message.ts'
import type { Instant } from '../ticket/reading.ts'
import type { HintContext } from './context.ts'

export interface SignalAt extends SignalFound {
  readonly at: Instant
}

/** The latest sentence with this signal since an instant; null when there is none. */
export function latestSignal(
  { scored, now }: Pick<HintContext, 'scored' | 'now'>,
  signal: Signal,
  since: Instant = Number.NEGATIVE_INFINITY,
): SignalAt | null {
  for (const message of scored.toReversed()) {
    if (message.at < since || message.at > now) continue
    const found = message.signals.findLast((one) => one.signal === signal)
    if (found) return { ...found, at: message.at }
  }
  return null
}

/** Whether the latest mood that could be told is at least neutral: what was said in anger is over. */
export function hasCalmedDown({ scored }: Pick<HintContext, 'scored'>, since: Instant): boolean {
  const last = scored.findLast(({ step }) => step !== null)
  return last !== undefined && last.at > since && (last.step ?? -1) >= 0
}
