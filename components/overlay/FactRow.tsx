import { useState } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import type { WorkView } from '@/utils/hints/assessment.ts'
import { FactDetail, hasDetail } from './FactDetail.tsx'
import type { FactLine } from './facts.ts'

interface FactRowProps {
  readonly line: FactLine
  readonly work: WorkView
}

/** A fact without colour. One that the agent can answer opens in place. */
export function FactRow({ line: { key, mark, text, note }, work }: FactRowProps) {
  const [open, setOpen] = useState(false)
  return (
    <li className="grid grid-cols-[auto_1fr] gap-2 py-1">
      <span className="mt-0.5 text-ink-2">
        <Glyph name={mark} />
      </span>
      <span>
        {hasDetail(key) ? (
          <button
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            className="inline-flex min-h-6 items-center gap-1"
          >
            <span>{text}</span>
            <Glyph name={open ? 'up' : 'down'} size="size-3" />
          </button>
        ) : (
          text
        )}
        {note && <span className="block quiet">{note}</span>}
        {open && hasDetail(key) && <FactDetail id={key} work={work} />}
      </span>
    </li>
  )
}
