import type { Ref } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { useOverlay } from './context.ts'

/** While the screen is shared: says that it is hidden, and nothing of the ticket. */
export function HiddenStrip({ buttonRef }: { readonly buttonRef: Ref<HTMLButtonElement> }) {
  const { speaker, actions, shape } = useOverlay()
  return (
    <div
      role="group"
      aria-label={speaker.t('overlayName')}
      className="pointer-events-auto frame inline-flex h-8.5 items-center gap-2 rounded-outer bg-surface px-2 text-ink-2 whitespace-nowrap"
    >
      <Glyph name="unseen" />
      {speaker.t('hidden')}
      <button
        ref={buttonRef}
        type="button"
        onClick={() => actions.shape({ ...shape, hidden: false })}
        className="frame-strong h-6 rounded-inner bg-surface px-2 text-body-mid text-ink"
      >
        {speaker.t('show')}
      </button>
    </div>
  )
}
