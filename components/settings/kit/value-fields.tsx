import { isDate } from '@/utils/settings/kinds.ts'
import { checkAt } from '@/utils/settings/path.ts'
import { Field } from './Field.tsx'
import { readTime } from './hours-text.ts'
import { type LengthUnit, readLength, writeLength } from './length.ts'
import { usePage } from './page.ts'
import { type Choice, Select } from './Select.tsx'
import { sayProblem } from './say-problem.ts'
import { TextInput } from './TextInput.tsx'
import { type Read, useDraft } from './use-draft.ts'

/** What all fields over a single value take. `id` is unique on the page. */
interface ValueFieldProps<T> {
  readonly id: string
  readonly name: string
  readonly value: T
  readonly onGood: (value: T) => void
  readonly hint?: string
}

/** A line of text, at most `max` characters; `required` refuses an empty one. */
export function TextField({
  id,
  name,
  value,
  onGood,
  hint,
  max,
  required = false,
}: ValueFieldProps<string> & { readonly max: number; readonly required?: boolean }) {
  const { speaker } = usePage()
  function read(text: string): Read<string> {
    if (text.length > max) return { ok: false, why: speaker.t('badText', { name, max }) }
    if (required && text.trim() === '') return { ok: false, why: speaker.t('badEmpty', { name }) }
    return { ok: true, value: text }
  }
  const draft = useDraft({ id, value, write: (text) => text, read, onGood, stays: !required })
  return (
    <Field name={name} hint={hint} error={draft.error}>
      {(control) => <TextInput control={control} draft={draft} />}
    </Field>
  )
}

/** A length of time in minutes; its limits are those of `path` in the settings. */
export function LengthField({
  id,
  name,
  value,
  onGood,
  unit,
  path,
}: ValueFieldProps<number> & { readonly unit: LengthUnit; readonly path: string }) {
  const { speaker, language } = usePage()
  function read(text: string): Read<number> {
    const minutes = readLength(text, unit)
    if (minutes === null) return { ok: false, why: speaker.t('badDuration', { name }) }
    const problem = checkAt(path, minutes)
    if (problem === null) return { ok: true, value: minutes }
    return { ok: false, why: sayProblem(problem, name, speaker, (limit) => speaker.duration(limit * 60_000)) }
  }
  const draft = useDraft({
    id,
    value,
    write: (minutes) => writeLength(minutes, unit, language),
    say: (minutes) => speaker.duration(minutes * 60_000),
    read,
    onGood,
  })
  return (
    <Field name={name} error={draft.error}>
      {(control) => (
        <TextInput
          control={control}
          draft={draft}
          numeric
          unit={speaker.t(unit === 'h' ? 'unitHours' : 'unitMinutes')}
        />
      )}
    </Field>
  )
}

/** A date of the browser's own picker; empty where `optional`. */
export function DateField({
  id,
  name,
  value,
  onGood,
  hint,
  optional = false,
}: ValueFieldProps<string> & { readonly optional?: boolean }) {
  const { speaker } = usePage()
  const draft = useDraft({
    id,
    value,
    write: (date) => date,
    read: (text) =>
      isDate(text) || (optional && text === '')
        ? { ok: true, value: text }
        : { ok: false, why: speaker.t('badDate', { name }) },
    onGood,
    stays: false,
  })
  return (
    <Field name={name} hint={hint} error={draft.error}>
      {(control) => <TextInput control={control} draft={draft} type="date" />}
    </Field>
  )
}

/** A time of day as text, `08:30`; empty where `optional`. */
export function TimeField({
  id,
  name,
  value,
  onGood,
  optional = false,
}: ValueFieldProps<string> & { readonly optional?: boolean }) {
  const { speaker } = usePage()
  function read(text: string): Read<string> {
    if (optional && text.trim() === '') return { ok: true, value: '' }
    const time = readTime(text)
    return time === null ? { ok: false, why: speaker.t('badTime', { name }) } : { ok: true, value: time }
  }
  const draft = useDraft({ id, value, write: (time) => time, read, onGood, stays: !optional })
  return (
    <Field name={name} error={draft.error}>
      {(control) => <TextInput control={control} draft={draft} placeholder="08:30" className="w-24" />}
    </Field>
  )
}

/** One of several, with its name above. */
export function SelectField<T extends string>({
  name,
  value,
  onGood,
  choices,
  hint,
}: Omit<ValueFieldProps<T>, 'id'> & { readonly choices: readonly Choice<T>[] }) {
  return (
    <Field name={name} hint={hint}>
      {(control) => (
        <Select control={control} value={value} choices={choices} onPick={onGood} className="w-full" />
      )}
    </Field>
  )
}
