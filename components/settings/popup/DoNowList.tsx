import { Glyph } from '@/components/ui/Glyph.tsx'
import type { GlyphName } from '@/components/ui/glyphs.ts'
import { LinkAction } from '../kit/Button.tsx'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'

/** One line of the list: a fact already said in the page's language, and what it leads to. */
export interface DoNowItem {
  readonly id: string
  readonly glyph: GlyphName
  readonly text: string
  readonly note?: string
  readonly onShow: () => void
}

/** Open tickets seen lately that are worth a look now, most urgent first; nothing at all while there are none. */
export function DoNowList({ items }: { readonly items: readonly DoNowItem[] }) {
  const { speaker } = usePage()
  if (items.length === 0) return null
  return (
    <Panel flat title={speaker.t('doNowList')}>
      <ul>
        {items.map(({ id, glyph, text, note, onShow }) => (
          <li key={id} className="grid grid-cols-[16px_1fr_auto] items-center gap-2">
            <span className="text-ink-2">
              <Glyph name={glyph} />
            </span>
            <span>
              {text}
              {note && <span className="block text-label text-ink-2">{note}</span>}
            </span>
            <LinkAction onClick={onShow} name={`${speaker.t('show')}: ${text}`}>
              {speaker.t('show')}
            </LinkAction>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
