import type { Ref } from 'react'
import { Face } from '@/components/ui/Face.tsx'
import { Glyph } from '@/components/ui/Glyph.tsx'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'
import { useOverlay } from './context.ts'
import { moodWord } from './mood-text.ts'
import { promiseText } from './promise-text.ts'
import type { OverlayView } from './props.ts'
import { hasMood } from './shows.ts'
import { useMove } from './use-move.ts'
import { waitText } from './wait-text.ts'

interface AwayButtonProps {
  readonly view: OverlayView
  readonly buttonRef: Ref<HTMLButtonElement>
}

/** Put away: 34 × 34, the face only. Its name still says everything. */
export function AwayButton({ view, buttonRef }: AwayButtonProps) {
  const { speaker, actions, shape, hideTimers } = useOverlay()
  const name = [...summary(view, speaker, hideTimers), speaker.t('bringBack')].join('. ')
  const faced = view.kind === 'ticket' && hasMood(view.assessment)
  return (
    <button
      ref={buttonRef}
      title={speaker.t('bringBack')}
      aria-label={name}
      onClick={() => actions.shape({ ...shape, away: false })}
      className="pointer-events-auto frame grid size-8.5 touch-none place-items-center rounded-outer bg-surface"
      {...useMove('strip')}
    >
      {faced ? (
        <Face step={view.assessment.mood.step} tone="ink" size="size-5" />
      ) : (
        <Glyph name="clock" size="size-5" />
      )}
    </button>
  )
}

function summary(view: OverlayView, speaker: Speaker<OverlayKey>, hideTimers: boolean): string[] {
  if (view.kind !== 'ticket') return [speaker.t('overlayName')]
  const { mood, wait, promise, stale, at, nudge } = view.assessment
  return [
    ...(nudge?.title ? [speaker.say(nudge.title)] : []),
    ...(hasMood(view.assessment) ? [moodWord(mood, speaker)] : []),
    ...(wait === null ? [] : [waitText(wait, at, speaker, hideTimers).spoken]),
    promiseText({ promise, stale, at, speaker, hideTimers }).spoken,
  ]
}
