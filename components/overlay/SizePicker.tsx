import { type KeyboardEvent, useRef } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { SIZES, type Size } from '@/utils/effort/size.ts'
import type { Assessment, WorkView } from '@/utils/hints/assessment.ts'
import { useOverlay } from './context.ts'

interface SizePickerProps extends Pick<Assessment, 'size' | 'sizes'>, Pick<WorkView, 'spread'> {}

/** S / M / L: how much hands-on work the agent thinks it is. Chosen again, it is unset. */
export function SizePicker({ size, sizes, spread }: SizePickerProps) {
  const { speaker, actions } = useOverlay()
  const group = useRef<HTMLDivElement>(null)
  const stop = size ?? 's'

  function onKeyDown(event: KeyboardEvent): void {
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (way === undefined) return
    event.preventDefault()
    const at = SIZES.indexOf((event.target as HTMLElement).dataset['size'] as Size)
    const next = SIZES[(at + way + SIZES.length) % SIZES.length] as Size
    actions.size(next)
    group.current?.querySelector<HTMLElement>(`[data-size=${next}]`)?.focus()
  }

  return (
    <div className="mt-2">
      <div className="mb-1 quiet" aria-hidden="true">
        {speaker.t('sizeQuestion')}
      </div>
      <div
        ref={group}
        role="radiogroup"
        aria-label={speaker.t('sizeQuestion')}
        onKeyDown={onKeyDown}
        className="frame-strong grid grid-cols-3 overflow-hidden rounded-inner bg-surface"
      >
        {SIZES.map((each) => (
          <button
            key={each}
            role="radio"
            aria-checked={each === size}
            data-size={each}
            tabIndex={each === stop ? 0 : -1}
            onClick={() => actions.size(each === size ? null : each)}
            className={`flex min-h-7.5 items-center justify-center gap-1.5 px-1.5 text-label not-first:rule-l-strong ${each === size ? 'chosen' : ''}`}
          >
            {each === size && <Glyph name="check" size="size-3" />}
            <span className="text-body-strong">{each.toUpperCase()}</span>
            {each === 'l' ? speaker.t('sizeMore') : speaker.duration(sizes[each])}
          </button>
        ))}
      </div>
      {size !== null && spread !== null && (
        <p className="mt-1 quiet">
          {speaker.t('ownSpread', {
            size: size.toUpperCase(),
            n: spread.n,
            from: spread.range[0],
            to: spread.range[1],
          })}
        </p>
      )}
    </div>
  )
}
