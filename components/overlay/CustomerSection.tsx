import { useRef, useState } from 'react'
import { Glyph } from '@/components/ui/Glyph.tsx'
import { LinkButton } from '@/components/ui/LinkButton.tsx'
import type { NoteKind } from '@/utils/customer/notes.ts'
import type { CustomerView } from '@/utils/hints/views/customer-view.ts'
import type { CustomerChange } from '@/utils/messaging/protocol.ts'
import { useOverlay } from './context.ts'
import { Evidence } from './Evidence.tsx'
import { FoldRow } from './FoldRow.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { NoteRow } from './NoteRow.tsx'

interface CustomerSectionProps {
  readonly customer: CustomerView
  /** How many tickets came before; null: not known. */
  readonly earlier: string | null
  /** There is something to show and room for it; what is opened or closed by hand stays so. */
  readonly unfolded: boolean
}

/** The person behind the ticket: what the agent noted, then what the customer said. Folded while there is nothing. */
export function CustomerSection({ customer, earlier, unfolded }: CustomerSectionProps) {
  const { lines, brief, fields, said } = customer
  const { speaker, actions } = useOverlay()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const [editing, setEditing] = useState<NoteKind | 'forget' | null>(null)
  const box = useRef<HTMLElement>(null)
  const open = chosen ?? unfolded
  const short = brief.map((each) => speaker.say(each)).join(' · ')
  const free = fields.filter(({ kind }) => !lines.some((line) => line.kind === kind))

  /** What was pressed may go with the change: the focus stays in the section. */
  function close(): void {
    setEditing(null)
    box.current?.querySelector('button')?.focus()
  }
  function change(what: CustomerChange): void {
    close()
    actions.customer(what)
  }
  /** Opened by hand, the section no longer folds for want of room. */
  function edit(what: NoteKind | 'forget'): void {
    setChosen(true)
    setEditing(editing === what ? null : what)
  }
  function editor(kind: NoteKind, value?: string) {
    const field = fields.find((each) => each.kind === kind && kind === editing)
    return field && <NoteEditor key={kind} field={field} value={value} onChange={change} onClose={close} />
  }

  return (
    <section ref={box} data-fold="customer">
      <FoldRow
        icon={<Glyph name="people" />}
        text={speaker.t('customer')}
        note={(open ? '' : short) || earlier}
        open={open}
        onToggle={() => setChosen(!open)}
      />
      {open && (
        <div className="px-3 pb-3">
          {lines.length > 0 && <p className="quiet">{speaker.t('yourNotes')}</p>}
          <ul>
            {lines.map((line) => (
              <NoteRow
                key={line.kind}
                line={line}
                editing={editing === line.kind}
                onEdit={edit}
                onChange={change}
              >
                {editor(line.kind, line.value)}
              </NoteRow>
            ))}
          </ul>
          {said && (
            <>
              <div className="ends quiet">
                {speaker.t('customerSaid', { time: { time: said.at } })}
                <LinkButton onClick={() => change(said.as)}>{speaker.t('saidKeep')}</LinkButton>
              </div>
              <Evidence evidence={{ sentence: said.sentence, marks: [] }} />
            </>
          )}
          {free.length > 0 && (
            <div className="mt-1 flex flex-wrap items-center gap-x-3 quiet">
              {speaker.t('noteAdd')}
              {free.map(({ kind, label, only }) => (
                <LinkButton
                  key={kind}
                  expanded={only === null ? editing === kind : undefined}
                  onClick={() => (only === null ? edit(kind) : change({ kind, value: only }))}
                >
                  {speaker.say(label)}
                </LinkButton>
              ))}
            </div>
          )}
          {free.map(({ kind }) => editor(kind))}
          <LinkButton plain expanded={editing === 'forget'} onClick={() => edit('forget')}>
            {speaker.t('customerForget')}
          </LinkButton>
          {editing === 'forget' && (
            <div>
              {speaker.t('customerForgetSure')}
              <div className="flex gap-3">
                <LinkButton onClick={() => change('forget')}>{speaker.t('yes')}</LinkButton>
                <LinkButton onClick={close}>{speaker.t('no')}</LinkButton>
              </div>
            </div>
          )}
        </div>
      )}
    </section>
  )
}
