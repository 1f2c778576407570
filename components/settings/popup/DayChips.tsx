import { WEEKDAYS, type Weekday } from '@/utils/clock/days.ts'
import { longDays } from '../calendar/day-names.ts'
import { usePage } from '../kit/page.ts'

interface DayChipsProps {
  readonly name: string
  readonly names: Readonly<Record<Weekday, string>>
  readonly days: readonly Weekday[]
  readonly onTurn: (day: Weekday) => void
}

/** Seven days to press: open ones filled, with a bar and heavier. */
export function DayChips({ name, names, days, onTurn }: DayChipsProps) {
  const { language } = usePage()
  const long = longDays(language)
  return (
    <div role="group" aria-label={name} className="flex gap-1">
      {WEEKDAYS.map((day) => {
        const open = days.includes(day)
        return (
          <button
            key={day}
            type="button"
            aria-pressed={open}
            title={long[day]}
            onClick={() => onTurn(day)}
            className={`relative h-6 w-8 rounded-inner border disabled:opacity-70 ${open ? 'picked' : 'border-line text-ink-2 hover:border-line-strong'}`}
          >
            <span aria-hidden="true">{names[day]}</span>
            <span className="sr-only">{long[day]}</span>
          </button>
        )
      })}
    </div>
  )
}
