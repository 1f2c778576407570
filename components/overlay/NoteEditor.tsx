import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { LinkButton } from '@/components/ui/LinkButton.tsx'
import { Menu } from '@/components/ui/Menu.tsx'
import type { NoteChange } from '@/utils/customer/notes.ts'
import type { NoteField } from '@/utils/hints/views/customer-view.ts'
import { useOverlay } from './context.ts'

interface NoteEditorProps {
  readonly field: NoteField
  readonly value?: string | undefined
  readonly onChange: (change: NoteChange) => void
  readonly onClose: () => void
}

/** Answers to choose from, or a short text: Enter saves, Escape leaves it as it was. */
export function NoteEditor({ field, value, onChange, onClose }: NoteEditorProps) {
  const { speaker } = useOverlay()
  const input = useRef<HTMLTextAreaElement>(null)
  const { kind, choices, longest } = field
  const label = speaker.say(field.label)
  // Opened by the agent's own press, to be typed into at once: a key before it would be the card's.
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), [])

  if (longest === null) {
    const items = choices.map((each) => ({
      key: each.value,
      label: speaker.say(each.text),
      checked: each.value === value,
      onChoose: () => onChange({ kind, value: each.value }),
    }))
    return <Menu name={label} items={items} onClose={onClose} />
  }

  const save = () => onChange({ kind, value: input.current?.value ?? '' })
  function onKeyDown(event: KeyboardEvent): void {
    // The card's own keys are not meant while words are typed.
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter') return
    event.preventDefault()
    save()
  }

  return (
    <div className="mt-1">
      <label className="text-label">
        {label}
        <textarea
          ref={input}
          rows={2}
          maxLength={longest}
          defaultValue={value}
          onKeyDown={onKeyDown}
          className="frame-strong block w-full rounded-inner bg-surface px-1.5 py-0.5 text-body"
        />
      </label>
      <div className="mt-1 flex gap-2 quiet">
        <span className="grow">{speaker.t('noteHint')}</span>
        <LinkButton onClick={save}>{speaker.t('peopleSave')}</LinkButton>
      </div>
    </div>
  )
}
