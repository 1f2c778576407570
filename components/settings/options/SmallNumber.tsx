import { Field } from '../kit/Field.tsx'
import { readNumber } from '../kit/length.ts'
import { usePage } from '../kit/page.ts'
import { TextInput } from '../kit/TextInput.tsx'
import { useDraft } from '../kit/use-draft.ts'

interface SmallNumberProps {
  readonly id: string
  readonly name: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly unit?: string
  readonly onGood: (value: number) => void
}

/** A number to try something out with; it is stored nowhere. */
export function SmallNumber({ id, name, value, min, max, unit, onGood }: SmallNumberProps) {
  const { speaker, language } = usePage()
  const write = (number: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 4, useGrouping: false }).format(number)
  const draft = useDraft<number>({
    id,
    value,
    write,
    read(text) {
      const number = readNumber(text)
      if (number === null) return { ok: false, why: speaker.t('badNumber', { name }) }
      return number >= min && number <= max
        ? { ok: true, value: number }
        : { ok: false, why: speaker.t('badBetween', { name, min: write(min), max: write(max) }) }
    },
    onGood,
    stays: false,
  })
  return (
    <Field name={name} error={draft.error}>
      {(control) => <TextInput control={control} draft={draft} numeric unit={unit} className="w-28" />}
    </Field>
  )
}
