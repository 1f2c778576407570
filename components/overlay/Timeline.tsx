import type { TimelineMark, TimelineView } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { TimelineLegend } from './TimelineLegend.tsx'
import { TimelineTable } from './TimelineTable.tsx'
import { markText, PATTERNS, partWord, percent, queueNote } from './timeline-text.ts'
import { useLabels } from './use-labels.ts'

type Mark = TimelineMark['kind']

/** Upper and lower labels, the most important first: it wins the room. */
const ABOVE: readonly Mark[] = ['promise', 'start', 'now']
const BELOW: readonly Mark[] = ['safe-start']
const LINES: Readonly<Partial<Record<Mark, string>>> = {
  now: 'now-mark top-2.5',
  promise: 'tick top-2.5 h-6 -ml-px',
  'safe-start': 'tick-dashed top-3 h-5 -ml-px',
  reasonable: 'tick-thin top-3 h-5',
  critical: 'tick-dotted top-3 h-5 -ml-px',
  'critical-end': 'tick-dotted top-3 h-5 -ml-px',
}

/** The ticket's life as one bar, told by pattern and place; the same in a table for a screen reader. */
export function Timeline({ timeline }: { readonly timeline: TimelineView }) {
  const { speaker } = useOverlay()
  const { parts, marks, totals } = timeline
  const textOf = (mark: TimelineMark) => markText(mark, timeline, speaker)
  const note = queueNote(timeline, speaker)
  const bar = useLabels(`${speaker.language} ${JSON.stringify(marks)}`)
  const summary = [
    ...totals.map((total) => `${partWord(total, speaker)} ${speaker.duration(total.length)}`),
    ...marks.filter(({ kind }) => kind !== 'start').map(textOf),
    ...(note === null ? [] : [note]),
  ]
  return (
    <figure className="mt-2">
      <div
        ref={bar}
        role="img"
        aria-label={speaker.t('asIs', { text: { list: summary } })}
        className="relative h-13 quiet"
      >
        <div
          data-part=""
          className="frame-strong absolute inset-x-0 top-4.5 flex h-3 overflow-hidden rounded-[2px] bg-surface"
        >
          {parts.map((part) => (
            <span
              key={`${part.from} ${part.kind}`}
              data-part={part.kind}
              className={`absolute inset-y-0 ${PATTERNS[part.kind]}`}
              style={{ left: percent(part.from), width: percent(part.to - part.from) }}
            />
          ))}
        </div>
        {marks.map(({ kind, at }) => (
          <span
            data-part=""
            key={kind}
            className={`absolute ${LINES[kind] ?? 'hidden'}`}
            style={{ left: percent(at) }}
          />
        ))}
        {[ABOVE, BELOW].map((row, index) =>
          row.flatMap((kind) => {
            const mark = marks.find((each) => each.kind === kind)
            if (!mark) return []
            return (
              <span
                key={kind}
                data-label={index}
                data-at={mark.at}
                className={`absolute left-0 whitespace-nowrap ${index === 0 ? '-top-1.5' : 'top-9'}`}
              >
                {textOf(mark)}
              </span>
            )
          }),
        )}
      </div>
      <TimelineLegend timeline={timeline} />
      <TimelineTable timeline={timeline} />
    </figure>
  )
}
