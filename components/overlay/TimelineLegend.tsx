import type { TimelineMark, TimelineView } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { markText, PATTERNS, partWord, queueNote } from './timeline-text.ts'

/** Marks that have no label on the bar itself. */
const TICKS: Readonly<Partial<Record<TimelineMark['kind'], string>>> = {
  reasonable: 'tick-thin',
  critical: 'tick-dotted',
  'critical-end': 'tick-dotted',
}

/** What each pattern means and how long it lasted; says so where a stretch is drawn short. */
export function TimelineLegend({ timeline }: { readonly timeline: TimelineView }) {
  const { speaker } = useOverlay()
  const { parts, totals, marks } = timeline
  const note = queueNote(timeline, speaker)
  return (
    <div className="mt-1 flex flex-wrap gap-x-3 gap-y-1 quiet" aria-hidden="true">
      {totals.map(({ kind, label, length }) => {
        const short = parts.some((part) => part.kind === kind && part.label === label && part.shortened)
        return (
          <span key={`${kind} ${label}`} className="inline-flex items-center gap-1.5">
            <span data-part={kind} className={`frame-strong h-2.5 w-3 shrink-0 ${PATTERNS[kind]}`} />
            <span>
              {partWord({ kind, label }, speaker)}{' '}
              <span className="whitespace-nowrap">{speaker.duration(length)}</span>
              {short && `, ${speaker.t('drawnShort')}`}
            </span>
          </span>
        )
      })}
      {marks.map((mark) => {
        const tick = TICKS[mark.kind]
        return (
          tick && (
            <span key={mark.kind} className="inline-flex items-center gap-1.5">
              <span className={`mx-1.5 h-3 ${tick}`} />
              {markText(mark, timeline, speaker)}
            </span>
          )
        )
      })}
      {note !== null && <span>{note}</span>}
    </div>
  )
}
