import type { TeamSettings } from '@/utils/settings/schema.ts'
import { TICKET_TYPES } from '@/utils/ticket/ticket.ts'
import { TYPE_NAMES } from '../file/values.ts'
import { ItemList } from '../kit/ItemList.tsx'
import { NumberSetting } from '../kit/NumberSetting.tsx'
import { Part } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { LengthField, SelectField } from '../kit/value-fields.tsx'
import { PriorityField, priorityText } from './PriorityField.tsx'

type Usual = TeamSettings['usualWork'][number]

const TYPES = ['', ...TICKET_TYPES] as const

/** The team's usual hands-on work, for all tickets and where it differs. */
export function UsualPart() {
  const { speaker } = usePage()
  return (
    <Part title={speaker.t('secUsual')} what={speaker.t('usualWhat')}>
      <div className="max-w-md">
        <NumberSetting
          path="team.handsOnP80Minutes"
          name={speaker.t('nUsualWork')}
          hint={speaker.t('usualAllHint')}
          length="h"
          unit={speaker.t('unitHours')}
          inline
          className="w-28"
        />
      </div>
      <ItemList<Usual>
        path="team.usualWork"
        most={60}
        none={speaker.t('usualNone')}
        addText={speaker.t('usualAdd')}
        fresh={() => ({ priority: 0, type: '', handsOnMinutes: 120 })}
        titleOf={({ priority, type }) =>
          speaker.t('usualSentence', {
            type: speaker.t(TYPE_NAMES[type]),
            priority: priorityText(priority, speaker),
          })
        }
        isReady={({ priority, type }) => priority !== 0 || type !== ''}
        fields={(item, id, put) => (
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(170px,100%),1fr))] items-start gap-3">
            <SelectField
              name={speaker.t('nType')}
              value={item.type}
              onGood={(type) => put({ type })}
              choices={TYPES.map((type) => ({ value: type, text: speaker.t(TYPE_NAMES[type]) }))}
            />
            <PriorityField value={item.priority} onGood={(priority) => put({ priority })} />
            <LengthField
              id={`${id}.work`}
              name={speaker.t('nWork')}
              value={item.handsOnMinutes}
              onGood={(handsOnMinutes) => put({ handsOnMinutes })}
              unit="h"
              path="team.usualWork.0.handsOnMinutes"
            />
          </div>
        )}
      />
    </Part>
  )
}
