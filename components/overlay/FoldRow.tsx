import type { ReactNode } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'

interface FoldRowProps {
  readonly open: boolean
  readonly icon?: ReactNode
  readonly text: string
  readonly note?: string | null
  readonly onToggle: () => void
}

/** A folded section: 36 high, opens in place. */
export function FoldRow({ open, icon, text, note, onToggle }: FoldRowProps) {
  return (
    <h3>
      <button
        aria-expanded={open}
        onClick={onToggle}
        className="flex min-h-9 w-full items-center gap-2 px-3 py-1 hover:bg-calm"
      >
        {icon}
        <span className="min-w-0 grow wrap-anywhere">
          {text}
          {note && <span className="text-ink-2"> · {note}</span>}
        </span>
        <span className="text-ink-2">
          <Glyph name={open ? 'up' : 'down'} />
        </span>
      </button>
    </h3>
  )
}
