import { NamedChoices } from '../kit/NamedChoices.tsx'
import { Part } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'

/** Which status is whose turn, where the helpdesk's own kinds of status do not tell. */
export function StatusesPart() {
  const { speaker } = usePage()
  return (
    <Part title={speaker.t('secStatuses')} what={speaker.t('statusesWhat')}>
      <NamedChoices
        path="team.statusCourts"
        most={100}
        none={speaker.t('statusesNone')}
        titleOf={(status) => speaker.t('nCourts', { status })}
        nameLabel={speaker.t('statusName')}
        choiceLabel={speaker.t('statusTurn')}
        addText={speaker.t('statusAdd')}
        choices={[
          { value: 'us', text: speaker.t('vUs') },
          { value: 'customer', text: speaker.t('vCustomer') },
          { value: 'third-party', text: speaker.t('vThirdParty') },
        ]}
      />
    </Part>
  )
}
