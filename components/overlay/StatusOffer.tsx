import { Glyph } from '@/components/ui/Glyph.tsx'
import { LinkButton } from '@/components/ui/LinkButton.tsx'
import { useOverlay } from './context.ts'

/** Asked once per status, after three times "I am waiting for somebody" under it. */
export function StatusOffer({ status }: { readonly status: string }) {
  const { speaker, actions } = useOverlay()
  return (
    <li className="grid grid-cols-[auto_1fr] gap-2 py-1">
      <span className="mt-0.5 text-ink-2">
        <Glyph name="question" />
      </span>
      <span>
        {speaker.t('statusOffer', { status })}
        <span className="block quiet">{speaker.t('statusOfferWhy')}</span>
        <span className="flex gap-3">
          <LinkButton onClick={() => actions.statusOffer(status, true)}>{speaker.t('yes')}</LinkButton>
          <LinkButton onClick={() => actions.statusOffer(status, false)}>{speaker.t('no')}</LinkButton>
        </span>
      </span>
    </li>
  )
}
