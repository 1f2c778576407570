import { type ReactNode, type Ref, useRef } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { useOverlay } from './context.ts'
import { Grip } from './Grip.tsx'
import { useRoving } from './use-roving.ts'
import { useWordDropping } from './use-word-dropping.ts'

interface StripProps {
  /** Most it may measure, in CSS pixels. */
  readonly width: number
  /** All words in it: decides when it is measured anew. */
  readonly signature: string
  readonly cells: ReactNode
  readonly chip?: ((tabIndex: number) => ReactNode) | undefined
  readonly cardOpen: boolean
  readonly openName: string
  readonly onToggle: () => void
  readonly openRef: Ref<HTMLButtonElement>
}

/** 34 high: grip, cells, one chip, open. One toolbar, one tab stop. */
export function Strip({ width, signature, cells, chip, cardOpen, openName, onToggle, openRef }: StripProps) {
  const { speaker } = useOverlay()
  const bar = useRef<HTMLDivElement>(null)
  const { tabIndex, handlers } = useRoving(bar, 'open')
  useWordDropping(bar, `${signature} ${width}`)
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={speaker.t('overlayName')}
      style={{ maxWidth: width }}
      className="pointer-events-auto frame inline-flex h-8.5 items-stretch overflow-hidden rounded-outer bg-surface text-body whitespace-nowrap"
      {...handlers}
    >
      <Grip part="strip" tabIndex={tabIndex('grip')} />
      <span className="flex items-stretch [&>:first-child]:[border-left:0] [&>:first-child]:pl-1">
        {cells}
      </span>
      {chip?.(tabIndex('chip'))}
      <button
        ref={openRef}
        data-rove="open"
        tabIndex={tabIndex('open')}
        title={openName}
        aria-label={openName}
        aria-expanded={cardOpen}
        onClick={onToggle}
        className="grid w-7 shrink-0 place-items-center rule-l text-ink-2 hover:bg-calm"
      >
        <Glyph name={cardOpen ? 'up' : 'down'} />
      </button>
    </div>
  )
}
