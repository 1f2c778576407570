import type { TeamSettings } from '@/utils/settings/schema.ts'
import { WeekFields } from '../calendar/WeekFields.tsx'
import { ItemList } from '../kit/ItemList.tsx'
import { Part, SubTitle } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { SelectField, TextField } from '../kit/value-fields.tsx'
import { CriticalDates } from './CriticalDates.tsx'

type Critical = TeamSettings['criticalHours'][number]

/** Hours in which a customer depends on the desk most. */
export function CriticalPart() {
  const { speaker } = usePage()
  const zones = Intl.supportedValuesOf('timeZone').map((name) => ({
    value: name,
    text: name.replaceAll('_', ' '),
  }))
  return (
    <Part title={speaker.t('secCritical')} what={speaker.t('criticalWhat')}>
      <ItemList<Critical>
        path="team.criticalHours"
        most={60}
        none={speaker.t('criticalNone')}
        addText={speaker.t('criticalAdd')}
        fresh={() => ({ customer: '', note: '', week: {}, dates: [], zone: '' })}
        titleOf={({ customer, note }) =>
          [customer, note].filter(Boolean).join(' · ') || speaker.t('nCritical')
        }
        isReady={({ customer, week, dates }) =>
          customer.trim() !== '' && (Object.keys(week).length > 0 || dates.length > 0)
        }
        fields={(item, id, put) => (
          <>
            <div className="grid grid-cols-[repeat(auto-fit,minmax(min(170px,100%),1fr))] items-start gap-3">
              <TextField
                id={`${id}.customer`}
                name={speaker.t('criticalCustomer')}
                value={item.customer}
                max={120}
                required
                onGood={(customer) => put({ customer })}
              />
              <TextField
                id={`${id}.note`}
                name={speaker.t('criticalNote')}
                value={item.note}
                max={120}
                onGood={(note) => put({ note })}
              />
              <SelectField
                name={speaker.t('zone')}
                value={item.zone}
                onGood={(zone) => put({ zone })}
                choices={[{ value: '', text: speaker.t('zoneDesk') }, ...zones]}
              />
            </div>
            <div className="grid grid-cols-[repeat(auto-fit,minmax(min(260px,100%),1fr))] gap-4">
              <div className="grid content-start gap-2">
                <SubTitle>{speaker.t('criticalWeek')}</SubTitle>
                <WeekFields id={`${id}.week`} week={item.week} onWeek={(week) => put({ week })} />
              </div>
              <CriticalDates id={`${id}.dates`} dates={item.dates} onChange={(dates) => put({ dates })} />
            </div>
          </>
        )}
      />
    </Part>
  )
}
