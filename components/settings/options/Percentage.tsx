import { useState } from 'react'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { downtimeOf } from './budget.ts'
import { SmallNumber } from './SmallNumber.tsx'

/** A percentage said in hours: 99.75 % leaves 21.9 h a year. */
export function Percentage() {
  const { speaker, language } = usePage()
  const [percent, setPercent] = useState(99.75)
  const { year, quarter } = downtimeOf(percent)
  const hours = (length: number) =>
    `${new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(length)}\u00a0${speaker.t('unitHours')}`
  return (
    <Panel title={speaker.t('percent')}>
      <SmallNumber
        id="percent"
        name={speaker.t('percentName')}
        value={percent}
        min={0}
        max={100}
        unit={speaker.t('unitPercent')}
        onGood={setPercent}
      />
      <p role="status" className="font-semibold">
        {speaker.t('percentSum', {
          percent: new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(percent),
          year: hours(year),
          quarter: hours(quarter),
        })}
      </p>
    </Panel>
  )
}
