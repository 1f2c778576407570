import { Glyph } from '@/components/ui/Glyph.tsx'
import type { GlyphName } from '@/components/ui/glyphs.ts'
import { LinkAction } from '../kit/Button.tsx'
import { usePage } from '../kit/page.ts'
import { Section } from '../kit/Section.tsx'

/** One line of the list: a fact already said in the page's language, and what it leads to. */
export interface DoNowItem {
  readonly id: string
  readonly glyph: GlyphName
  readonly text: string
  readonly onShow: () => void
}

/** Open tickets seen today that are worth a look; nothing at all while there are none. */
export function DoNowList({ items }: { readonly items: readonly DoNowItem[] }) {
  const { speaker } = usePage()
  if (items.length === 0) return null
  return (
    <Section title={speaker.t('openTickets')}>
      <ul>
        {items.map(({ id, glyph, text, onShow }) => (
          <li key={id} className="grid grid-cols-[16px_1fr_auto] items-center gap-2">
            <span className="text-ink-2">
              <Glyph name={glyph} />
            </span>
            <span>{text}</span>
            <LinkAction onClick={onShow} name={`${speaker.t('show')}: ${text}`}>
              {speaker.t('show')}
            </LinkAction>
          </li>
        ))}
      </ul>
    </Section>
  )
}
