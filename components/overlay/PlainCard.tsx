import type { RefObject } from 'react'
import { LinkButton } from '@/components/ui/LinkButton.tsx'
import { CardFrame } from './CardFrame.tsx'
import { useOverlay } from './context.ts'
import { FooterLine } from './Footer.tsx'
import type { CardPlace, OverlayView } from './props.ts'
import { nextTryText, troubleText } from './trouble-text.ts'
import { VENDOR_NAMES } from './vendor-names.ts'

interface PlainCardProps {
  readonly view: Exclude<OverlayView, { kind: 'ticket' }>
  readonly place: CardPlace
  readonly onClose: () => void
  readonly onLeave: (shape: 'away' | 'hidden') => void
  readonly cardRef: RefObject<HTMLElement | null>
}

/** The card before the first good reading: what is the case, and when it is tried again. */
export function PlainCard({ view, place, onClose, onLeave, cardRef }: PlainCardProps) {
  const { speaker, actions } = useOverlay()
  const trouble = view.kind === 'trouble' ? view.stale : null
  return (
    <CardFrame
      number={view.number}
      priority={null}
      place={place}
      cardRef={cardRef}
      onClose={onClose}
      onLeave={onLeave}
      footer={
        trouble && (
          <FooterLine>
            <span>{nextTryText(trouble, speaker)}</span>
            <LinkButton onClick={actions.retry}>{speaker.t('retry')}</LinkButton>
          </FooterLine>
        )
      }
    >
      <p className="p-3">
        {trouble ? troubleText(trouble, VENDOR_NAMES[view.helpdesk], speaker) : speaker.t('reading')}
      </p>
    </CardFrame>
  )
}
