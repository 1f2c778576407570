import { Field } from '../kit/Field.tsx'
import { usePage } from '../kit/page.ts'
import { TextInput } from '../kit/TextInput.tsx'
import { useDraft } from '../kit/use-draft.ts'
import { DateField, TextField } from '../kit/value-fields.tsx'
import type { Window } from './budget.ts'
import { fromLocal, toLocal } from './local-time.ts'

interface WindowFieldsProps {
  readonly item: Window
  readonly id: string
  readonly put: (part: Partial<Window>) => void
  readonly zone: string
}

/** One maintenance window, in the desk's own time. */
export function WindowFields({ item, id, put, zone }: WindowFieldsProps) {
  const { speaker } = usePage()
  return (
    <>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(190px,100%),1fr))] items-start gap-3">
        <TextField
          id={`${id}.name`}
          name={speaker.t('nName')}
          value={item.name}
          max={120}
          onGood={(name) => put({ name })}
        />
        <TextField
          id={`${id}.match`}
          name={speaker.t('nMatch')}
          hint={speaker.t('maintenanceMatchHint')}
          value={item.match}
          max={120}
          onGood={(match) => put({ match })}
        />
        <DateField
          id={`${id}.announced`}
          name={speaker.t('nAnnounced')}
          hint={item.announcedOn === '' ? speaker.t('maintenanceNotYet') : ''}
          value={item.announcedOn}
          onGood={(announcedOn) => put({ announcedOn })}
          optional
        />
      </div>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(190px,100%),1fr))] items-start gap-3">
        <MomentField
          id={`${id}.from`}
          name={speaker.t('nFrom')}
          value={item.from}
          zone={zone}
          onGood={(from) => put({ from })}
        />
        <MomentField
          id={`${id}.to`}
          name={speaker.t('nTo')}
          value={item.to}
          zone={zone}
          after={item.from}
          onGood={(to) => put({ to })}
        />
      </div>
      <p className="text-label text-ink-2">{speaker.t('maintenanceZone', { zone })}</p>
    </>
  )
}

interface MomentFieldProps {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly zone: string
  readonly after?: string
  readonly onGood: (instant: string) => void
}

/** Date and time in a zone; not before `after`. */
function MomentField({ id, name, value, zone, after, onGood }: MomentFieldProps) {
  const { speaker } = usePage()
  const draft = useDraft<string>({
    id,
    value,
    write: (instant) => toLocal(instant, zone),
    read(text) {
      const instant = fromLocal(text, zone)
      if (instant === null) return { ok: false, why: speaker.t('badDate', { name }) }
      if (after !== undefined && Date.parse(instant) <= Date.parse(after)) {
        return { ok: false, why: speaker.t('badSpan', { name }) }
      }
      return { ok: true, value: instant }
    },
    onGood,
  })
  return (
    <Field name={name} error={draft.error}>
      {(control) => <TextInput control={control} draft={draft} type="datetime-local" />}
    </Field>
  )
}
