import { Field } from './Field.tsx'
import { usePage, useSetting } from './page.ts'
import { type Choice, Select } from './Select.tsx'
import { Switch } from './Switch.tsx'
import { TextInput } from './TextInput.tsx'
import { useDraft } from './use-draft.ts'

interface SettingProps {
  readonly path: string
  readonly name: string
  readonly hint?: string
}

/** A yes or no of the settings. */
export function SwitchSetting({ path, name, hint }: SettingProps) {
  const { value, locked, set } = useSetting<boolean>(path)
  return (
    <Field name={name} hint={hint} locked={locked} inline>
      {(control) => <Switch control={control} on={value} onTurn={set} />}
    </Field>
  )
}

/** One of several, from the settings. */
export function SelectSetting<T extends string>({
  path,
  name,
  hint,
  choices,
  bare = false,
  wide = false,
}: SettingProps & {
  readonly choices: readonly Choice<T>[]
  readonly bare?: boolean
  readonly wide?: boolean
}) {
  const { value, locked, set } = useSetting<T>(path)
  return (
    <Field name={name} hint={hint} locked={locked} inline={!bare} bare={bare}>
      {(control) => (
        <Select
          control={control}
          value={value}
          choices={choices}
          onPick={set}
          className={wide ? 'w-56' : 'w-36'}
        />
      )}
    </Field>
  )
}

/** A line of text of the settings, at most `max` characters. */
export function TextSetting({ path, name, hint, max }: SettingProps & { readonly max: number }) {
  const { speaker } = usePage()
  const { value, locked, set } = useSetting<string>(path)
  const draft = useDraft({
    id: path,
    value,
    write: (text) => text,
    read: (text) =>
      text.length <= max
        ? { ok: true, value: text }
        : { ok: false, why: speaker.t('badText', { name, max }) },
    onGood: set,
  })
  return (
    <Field name={name} hint={hint} error={draft.error} locked={locked}>
      {(control) => <TextInput control={control} draft={draft} />}
    </Field>
  )
}
