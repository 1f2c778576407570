import type { Ref } from 'react'
import type { Assessment } from '@/utils/hints/assessment.ts'
import { Chip } from './Chip.tsx'
import { useOverlay } from './context.ts'
import { Strip } from './Strip.tsx'
import { MoodCell, PromiseCell, WaitCell } from './StripCells.tsx'
import { hasMood, isLoud, isPlain } from './shows.ts'

interface TicketStripProps {
  readonly assessment: Assessment
  readonly order: 'experience' | 'promise'
  readonly width: number
  readonly cardOpen: boolean
  readonly onToggle: () => void
  readonly onChip: () => void
  readonly openRef: Ref<HTMLButtonElement>
}

/** The strip of a ticket that was read. Experience first, unless set otherwise or the mood is not known. */
export function TicketStrip(props: TicketStripProps) {
  const { assessment, order, width, cardOpen, onToggle, onChip, openRef } = props
  const { stripSpeaker, hideTimers } = useOverlay()
  const { mood, wait, nudge, stale } = assessment
  const loud = isLoud(assessment)
  const showsPromise = !isPlain(assessment)
  const moodFirst = order === 'experience' && (mood.step !== null || mood.kind === 'off')
  // A strong colour and the mark of an old reading stay to the last; otherwise the chip does.
  const mustStay = loud || stale !== null
  const promiseMatters = mustStay || wait === null || order === 'promise'
  const greater = nudge && !mustStay ? 9 : undefined

  const face = hasMood(assessment) && <MoodCell key="mood" assessment={assessment} />
  const clock = showsPromise && (
    <PromiseCell key="promise" assessment={assessment} drop={promiseMatters ? greater : 7} />
  )
  const waiting = (
    <WaitCell key="wait" assessment={assessment} drop={showsPromise && promiseMatters ? 7 : greater} />
  )
  return (
    <Strip
      width={width}
      signature={[
        stripSpeaker.language,
        hideTimers,
        JSON.stringify([mood.step, mood.kind, assessment.promise, stale, wait, nudge?.chip]),
      ].join()}
      cells={moodFirst ? [face, waiting, clock] : [clock, waiting, face]}
      chip={
        nudge
          ? (tabIndex) => (
              <Chip
                nudge={nudge}
                loud={loud}
                drop={mustStay ? 9 : undefined}
                tabIndex={tabIndex}
                onPress={onChip}
              />
            )
          : undefined
      }
      cardOpen={cardOpen}
      openName={stripSpeaker.t(cardOpen ? 'closeCard' : 'open_card', { number: assessment.number })}
      onToggle={onToggle}
      openRef={openRef}
    />
  )
}
