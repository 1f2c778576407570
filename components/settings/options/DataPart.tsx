import { NumberSetting } from '../kit/NumberSetting.tsx'
import { Panel, Part } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { SwitchSetting } from '../kit/settings-controls.tsx'
import { Forget } from './Forget.tsx'
import { HistoryState } from './HistoryState.tsx'

/** Kind of desk, how long history stays, and the ways to take it along or away. */
export function DataPart() {
  const { speaker } = usePage()
  return (
    <Part title={speaker.t('secData')}>
      <Panel title={speaker.t('dataDesk')}>
        <SwitchSetting
          path="team.internalDesk"
          name={speaker.t('nInternal')}
          hint={speaker.t('internalHint')}
        />
        <SwitchSetting
          path="team.worksCouncilMode"
          name={speaker.t('nWorksCouncil')}
          hint={speaker.t('worksCouncilHint')}
        />
        <SwitchSetting
          path="team.customerNotes"
          name={speaker.t('nCustomerNotes')}
          hint={speaker.t('customerNotesHint')}
        />
        <NumberSetting
          path="team.retentionDays"
          name={speaker.t('nRetention')}
          hint={speaker.t('retentionHint')}
          unit={speaker.t('unitDays')}
          inline
          className="w-28"
        />
      </Panel>
      <Panel title={speaker.t('dataHistory')}>
        <HistoryState />
        <Forget />
      </Panel>
    </Part>
  )
}
