import type { Ref } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { SmallButton } from '@/components/ui/SmallButton.tsx'
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
      <SmallButton ref={buttonRef} onClick={() => actions.shape({ ...shape, hidden: false })}>
        {speaker.t('show')}
      </SmallButton>
    </div>
  )
}
