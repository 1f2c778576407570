import { useMemo, useState } from 'react'
import { parseTime, WEEKDAYS, type Weekday } from '@/utils/clock/days.ts'
import { holidayDates } from '@/utils/clock/holidays/index.ts'
import type { CalendarSettings } from '@/utils/settings/schema.ts'
import { SubTitle } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { dateLocale } from '../kit/say-date.ts'
import { LengthField, SelectField, TimeField } from '../kit/value-fields.tsx'
import { longDays } from './day-names.ts'
import { previewEnd } from './preview.ts'

/** "A P2 of Friday 16:30 ends Monday 10:30": the calendar tried out before a ticket does. */
export function Preview({ calendar }: { readonly calendar: CalendarSettings }) {
  const { speaker, language, ports } = usePage()
  const [weekday, setWeekday] = useState<Weekday>(5)
  const [time, setTime] = useState('16:30')
  const [goalMinutes, setGoal] = useState(120)
  const days = longDays(language)
  const holidays = useMemo(
    () => holidayDates(calendar.holidays, calendar.agreed),
    [calendar.holidays, calendar.agreed],
  )
  const answer = previewEnd(
    calendar,
    holidays,
    { weekday, at: parseTime(time) ?? 0, goalMinutes },
    ports.now(),
  )
  const say = (at: number) =>
    new Intl.DateTimeFormat(dateLocale(language), {
      weekday: 'long',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: calendar.zone,
    }).format(at)

  return (
    <div className="grid gap-2 rounded-inner bg-sunken p-3">
      <SubTitle>{speaker.t('preview')}</SubTitle>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(130px,100%),1fr))] gap-3">
        <SelectField
          name={speaker.t('previewWhat')}
          value={String(weekday)}
          onGood={(day) => setWeekday(Number(day) as Weekday)}
          choices={WEEKDAYS.map((day) => ({ value: String(day), text: days[day] }))}
        />
        <TimeField
          id={`${calendar.id}.preview.at`}
          name={speaker.t('previewAt')}
          value={time}
          onGood={setTime}
        />
        <LengthField
          id={`${calendar.id}.preview.goal`}
          name={speaker.t('previewGoal')}
          value={goalMinutes}
          onGood={setGoal}
          unit="h"
          path="team.ownTargets.0.goalMinutes"
        />
      </div>
      <p role="status" className="font-semibold">
        {answer.kind === 'no-calendar' && speaker.t('previewNo')}
        {answer.kind === 'never' && speaker.t('previewNever')}
        {answer.kind === 'ends' &&
          speaker.t('previewSentence', {
            start: say(answer.start),
            goal: { duration: goalMinutes * 60_000 },
            end: say(answer.end),
          })}
      </p>
    </div>
  )
}
