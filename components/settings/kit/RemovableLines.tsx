import { Glyph } from '@/components/ui/Glyph.tsx'
import { usePage } from './page.ts'

interface RemovableLinesProps {
  readonly lines: readonly { readonly key: string; readonly text: string }[]
  readonly onRemove: (key: string) => void
}

/** Short lines, each with its own way out. */
export function RemovableLines({ lines, onRemove }: RemovableLinesProps) {
  const { speaker } = usePage()
  if (lines.length === 0) return null
  return (
    <ul className="divide-y divide-line rounded-inner border border-line">
      {lines.map(({ key, text }) => (
        <li key={key} className="flex items-center justify-between gap-2 py-0.5 pr-1 pl-2">
          <span className="wrap-anywhere">{text}</span>
          <button
            type="button"
            title={speaker.t('remove')}
            aria-label={speaker.t('removeName', { name: text })}
            onClick={() => onRemove(key)}
            className="grid size-7 shrink-0 place-items-center rounded-inner text-ink-2 hover:bg-calm"
          >
            <Glyph name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}
