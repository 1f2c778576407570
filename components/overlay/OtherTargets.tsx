import type { Assessment } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { promiseText } from './promise-text.ts'

/** The other targets of the ticket, listed quietly: the one that matters now stands above. */
export function OtherTargets({ assessment }: { readonly assessment: Assessment }) {
  const { speaker, hideTimers } = useOverlay()
  const { promise, promises, at } = assessment
  const others = promises.filter(({ id }) => id !== promise.id)
  if (others.length === 0) return null
  return (
    <ul aria-label={speaker.t('otherTargets')} className="mt-1 quiet">
      {others.map((other) => (
        <li key={other.id} className="flex justify-between gap-3 py-0.5">
          <span>{other.name || speaker.t(other.own ? 'ownTarget' : 'sla')}</span>
          <span className="shrink-0 whitespace-nowrap">
            {promiseText({ promise: other, stale: null, at, speaker, hideTimers }).full}
          </span>
        </li>
      ))}
    </ul>
  )
}
