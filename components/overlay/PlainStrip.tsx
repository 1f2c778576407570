import type { Ref } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { SmallButton } from '@/components/ui/SmallButton.tsx'
import { useOverlay } from './context.ts'
import type { OverlayView } from './props.ts'
import { Strip } from './Strip.tsx'
import { troubleGlyph, troubleText } from './trouble-text.ts'
import { VENDOR_NAMES } from './vendor-names.ts'
import { Word } from './Word.tsx'

interface PlainStripProps {
  readonly view: Exclude<OverlayView, { kind: 'ticket' }>
  readonly width: number
  readonly cardOpen: boolean
  readonly onToggle: () => void
  readonly openRef: Ref<HTMLButtonElement>
}

/** Before the first good reading: what is under way, or what stands in its way. */
export function PlainStrip({ view, width, cardOpen, onToggle, openRef }: PlainStripProps) {
  const { speaker, actions } = useOverlay()
  const trouble = view.kind === 'trouble'
  const text = trouble ? troubleText(view.stale, VENDOR_NAMES[view.helpdesk], speaker) : speaker.t('reading')
  return (
    <Strip
      width={width}
      signature={text}
      cells={
        <span className="flex items-center gap-1.5 px-2 text-ink-2">
          <Glyph name={trouble ? troubleGlyph(view.stale) : 'clock'} />
          {trouble ? <Word level={5} full={text} brief={speaker.t('notRead')} /> : text}
        </span>
      }
      chip={
        trouble
          ? (tabIndex) => (
              <span className="cell-tight" data-word="6">
                <SmallButton rove="chip" tabIndex={tabIndex} onClick={actions.retry}>
                  {speaker.t('retry')}
                </SmallButton>
              </span>
            )
          : undefined
      }
      cardOpen={cardOpen}
      openName={speaker.t(cardOpen ? 'closeCard' : 'open_card', { number: view.number })}
      onToggle={onToggle}
      openRef={openRef}
    />
  )
}
