import { useState } from 'react'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { planInQuarter, plannedNext } from './budget.ts'
import { SmallNumber } from './SmallNumber.tsx'

const EIGHT_HOURS = 8

/** What entered windows add up to in a quarter, and what a weekly plan would. */
export function Budget() {
  const { speaker, language, settings, ports } = usePage()
  const [times, setTimes] = useState(5)
  const [each, setEach] = useState(1)
  const planned = plannedNext(settings.team.maintenance, ports.now())
  const total = planInQuarter(times, each)
  const ratio = total / 3_600_000 / EIGHT_HOURS
  const hours = (length: number) =>
    `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(length)}\u00a0${speaker.t('unitHours')}`
  return (
    <Panel title={speaker.t('budget')}>
      <p>
        {speaker.t('budgetPlanned', {
          hours: hours(planned.length / 3_600_000),
          windows: speaker.t('budgetWindows', { n: planned.windows }),
        })}
      </p>
      <div className="flex flex-wrap gap-3">
        <SmallNumber
          id="budget.times"
          name={speaker.t('budgetTimes')}
          value={times}
          min={1}
          max={100}
          onGood={setTimes}
        />
        <SmallNumber
          id="budget.each"
          name={speaker.t('budgetLength')}
          value={each}
          min={0.1}
          max={168}
          onGood={setEach}
        />
      </div>
      <p role="status" className="font-semibold">
        {speaker.t(ratio >= 1.5 ? 'budgetSum' : 'budgetSumLess', {
          times,
          length: hours(each),
          total: hours(total / 3_600_000),
          one: hours(EIGHT_HOURS),
          ratio: Math.round(ratio),
        })}
      </p>
    </Panel>
  )
}
