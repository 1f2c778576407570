import { Glyph } from '@/components/ui/Glyph.tsx'

interface CheckLinkProps {
  readonly text: string
  readonly on: boolean
  readonly onTurn: (on: boolean) => void
}

/** A tick among quiet facts: a link with a mark in front, 24 high. */
export function CheckLink({ text, on, onTurn }: CheckLinkProps) {
  return (
    <button
      role="checkbox"
      aria-checked={on}
      onClick={() => onTurn(!on)}
      className="inline-flex min-h-6 shrink-0 items-center gap-1 text-label"
    >
      <Glyph name={on ? 'check' : 'none'} size="size-3" />
      <span className="linked">{text}</span>
    </button>
  )
}
