import type { TeamSettings } from '@/utils/settings/schema.ts'
import { ItemList } from '../kit/ItemList.tsx'
import { Part } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { LengthField, SelectField, TextField } from '../kit/value-fields.tsx'
import { PriorityField, priorityText } from './PriorityField.tsx'
import { SlaNames } from './SlaNames.tsx'

type Target = TeamSettings['ownTargets'][number]

const METRICS = { 'first-reply': 'vFirstReply', update: 'vUpdate', resolution: 'vResolution' } as const
/** The team's own targets, by priority and customer, and what the helpdesk's targets promise. */
export function TargetsPart() {
  const { speaker } = usePage()
  return (
    <Part title={speaker.t('secTargets')} what={speaker.t('targetsWhat')}>
      <ItemList<Target>
        path="team.ownTargets"
        most={60}
        none={speaker.t('targetsNone')}
        addText={speaker.t('targetAdd')}
        fresh={() => ({ metric: 'resolution', priority: 0, customer: '', goalMinutes: 480 })}
        titleOf={({ metric, priority, customer }) =>
          speaker.t('targetSentence', {
            metric: speaker.t(METRICS[metric]),
            priority: priorityText(priority, speaker),
            customer: customer || speaker.t('vAllCustomers'),
          })
        }
        isReady={() => true}
        fields={(target, id, put) => (
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(170px,100%),1fr))] items-start gap-3">
            <SelectField
              name={speaker.t('nMetric')}
              value={target.metric}
              onGood={(metric) => put({ metric })}
              choices={[
                { value: 'first-reply', text: speaker.t('vFirstReply') },
                { value: 'update', text: speaker.t('vUpdate') },
                { value: 'resolution', text: speaker.t('vResolution') },
              ]}
            />
            <PriorityField value={target.priority} onGood={(priority) => put({ priority })} />
            <LengthField
              id={`${id}.goal`}
              name={speaker.t('nGoal')}
              value={target.goalMinutes}
              onGood={(goalMinutes) => put({ goalMinutes })}
              unit="h"
              path="team.ownTargets.0.goalMinutes"
            />
            <TextField
              id={`${id}.customer`}
              name={speaker.t('nCustomer')}
              hint={speaker.t('customerHint')}
              value={target.customer}
              max={120}
              onGood={(customer) => put({ customer })}
            />
          </div>
        )}
      />
      <SlaNames />
    </Part>
  )
}
