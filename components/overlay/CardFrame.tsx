import { type KeyboardEvent, type ReactNode, type RefObject, useRef } from 'react'
import { CardHeader, HIDE_KEY } from './CardHeader.tsx'
import { useOverlay } from './context.ts'
import type { CardPlace } from './props.ts'

interface CardFrameProps {
  readonly number: string
  readonly priority: string | null
  readonly place: CardPlace
  readonly cardRef: RefObject<HTMLElement | null>
  readonly footer: ReactNode
  readonly children: ReactNode
  readonly onClose: () => void
  readonly onLeave: (shape: 'away' | 'hidden') => void
  readonly onKey?: (key: string) => void
}

/** 344 wide, floating by measured anchors; scrolls inside when nothing more can fold. Escape closes it, H hides it. */
export function CardFrame(props: CardFrameProps) {
  const { number, priority, place, cardRef, footer, children, onClose, onLeave, onKey } = props
  const { speaker } = useOverlay()

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    } else if (event.key.toLowerCase() === HIDE_KEY) onLeave('hidden')
    else onKey?.(event.key.toLowerCase())
  }

  return (
    <section
      ref={cardRef}
      data-card=""
      tabIndex={-1}
      aria-label={speaker.t('cardName', { number })}
      onKeyDown={onKeyDown}
      style={{ left: place.left, top: place.top, maxHeight: place.maxHeight }}
      className="frame lifted fixed flex w-86 max-w-[calc(100vw-16px)] flex-col rounded-outer bg-surface text-body"
    >
      <CardHeader number={number} priority={priority} onClose={onClose} onLeave={onLeave} />
      <div data-body="" className="min-h-0 overflow-y-auto overscroll-contain">
        <div className="[&>*+*]:rule-t">{children}</div>
      </div>
      {footer}
    </section>
  )
}

/** Height the card would have with nothing scrolled away. */
export function wholeHeight(card: HTMLElement): number {
  const body = card.querySelector<HTMLElement>('[data-body]')
  return body ? card.offsetHeight - body.clientHeight + body.scrollHeight : 0
}
