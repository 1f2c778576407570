import type { OpenHours } from '@/utils/clock/calendar.ts'
import { Field } from '../kit/Field.tsx'
import { readHours, writeHours } from '../kit/hours-text.ts'
import { usePage } from '../kit/page.ts'
import { TextInput } from '../kit/TextInput.tsx'
import { useDraft } from '../kit/use-draft.ts'

interface HoursFieldProps {
  /** Unique on the page. */
  readonly id: string
  readonly name: string
  readonly hours: readonly OpenHours[]
  readonly onGood: (hours: readonly OpenHours[]) => void
  readonly hint?: string
  readonly locked?: boolean
  readonly bare?: boolean
  readonly placeholder?: string
}

/** Hours of a day as one line of text: `08:00–12:00, 13:00–17:00`. */
export function HoursField({
  id,
  name,
  hours,
  onGood,
  hint,
  locked = false,
  bare = false,
  placeholder,
}: HoursFieldProps) {
  const { speaker } = usePage()
  const draft = useDraft<readonly OpenHours[]>({
    id,
    value: hours,
    write: writeHours,
    read(text) {
      const read = readHours(text)
      if (read.ok) return { ok: true, value: read.hours }
      return { ok: false, why: speaker.t(read.why === 'overlap' ? 'badOverlap' : 'badHours', { name }) }
    },
    onGood,
  })
  return (
    <Field name={name} hint={hint} error={draft.error} locked={locked} bare={bare}>
      {(control) => <TextInput control={control} draft={draft} placeholder={placeholder} />}
    </Field>
  )
}
