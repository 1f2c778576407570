import { NumberSetting } from '../kit/NumberSetting.tsx'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { DeskHours } from './DeskHours.tsx'
import { Sizes } from './Sizes.tsx'
import { Thresholds } from './Thresholds.tsx'

/** What a lead decides about nudges. */
export function TellTab() {
  const { speaker } = usePage()
  return (
    <>
      <Panel flat title={speaker.t('perPriority')} aside={speaker.t('workingTime')}>
        <Thresholds />
      </Panel>
      <Panel flat title={speaker.t('deskHours')}>
        <DeskHours />
      </Panel>
      <Panel flat title={speaker.t('sizes')} aside={speaker.t('sizesHint')}>
        <Sizes />
      </Panel>
      <div className="px-3 py-2">
        <NumberSetting path="team.nudgesPerDay" name={speaker.t('nudgesPerDay')} inline className="w-16" />
      </div>
    </>
  )
}
