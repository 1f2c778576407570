import { NamedChoices } from '../kit/NamedChoices.tsx'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'

/** What a target of the helpdesk promises, where its name is the customer's own. */
export function SlaNames() {
  const { speaker } = usePage()
  return (
    <Panel title={speaker.t('nMetricsAll')}>
      <p className="text-ink-2">{speaker.t('slaNamesWhat')}</p>
      <NamedChoices
        path="team.slaMetrics"
        most={100}
        none={speaker.t('slaNamesNone')}
        titleOf={(target) => speaker.t('nMetrics', { target })}
        nameLabel={speaker.t('slaName')}
        choiceLabel={speaker.t('slaPromises')}
        addText={speaker.t('slaNameAdd')}
        choices={[
          { value: 'resolution', text: speaker.t('vResolution') },
          { value: 'first-reply', text: speaker.t('vFirstReply') },
          { value: 'next-reply', text: speaker.t('vNextReply') },
          { value: 'update', text: speaker.t('vUpdate') },
          { value: 'other', text: speaker.t('vOther') },
        ]}
      />
    </Panel>
  )
}
