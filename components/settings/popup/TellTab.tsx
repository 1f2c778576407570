import { NumberSetting } from '../kit/NumberSetting.tsx'
import { usePage } from '../kit/page.ts'
import { Section } from '../kit/Section.tsx'
import { DeskHours } from './DeskHours.tsx'
import { Sizes } from './Sizes.tsx'
import { Thresholds } from './Thresholds.tsx'

/** What a lead decides about nudges. */
export function TellTab() {
  const { speaker } = usePage()
  return (
    <>
      <Section title={speaker.t('perPriority')} aside={speaker.t('workingTime')}>
        <Thresholds />
      </Section>
      <Section title={speaker.t('deskHours')}>
        <DeskHours />
      </Section>
      <Section title={speaker.t('sizes')} aside={speaker.t('sizesHint')}>
        <Sizes />
      </Section>
      <div className="px-3 py-2">
        <NumberSetting path="team.nudgesPerDay" name={speaker.t('nudgesPerDay')} inline className="w-16" />
      </div>
    </>
  )
}
