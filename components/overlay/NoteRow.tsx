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
}

/** One note with the day it was entered; pressed, it is changed, and its cross deletes it at once. */
export function NoteRow({ line, editing, onEdit, onChange }: NoteRowProps) {
  const { speaker } = useOverlay()
  const text = speaker.say(line.text)
  return (
    <li className="flex items-start gap-2">
      <div className="min-w-0 grow py-1">
        {line.fixed ? (
          text
        ) : (
          <button
            aria-expanded={editing}
            onClick={() => onEdit(line.kind)}
            className={`inline-flex min-h-6 items-center gap-1 ${line.kind === 'critical' ? 'text-body-strong' : ''}`}
          >
            <span>{text}</span>
            <Glyph name={editing ? 'up' : 'down'} size="size-3" />
          </button>
        )}
        <span className="block quiet">{speaker.t('yourNote', { day: { day: line.at } })}</span>
      </div>
      <IconButton
        glyph="close"
        name={speaker.t('noteDelete', { text })}
        onClick={() => onChange({ kind: line.kind, value: null })}
      />
    </li>
  )
}
