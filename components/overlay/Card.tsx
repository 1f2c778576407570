import { type ReactNode, type RefObject, useState } from 'react'
import { Face } from '@/components/ui/Face.tsx'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { LinkButton } from '@/components/ui/LinkButton.tsx'
import { SIZES } from '@/utils/effort/size.ts'
import type { Assessment } from '@/utils/hints/assessment.ts'
import type { DraftFinding } from '@/utils/messaging/draft.ts'
import { AddFacts } from './AddFacts.tsx'
import { CardFrame, wholeHeight } from './CardFrame.tsx'
import { Clocks } from './Clocks.tsx'
import { CustomerSection } from './CustomerSection.tsx'
import { useOverlay } from './context.ts'
import { DraftSection } from './DraftSection.tsx'
import { FoldRow } from './FoldRow.tsx'
import { Footer } from './Footer.tsx'
import { earlierText, factLines } from './facts.ts'
import { FOLDS, type Fold } from './folding.ts'
import { GoodToKnow } from './GoodToKnow.tsx'
import { MoodSection } from './MoodSection.tsx'
import { moodLine, moodWord } from './mood-text.ts'
import { Nudge } from './Nudge.tsx'
import type { CardPlace } from './props.ts'
import { canAdd, hasMood, hasNotes, isLoud } from './shows.ts'
import { Timeline } from './Timeline.tsx'
import { useFolding } from './use-folding.ts'

interface CardProps {
  readonly assessment: Assessment
  readonly draft: readonly DraftFinding[]
  readonly place: CardPlace
  readonly onClose: () => void
  readonly onLeave: (shape: 'away' | 'hidden') => void
  readonly cardRef: RefObject<HTMLElement | null>
}

/** Nudge, clocks, mood, customer, good to know: in this order, folded from the end when room is short. */
export function Card({ assessment, draft, place, onClose, onLeave, cardRef }: CardProps) {
  const { speaker, actions } = useOverlay()
  const { nudge, timeline, mood, customer, number, priorityName, work } = assessment
  const [adding, setAdding] = useState(false)
  const facts = factLines(assessment, speaker)
  const shows: Readonly<Record<Fold, boolean>> = {
    customer: hasNotes(assessment),
    facts: facts.length > 0 || work.statusOffer !== null,
    mood: hasMood(assessment),
    size: nudge !== null,
    timeline: timeline !== null,
  }
  const present = FOLDS.filter((fold) => shows[fold])
  const folding = useFolding(cardRef, present, place.maxHeight, wholeHeight)
  const { isFolded, hasRow, toggle } = folding

  /** A section with its fold row in front when there was too little room for it. */
  function section(
    fold: Fold,
    row: Omit<Parameters<typeof FoldRow>[0], 'open' | 'onToggle'>,
    inside: ReactNode,
  ) {
    if (!shows[fold]) return null
    return (
      <section key={fold} data-fold={fold}>
        {hasRow(fold) && <FoldRow {...row} open={!isFolded(fold)} onToggle={() => toggle(fold)} />}
        {!isFolded(fold) && <div className={hasRow(fold) ? 'px-3 pb-3' : 'p-3'}>{inside}</div>}
      </section>
    )
  }

  return (
    <CardFrame
      number={number}
      priority={priorityName}
      place={place}
      cardRef={cardRef}
      footer={
        <Footer
          assessment={assessment}
          more={
            canAdd(assessment) && (
              <LinkButton expanded={adding} onClick={() => setAdding(!adding)}>
                {speaker.t('addFacts')}
              </LinkButton>
            )
          }
        />
      }
      onClose={onClose}
      onLeave={onLeave}
      onKey={(key) => {
        const size = SIZES.find((each) => each === key)
        if (size && nudge) actions.size(size)
      }}
    >
      {nudge && (
        <Nudge
          nudge={nudge}
          assessment={assessment}
          loud={isLoud(assessment)}
          sizeFolded={isFolded('size')}
          onUnfoldSize={() => toggle('size')}
          onLeave={() => cardRef.current?.focus({ preventScroll: true })}
        />
      )}
      <section aria-label={speaker.t('clocks')} className="p-3">
        <Clocks assessment={assessment} timelineShown={timeline !== null && !isFolded('timeline')} />
        {timeline && !hasRow('timeline') && (
          <div data-fold="timeline">
            <Timeline timeline={timeline} />
          </div>
        )}
      </section>
      {hasRow('timeline') &&
        timeline &&
        section('timeline', { text: speaker.t('timeline') }, <Timeline timeline={timeline} />)}
      {section(
        'mood',
        {
          text: moodWord(mood, speaker),
          note: moodLine(mood, speaker),
          icon: <Face step={mood.step} tone="palette" size="size-5" />,
        },
        <MoodSection assessment={assessment} untitled={hasRow('mood')} />,
      )}
      {customer && (
        <CustomerSection
          customer={customer}
          earlier={earlierText(assessment, speaker)}
          unfolded={hasNotes(assessment) && !hasRow('customer')}
        />
      )}
      {section(
        'facts',
        {
          text: speaker.t('thingsToKnow', { n: facts.length }),
          icon: <Glyph name={facts[0]?.mark ?? 'info'} />,
        },
        <GoodToKnow lines={facts} work={work} untitled={hasRow('facts')} />,
      )}
      <DraftSection findings={draft} />
      {adding && <AddFacts work={work} />}
    </CardFrame>
  )
}
