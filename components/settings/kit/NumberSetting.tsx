import { checkAt } from '@/utils/settings/path.ts'
import { Field } from './Field.tsx'
import { type LengthUnit, readLength, readNumber, writeLength } from './length.ts'
import { usePage, useSetting } from './page.ts'
import { sayProblem } from './say-problem.ts'
import { TextInput } from './TextInput.tsx'
import { type Draft, type Read, useDraft } from './use-draft.ts'

interface NumberSettingProps {
  readonly path: string
  readonly name: string
  /** A length of time, stored in minutes, shown in this unit. */
  readonly length?: LengthUnit
  readonly unit?: string
  readonly hint?: string
  readonly bare?: boolean
  readonly inline?: boolean
  readonly className?: string
}

/** A number of the settings, within the limits of its own schema. */
export function NumberSetting({
  path,
  name,
  length,
  unit,
  hint,
  bare = false,
  inline = false,
  className = 'w-full',
}: NumberSettingProps) {
  const { locked } = useSetting<number>(path)
  const draft = useNumberDraft(path, name, length)
  return (
    <Field name={name} hint={hint} error={draft.error} locked={locked} bare={bare} inline={inline}>
      {(control) => <TextInput control={control} draft={draft} numeric unit={unit} className={className} />}
    </Field>
  )
}

/** The draft of a number setting, for places that draw it themselves. */
export function useNumberDraft(path: string, name: string, length?: LengthUnit): Draft {
  const { speaker, language } = usePage()
  const { value, set } = useSetting<number>(path)
  const format = (number: number) =>
    length ? speaker.duration(number * 60_000, 'card') : speaker.number(number)
  function read(text: string): Read<number> {
    const number = length ? readLength(text, length) : readNumber(text)
    if (number === null) return { ok: false, why: speaker.t(length ? 'badDuration' : 'badNumber', { name }) }
    const problem = checkAt(path, number)
    return problem === null
      ? { ok: true, value: number }
      : { ok: false, why: sayProblem(problem, name, speaker, format) }
  }
  return useDraft({
    id: path,
    value,
    write: (number) => (length ? writeLength(number, length, language) : plain(number, language)),
    say: format,
    read,
    onGood: set,
  })
}

function plain(number: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 4, useGrouping: false }).format(number)
}
