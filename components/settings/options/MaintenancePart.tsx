import { LinkAction } from '../kit/Button.tsx'
import { ItemList } from '../kit/ItemList.tsx'
import { Part } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { Budget } from './Budget.tsx'
import { QUARTER_WEEKS, type Window } from './budget.ts'
import { toLocal, weeksLater } from './local-time.ts'
import { Percentage } from './Percentage.tsx'
import { WindowFields } from './WindowFields.tsx'

const HOUR = 3_600_000
/** With the first one: every week of a quarter. */
const REPEATS = QUARTER_WEEKS - 1

/** Announced maintenance, what it adds up to, and what a percentage means. */
export function MaintenancePart() {
  const { speaker, settings, ports } = usePage()
  const zone = settings.team.calendars[0]?.zone || Intl.DateTimeFormat().resolvedOptions().timeZone
  const nextHour = Math.ceil(ports.now() / HOUR) * HOUR
  return (
    <Part title={speaker.t('secMaintenance')} what={speaker.t('maintenanceWhat')}>
      <ItemList<Window>
        path="team.maintenance"
        most={200}
        none={speaker.t('maintenanceNone')}
        addText={speaker.t('maintenanceAdd')}
        fresh={() => ({
          name: '',
          match: '',
          from: new Date(nextHour).toISOString(),
          to: new Date(nextHour + HOUR).toISOString(),
          announcedOn: '',
        })}
        titleOf={({ name, match, from }) =>
          `${name || match || speaker.t('nMaintenance')} · ${toLocal(from, zone).replace('T', ' ')}`
        }
        isReady={({ from, to }) => Date.parse(to) > Date.parse(from)}
        more={(item, add) => (
          <div>
            <LinkAction
              onClick={() => add(Array.from({ length: REPEATS }, (_, week) => shifted(item, week + 1, zone)))}
            >
              {speaker.t('repeatWeekly', { n: REPEATS })}
            </LinkAction>
          </div>
        )}
        fields={(item, id, put) => <WindowFields item={item} id={id} put={put} zone={zone} />}
      />
      <Budget />
      <Percentage />
    </Part>
  )
}

/** The same window some weeks later, at the same time of day. */
function shifted(item: Window, weeks: number, zone: string): Window {
  return { ...item, from: weeksLater(item.from, weeks, zone), to: weeksLater(item.to, weeks, zone) }
}
