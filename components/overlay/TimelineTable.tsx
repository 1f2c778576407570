import type { TimelineView } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { markText, partWord, queueNote } from './timeline-text.ts'

/** The bar for those who do not see it: one row per stretch, the marks below. */
export function TimelineTable({ timeline }: { readonly timeline: TimelineView }) {
  const { speaker } = useOverlay()
  const { parts, marks } = timeline
  const note = queueNote(timeline, speaker)
  const heads = ['who', 'from', 'to', 'howLong'] as const
  return (
    <div className="sr-only">
      <table>
        <caption>{speaker.t('timeline')}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {speaker.t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.from}>
              <th scope="row">{partWord(part, speaker)}</th>
              <td>{speaker.time(part.startAt)}</td>
              <td>{speaker.time(part.endAt)}</td>
              <td>{speaker.spoken(part.endAt - part.startAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {marks.map((mark) => (
          <li key={mark.kind}>{markText(mark, timeline, speaker)}</li>
        ))}
        {note !== null && <li>{note}</li>}
      </ul>
    </div>
  )
}
