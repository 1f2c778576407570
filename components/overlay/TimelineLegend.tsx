import type { TimelineView } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { partWord } from './timeline-text.ts'

/** What each pattern means and how long it lasted; says so where a stretch is drawn short. */
export function TimelineLegend({ timeline: { parts, totals } }: { readonly timeline: TimelineView }) {
  const { speaker } = useOverlay()
  return (
    <div className="mt-1 flex flex-wrap gap-x-3 gap-y-1 text-label text-ink-2" aria-hidden="true">
      {totals.map(({ kind, label, length }) => {
        const short = parts.some((part) => part.kind === kind && part.label === label && part.shortened)
        return (
          <span key={`${kind} ${label}`} className="inline-flex items-center gap-1.5">
            <span data-part={kind} className={`frame-strong h-2.5 w-3 shrink-0 part-${kind}`} />
            <span>
              {partWord({ kind, label }, speaker)}{' '}
              <span className="whitespace-nowrap">{speaker.duration(length)}</span>
              {short && `, ${speaker.t('drawnShort')}`}
            </span>
          </span>
        )
      })}
    </div>
  )
}
