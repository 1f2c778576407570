import { Field } from '../kit/Field.tsx'
import { NumberSetting } from '../kit/NumberSetting.tsx'
import { Part } from '../kit/Panel.tsx'
import { usePage, useSetting } from '../kit/page.ts'
import { TextInput } from '../kit/TextInput.tsx'
import { useDraft } from '../kit/use-draft.ts'

/** People × hours of the example sentence. */
const EXAMPLE_HOURS = 10

/** What an hour of waiting is worth, where the lead says so. */
export function CostPart() {
  const { speaker, language, settings } = usePage()
  const { hourlyRate, currency } = settings.team
  return (
    <Part title={speaker.t('secCost')} what={speaker.t('costWhat')}>
      <div className="grid max-w-md grid-cols-2 items-end gap-3">
        <NumberSetting path="team.hourlyRate" name={speaker.t('nRate')} />
        <CurrencyField />
      </div>
      <p className="font-semibold" role="status">
        {hourlyRate === 0
          ? speaker.t('costNoMoney')
          : speaker.t('costExample', { money: money(hourlyRate * EXAMPLE_HOURS, currency, language) })}
      </p>
    </Part>
  )
}

function CurrencyField() {
  const { speaker } = usePage()
  const name = speaker.t('nCurrency')
  const { value, locked, set } = useSetting<string>('team.currency')
  const draft = useDraft<string>({
    id: 'team.currency',
    value,
    write: (code) => code,
    read(text) {
      const code = text.trim().toUpperCase()
      return /^[A-Z]{3}$/.test(code)
        ? { ok: true, value: code }
        : { ok: false, why: speaker.t('badCurrency', { name }) }
    },
    onGood: set,
  })
  return (
    <Field name={name} error={draft.error} locked={locked}>
      {(control) => <TextInput control={control} draft={draft} className="w-24" />}
    </Field>
  )
}

function money(amount: number, currency: string, language: string): string {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
      amount,
    )
  } catch {
    return `${amount} ${currency}`
  }
}
