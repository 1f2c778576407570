import { Glyph } from './Glyph.tsx'
import type { GlyphName } from './glyphs.ts'

interface IconButtonProps {
  readonly glyph: GlyphName
  readonly name: string
  /** One key that does the same while the card has the focus. */
  readonly shortcut?: string
  readonly onClick: () => void
}

/** 28 × 28, a mark with its name as tooltip and for a screen reader. */
export function IconButton({ glyph, name, shortcut, onClick }: IconButtonProps) {
  return (
    <button
      title={shortcut === undefined ? name : `${name} (${shortcut})`}
      aria-label={name}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
      className="grid size-7 shrink-0 place-items-center rounded-inner text-ink-2 hover:bg-calm"
    >
      <Glyph name={glyph} />
    </button>
  )
}
