import { Field } from '../kit/Field.tsx'
import { Part } from '../kit/Panel.tsx'
import { usePage, useSetting } from '../kit/page.ts'
import { Select } from '../kit/Select.tsx'
import { SelectSetting, SwitchSetting } from '../kit/settings-controls.tsx'
import { TimeField } from '../kit/value-fields.tsx'
import { LanguageChoice } from '../popup/LanguageChoice.tsx'
import { Quiet } from '../popup/Quiet.tsx'
import { DayLog } from '../work/DayLog.tsx'
import { OwnFigures } from '../work/OwnFigures.tsx'

const SCALES = [1, 1.15, 1.3, 1.5, 1.75, 2] as const

/** What one agent chooses for this browser. */
export function MinePart() {
  const { speaker } = usePage()
  const from = useSetting<string>('personal.quiet.from')
  const to = useSetting<string>('personal.quiet.to')
  return (
    <Part title={speaker.t('secMine')} what={speaker.t('mineWhat')}>
      <div className="grid max-w-lg gap-3">
        <LanguageChoice />
        <SwitchSetting path="personal.mood" name={speaker.t('moodHints')} hint={speaker.t('moodHintsHint')} />
        <SelectSetting
          wide
          path="personal.order"
          name={speaker.t('order')}
          choices={[
            { value: 'experience', text: speaker.t('orderExperience') },
            { value: 'promise', text: speaker.t('orderPromise') },
          ]}
        />
        <SelectSetting
          wide
          path="personal.refresh"
          name={speaker.t('refresh')}
          choices={[
            { value: 'minute', text: speaker.t('refreshMinute') },
            { value: 'five-minutes', text: speaker.t('refreshFive') },
            { value: 'focus', text: speaker.t('refreshFocus') },
          ]}
        />
        <SwitchSetting path="personal.hideTimers" name={speaker.t('hideTimers')} />
        <TextScale />
        <Quiet />
        <fieldset>
          <legend>{speaker.t('quietDaily')}</legend>
          <p className="pb-2 text-label text-ink-2">{speaker.t('quietDailyHint')}</p>
          <div className="flex gap-3">
            <TimeField
              id="quiet.from"
              name={speaker.t('quietFrom')}
              value={from.value}
              onGood={from.set}
              optional
            />
            <TimeField id="quiet.to" name={speaker.t('quietTo')} value={to.value} onGood={to.set} optional />
          </div>
        </fieldset>
      </div>
      <DayLog />
      <OwnFigures />
    </Part>
  )
}

function TextScale() {
  const { speaker, language } = usePage()
  const { value, locked, set } = useSetting<number>('personal.textScale')
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  const scales = [...new Set<number>([...SCALES, value])].sort((a, b) => a - b)
  return (
    <Field name={speaker.t('textScale')} locked={locked} inline>
      {(control) => (
        <Select
          control={control}
          value={String(value)}
          onPick={(scale) => set(Number(scale))}
          choices={scales.map((scale) => ({ value: String(scale), text: percent.format(scale) }))}
          className="w-36"
        />
      )}
    </Field>
  )
}
