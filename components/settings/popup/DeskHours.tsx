import { useState } from 'react'
import { WEEKDAYS, type Weekday } from '@/utils/clock/days.ts'
import { isLocked } from '@/utils/settings/path.ts'
import type { CalendarSettings } from '@/utils/settings/schema.ts'
import { shortDays } from '../calendar/day-names.ts'
import { commonHours, deskOf, openDays, withDay, withDesk } from '../calendar/desk.ts'
import { HoursField } from '../calendar/HoursField.tsx'
import { WeekFields } from '../calendar/WeekFields.tsx'
import { ZoneField, ZoneOffer } from '../calendar/ZoneField.tsx'
import { LinkAction } from '../kit/Button.tsx'
import { LockLine } from '../kit/Notice.tsx'
import { usePage } from '../kit/page.ts'
import { DayChips } from './DayChips.tsx'

/** Where a first press on a day begins; it stands there to be changed. */
const FIRST_HOURS = [['09:00', '17:00']] as const
const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5]

/** The desk's own week and zone: one line for all days, or one a day. */
export function DeskHours() {
  const { speaker, language, settings, locked, change, ports } = usePage()
  const desk = deskOf(settings)
  const { week, zone } = desk
  const fixed = isLocked(locked, 'team.calendars')
  const common = commonHours(week)
  const [perDay, setPerDay] = useState(common === null)
  const put = (part: Partial<CalendarSettings>) => change((now) => withDesk(now, part))
  const days = openDays(week)
  const each = perDay || common === null

  function turn(day: Weekday) {
    const hours = days.includes(day) ? [] : common && common.length > 0 ? common : FIRST_HOURS
    put({ week: withDay(week, day, hours) })
  }

  return (
    <fieldset disabled={fixed} className="grid min-w-0 gap-2">
      <legend className="sr-only">{speaker.t('deskHours')}</legend>
      {each ? (
        <WeekFields id="desk" week={week} onWeek={(next) => put({ week: next })} />
      ) : (
        <DayChips name={speaker.t('openDays')} names={shortDays(language)} days={days} onTurn={turn} />
      )}
      <div className={each ? '' : 'grid grid-cols-2 items-start gap-2'}>
        {!each && (
          <HoursField
            id="desk.hours"
            name={speaker.t('hours')}
            bare
            hours={common ?? []}
            placeholder="08:00–17:00"
            onGood={(hours) => {
              const on = days.length > 0 ? days : WORKDAYS
              put({
                week: WEEKDAYS.reduce((next, day) => withDay(next, day, on.includes(day) ? hours : []), week),
              })
            }}
          />
        )}
        <ZoneField bare zone={zone} onPick={(next) => put({ zone: next })} />
      </div>
      {fixed ? <LockLine /> : <ZoneOffer zone={zone} onPick={(next) => put({ zone: next })} />}
      <div className="text-label text-ink-2">
        {days.length === 0
          ? speaker.t('noHours')
          : zone === ''
            ? speaker.t('noZone')
            : each || fixed
              ? ''
              : speaker.t('hoursHint')}
      </div>
      <div className="flex flex-wrap justify-between gap-x-3">
        {!fixed && (common !== null || !each) && (
          <LinkAction onClick={() => setPerDay(!each)}>
            {speaker.t(each ? 'hoursSame' : 'hoursPerDay')}
          </LinkAction>
        )}
        <LinkAction onClick={() => ports.openOptions('calendars')}>{speaker.t('moreCalendars')}</LinkAction>
      </div>
    </fieldset>
  )
}
