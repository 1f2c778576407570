import type { ReactNode } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import type { PromiseText, Tone } from './promise-text.ts'

const TONES: Readonly<Record<Tone, string>> = {
  plain: 'px-1.5 frame-clear',
  quiet: 'px-1.5 frame-clear text-ink-2',
  soon: 'px-2 frame-strong bg-soon text-soon-ink',
  late: 'px-2 frame-clear bg-late text-late-ink text-body-mid',
  paused: 'px-2 frame-strong hatched text-paused-ink',
  closed: 'px-2 frame-soft bg-calm text-calm-ink',
  stale: 'px-2 frame-dashed text-ink-2',
}

interface PillProps {
  readonly text: PromiseText
  readonly children: ReactNode
}

/** State of a target: glyph, fill and word together, never colour alone. */
export function Pill({ text, children }: PillProps) {
  return (
    <span
      data-tone={text.tone}
      className={`inline-flex h-6 items-center gap-1.5 rounded-inner text-body whitespace-nowrap ${TONES[text.tone]}`}
    >
      <Glyph name={text.glyph} />
      {children}
    </span>
  )
}
