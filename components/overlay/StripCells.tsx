import { Face } from '@/components/ui/Face.tsx'
import { Glyph } from '@/components/ui/Glyph.tsx'
import type { Assessment } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { moodWord } from './mood-text.ts'
import { Pill } from './Pill.tsx'
import { promiseText } from './promise-text.ts'
import { Word } from './Word.tsx'
import { waitText } from './wait-text.ts'

interface CellProps {
  readonly assessment: Assessment
  /** Leaves the strip as a whole when even words were not enough. */
  readonly drop?: 7 | 9 | undefined
}

const CELL = 'flex shrink-0 items-center gap-1.5 px-2 rule-l'

export function MoodCell({ assessment: { mood } }: CellProps) {
  const { speaker } = useOverlay()
  const word = moodWord(mood, speaker)
  return (
    <span
      role="img"
      aria-label={speaker.t('spokenMood', { word })}
      data-cell="mood"
      data-word="8"
      className={CELL}
    >
      <Face step={mood.step} tone="ink" size="size-5" />
      <Word level={5} full={word} />
    </span>
  )
}

export function WaitCell({ assessment, drop }: CellProps) {
  const { stripSpeaker, hideTimers } = useOverlay()
  const { wait, at } = assessment
  if (wait === null) return null
  const text = waitText(wait, at, stripSpeaker, hideTimers)
  return (
    <span
      role="timer"
      aria-live="off"
      aria-label={text.spoken}
      data-cell="wait"
      data-word={drop}
      className={`${CELL} whitespace-nowrap`}
    >
      <Word level={4} full={text.full} brief={text.figure} />
      {wait.kind !== 'open' && (
        <span className="inline-flex items-center gap-1 text-ink-2">
          <Glyph name={text.ball} size="size-3" />
          <Word level={1} full={text.holder} />
        </span>
      )}
    </span>
  )
}

export function PromiseCell({ assessment, drop }: CellProps) {
  const { stripSpeaker, hideTimers } = useOverlay()
  const { promise, stale, at } = assessment
  const text = promiseText({ promise, stale, at, speaker: stripSpeaker, hideTimers })
  return (
    <span
      role="timer"
      aria-live="off"
      aria-label={text.spoken}
      data-cell="promise"
      data-word={drop}
      className="cell-tight"
    >
      <Pill text={text}>
        <span data-word="6">
          <Word level={3} full={text.full} brief={text.brief} />
        </span>
        <span data-brief="6">{text.least}</span>
      </Pill>
    </span>
  )
}
