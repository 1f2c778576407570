import type { ReactNode } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { IconButton } from '@/components/ui/IconButton.tsx'
import type { NoteChange, NoteKind } from '@/utils/customer/notes.ts'
import type { NoteLine } from '@/utils/hints/views/customer-view.ts'
import { useOverlay } from './context.ts'

interface NoteRowProps {
  readonly line: NoteLine
  readonly editing: boolean
  readonly onEdit: (kind: NoteKind) => void
  readonly onChange: (change: NoteChange) => void
  /** Its editor while it is changed. */
  readonly children: ReactNode
}

const LINE = 'inline-flex min-h-6 items-center gap-1'

/** One note with the day it was entered; pressed, it is changed, and its cross deletes it at once. */
export function NoteRow({ line, editing, onEdit, onChange, children }: NoteRowProps) {
  const { speaker } = useOverlay()
  const text = speaker.say(line.text)
  return (
    <li>
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow py-0.5 wrap-anywhere">
          {line.fixed ? (
            <span className={LINE}>{text}</span>
          ) : (
            <button
              aria-expanded={editing}
              onClick={() => onEdit(line.kind)}
              className={`${LINE} ${line.kind === 'critical' ? 'text-body-strong' : ''}`}
            >
              <span>{text}</span>
              <Glyph name={editing ? 'up' : 'down'} size="size-3" />
            </button>
          )}
        </div>
        <span className="shrink-0 py-1.5 quiet">{speaker.day(line.at)}</span>
        <IconButton
          glyph="close"
          name={speaker.t('noteDelete', { text })}
          onClick={() => onChange({ kind: line.kind, value: null })}
        />
      </div>
      {children && <div className="mb-2">{children}</div>}
    </li>
  )
}
