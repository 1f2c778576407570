import { useState } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import type { DraftFinding } from '@/utils/messaging/draft.ts'
import { useOverlay } from './context.ts'
import { FoldRow } from './FoldRow.tsx'

/** "3 things in your draft", folded; opened, each piece with a suggestion. Nothing is put into the draft. */
export function DraftSection({ findings }: { readonly findings: readonly DraftFinding[] }) {
  const { speaker } = useOverlay()
  const [open, setOpen] = useState(false)
  if (findings.length === 0) return null
  return (
    <section data-draft="">
      <FoldRow
        icon={<Glyph name="word" />}
        text={speaker.t('replyCount', { n: findings.length })}
        open={open}
        onToggle={() => setOpen(!open)}
      />
      {open && (
        <div className="px-3 pb-3">
          <ul>
            {findings.map(({ quote, suggestion }, index) => (
              <li key={index} className="py-1">
                <q lang="">{quote}</q>
                <span className="block quiet">{speaker.say(suggestion)}</span>
              </li>
            ))}
          </ul>
          <p className="quiet">{speaker.t('replyHint')}</p>
        </div>
      )}
    </section>
  )
}
