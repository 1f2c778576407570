import { useRef, useState } from 'react'
import { Face } from '@/components/ui/Face.tsx'
import { LinkButton } from '@/components/ui/LinkButton.tsx'
import type { Assessment } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'
import { Evidence } from './Evidence.tsx'
import { MoodMenu } from './MoodMenu.tsx'
import { moodLine, moodTitle, moodWord, saidLine, usualLines } from './mood-text.ts'
import { SectionTitle } from './SectionTitle.tsx'
import { Sparkline } from './Sparkline.tsx'
import { VENDOR_NAMES } from './vendor-names.ts'

interface MoodSectionProps {
  readonly assessment: Assessment
  /** Under its own fold row, which already carries the title. */
  readonly untitled: boolean
}

/** How the customer sounds: face, word, change, the words that made it, and a way to say it is wrong. */
export function MoodSection({ assessment: { mood, helpdesk }, untitled }: MoodSectionProps) {
  const { speaker } = useOverlay()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const name = VENDOR_NAMES[helpdesk]
  const lines = [moodLine(mood, speaker), saidLine(mood, name, speaker)].filter(Boolean)
  const messageId = mood.evidence?.messageId ?? mood.messages.at(-1)?.id
  const correctable = messageId !== undefined && (mood.kind === 'inferred' || mood.kind === 'unsure')

  function close(): void {
    setOpen(false)
    box.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
  }

  const correction = correctable && (
    <LinkButton popup="menu" expanded={open} onClick={() => setOpen(!open)}>
      {speaker.t(mood.kind === 'unsure' ? 'tellHow' : 'notRight')}
    </LinkButton>
  )

  return (
    <div ref={box}>
      {!untitled && (
        <SectionTitle
          text={moodTitle(mood, name, speaker)}
          note={mood.contacts.length > 1 ? speaker.t('contacts', { n: mood.contacts.length }) : null}
        />
      )}
      <div className="grid grid-cols-[auto_1fr_auto] items-start gap-x-2.5">
        <Face step={mood.step} tone="palette" size="size-7" />
        <div>
          <p className="text-lead">{moodWord(mood, speaker)}</p>
          {lines.map((line) => (
            <p key={line} className="quiet">
              {line}
            </p>
          ))}
          {mood.evidence === null && correction}
        </div>
        <Sparkline contacts={mood.contacts} />
      </div>
      {mood.evidence && (
        <>
          <Evidence evidence={mood.evidence} />
          <div className="mt-1 ends">
            <span className="quiet">{speaker.t('messageOf', { time: { time: mood.evidence.at } })}</span>
            {correction}
          </div>
        </>
      )}
      {usualLines(mood, speaker).map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
      {open && messageId !== undefined && <MoodMenu step={mood.step} messageId={messageId} onClose={close} />}
    </div>
  )
}
