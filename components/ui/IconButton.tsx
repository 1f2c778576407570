import { Glyph } from './Glyph.tsx'
import type { GlyphName } from './glyphs.ts'

interface IconButtonProps {
  readonly glyph: GlyphName
  readonly name: string
  readonly onClick: () => void
}

/** 28 × 28, a mark with its name as tooltip and for a screen reader. */
export function IconButton({ glyph, name, onClick }: IconButtonProps) {
  return (
    <button
      title={name}
      aria-label={name}
      onClick={onClick}
      className="grid size-7 shrink-0 place-items-center rounded-inner text-ink-2 hover:bg-calm"
    >
      <Glyph name={glyph} />
    </button>
  )
}
