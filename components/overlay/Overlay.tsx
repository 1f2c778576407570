import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { Announcer } from './Announcer.tsx'
import { AwayButton } from './AwayButton.tsx'
import { Card } from './Card.tsx'
import { OverlayContext } from './context.ts'
import { HiddenStrip } from './HiddenStrip.tsx'
import { MessageMarks } from './MessageMarks.tsx'
import { PlainCard } from './PlainCard.tsx'
import { PlainStrip } from './PlainStrip.tsx'
import type { OverlayProps } from './props.ts'
import { TicketStrip } from './TicketStrip.tsx'

const STRIP_WIDTH = 560

/** All that floats over one ticket: strip, card, message marks. Props in, events out; decides nothing. */
export function Overlay(props: OverlayProps) {
  const { view, speaker, stripSpeaker, actions, shape, hideTimers, strip, card, textScale } = props
  const { away, hidden } = shape
  const [asked, setAsked] = useState(false)
  const cardRef = useRef<HTMLElement>(null)
  const stripButton = useRef<HTMLButtonElement>(null)
  const focusNext = useRef<'strip' | 'primary' | null>(null)

  // Where there is no free room the card opens only when asked for, on this ticket.
  const cardOpen = !away && !hidden && (card.free ? (shape.cardOpen ?? true) : asked)

  function openCard(open: boolean): void {
    if (card.free) actions.shape({ ...shape, cardOpen: open })
    else setAsked(open)
  }

  function closeCard(): void {
    focusNext.current = 'strip'
    openCard(false)
  }

  function leave(to: 'away' | 'hidden'): void {
    focusNext.current = 'strip'
    actions.shape({ ...shape, [to]: true })
  }

  function pressChip(): void {
    if (cardOpen) return actions.onItNow()
    focusNext.current = 'primary'
    openCard(true)
  }

  // Focus moves only after the agent's own key or press took away what held it.
  useLayoutEffect(() => {
    const to = focusNext.current
    focusNext.current = null
    if (to === 'strip') stripButton.current?.focus({ preventScroll: true })
    if (to === 'primary')
      cardRef.current?.querySelector<HTMLElement>('[data-primary]')?.focus({ preventScroll: true })
  }, [cardOpen, away, hidden])

  const context = useMemo(
    () => ({ speaker, stripSpeaker, actions, shape, hideTimers }),
    [speaker, stripSpeaker, actions, shape, hideTimers],
  )
  const width = Math.min(STRIP_WIDTH * textScale, strip.width)
  const onToggle = () => (cardOpen ? closeCard() : openCard(true))
  const stripProps = { width, cardOpen, onToggle, openRef: stripButton }
  const cardProps = { place: card, onClose: closeCard, onLeave: leave, cardRef }

  return (
    <OverlayContext value={context}>
      <div
        className="sf"
        data-theme={props.theme}
        data-skin={props.skin}
        lang={speaker.language}
        style={{ '--scale': textScale } as CSSProperties}
      >
        <Announcer view={view} quiet={hidden} />
        <div
          data-strip=""
          className={`pointer-events-none fixed flex ${strip.align === 'end' ? 'justify-end' : ''}`}
          style={{ left: strip.left, top: strip.top, width: strip.width }}
        >
          {hidden ? (
            <HiddenStrip buttonRef={stripButton} />
          ) : away ? (
            <AwayButton view={view} buttonRef={stripButton} />
          ) : view.kind === 'ticket' ? (
            <TicketStrip
              {...stripProps}
              assessment={view.assessment}
              order={props.order}
              onChip={pressChip}
            />
          ) : (
            <PlainStrip {...stripProps} view={view} />
          )}
        </div>
        {!hidden && !away && view.kind === 'ticket' && (
          <MessageMarks places={props.messages} mood={view.assessment.mood} />
        )}
        {cardOpen &&
          (view.kind === 'ticket' ? (
            <Card {...cardProps} assessment={view.assessment} draft={props.draft ?? []} />
          ) : (
            <PlainCard {...cardProps} view={view} />
          ))}
      </div>
    </OverlayContext>
  )
}
