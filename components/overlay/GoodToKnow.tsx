import { Glyph } from '@/components/ui/Glyph.tsx'
import { useOverlay } from './context.ts'
import type { FactLine } from './facts.ts'
import { SectionTitle } from './SectionTitle.tsx'

interface GoodToKnowProps {
  readonly lines: readonly FactLine[]
  readonly untitled: boolean
}

/** Facts without colour and without buttons. */
export function GoodToKnow({ lines, untitled }: GoodToKnowProps) {
  const { speaker } = useOverlay()
  return (
    <>
      {!untitled && <SectionTitle text={speaker.t('goodToKnow')} />}
      <ul>
        {lines.map(({ key, mark, text, note }) => (
          <li key={key} className="grid grid-cols-[auto_1fr] gap-2 py-1">
            <span className="mt-0.5 text-ink-2">
              <Glyph name={mark} />
            </span>
            <span>
              {text}
              {note && <span className="block quiet">{note}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
