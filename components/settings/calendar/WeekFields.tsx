import { WEEKDAYS } from '@/utils/clock/days.ts'
import { usePage } from '../kit/page.ts'
import { longDays, shortDays } from './day-names.ts'
import { hoursOn, type Week, withDay } from './desk.ts'
import { HoursField } from './HoursField.tsx'

interface WeekFieldsProps {
  /** Unique on the page. */
  readonly id: string
  readonly week: Week
  readonly onWeek: (week: Week) => void
  readonly locked?: boolean
}

/** One line of hours for each day of the week. */
export function WeekFields({ id, week, onWeek, locked = false }: WeekFieldsProps) {
  const { speaker, language } = usePage()
  const short = shortDays(language)
  const long = longDays(language)
  return (
    <fieldset disabled={locked} className="grid max-w-md min-w-0 gap-1">
      <legend className="sr-only">{speaker.t('hours')}</legend>
      {WEEKDAYS.map((day) => (
        <div key={day} className="grid grid-cols-[32px_1fr] items-start gap-2">
          <span aria-hidden="true" className="leading-7 text-ink-2">
            {short[day]}
          </span>
          <HoursField
            id={`${id}.${day}`}
            name={speaker.t('hoursOf', { day: long[day] })}
            bare
            hours={hoursOn(week, day)}
            placeholder={speaker.t('closed')}
            onGood={(hours) => onWeek(withDay(week, day, hours))}
          />
        </div>
      ))}
    </fieldset>
  )
}
