import type { Assessment } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { OtherTargets } from './OtherTargets.tsx'
import { Pill } from './Pill.tsx'
import { promiseNotes, targetNote } from './promise-notes.ts'
import { promiseText } from './promise-text.ts'
import { isPlain } from './shows.ts'
import { waitText } from './wait-text.ts'

interface ClocksProps {
  readonly assessment: Assessment
  /** The timeline already names the due time. */
  readonly timelineShown: boolean
}

const LABEL = 'ml-1.5 quiet'
const VALUE = 'shrink-0 text-lead whitespace-nowrap'
const ROW = 'flex items-baseline justify-between gap-3'

/** The two figures: the customer's wait above the target. They never fold. */
export function Clocks({ assessment, timelineShown }: ClocksProps) {
  const { speaker, hideTimers } = useOverlay()
  const { wait, promise, stale, at, done } = assessment
  const plain = isPlain(assessment)
  const said = wait && waitText(wait, at, speaker, hideTimers)
  const pill = promiseText({ promise, stale: stale && { ...stale, since: null }, at, speaker, hideTimers })
  const bare = pill.tone === 'plain'
  const notes = plain ? [] : promiseNotes(promise, timelineShown || hideTimers, speaker)
  const night = !plain && !done && wait?.beganClosed === true && wait.kind === 'waiting'
  return (
    <>
      {!(done && said === null) && (
        <div className={ROW}>
          <span>
            {said ? said.label : speaker.t('waitUnknown')}
            {said && !plain && <span className={LABEL}>{said.holderLong}</span>}
          </span>
          {said && (
            <span
              role="timer"
              aria-live="off"
              aria-label={said.spoken}
              className={plain ? 'shrink-0' : VALUE}
            >
              {said.figure}
            </span>
          )}
        </div>
      )}
      {night && wait !== null && (
        <p className="quiet">{speaker.t('beforeOpening', { time: { time: wait.since } })}</p>
      )}
      {plain ? (
        <p className="mt-1 quiet">
          {speaker.t('noSlaLong')}. {speaker.t('noCustomer')}
        </p>
      ) : (
        <div className={`mt-1 flex justify-between gap-3 ${bare ? 'items-baseline' : 'items-center'}`}>
          <span>
            {speaker.t(promise.own ? 'ownTarget' : 'sla')}
            <span className={LABEL}>{targetNote(assessment, speaker)}</span>
          </span>
          <span role="timer" aria-live="off" aria-label={pill.spoken} className={VALUE}>
            {bare ? pill.full : <Pill text={pill}>{pill.full}</Pill>}
          </span>
        </div>
      )}
      {notes.map((note) => (
        <p key={note} className="mt-0.5 quiet">
          {note}
        </p>
      ))}
      <OtherTargets assessment={assessment} />
    </>
  )
}
