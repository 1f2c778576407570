import { useMemo } from 'react'
import { holidayName, offeredDays } from '@/utils/clock/holidays/index.ts'
import type { CalendarSettings } from '@/utils/settings/schema.ts'
import { usePage } from '../kit/page.ts'
import { sayDate } from '../kit/say-date.ts'
import { SelectField } from '../kit/value-fields.tsx'
import { regionChoices } from '../region-names.ts'
import { nextClosedDays } from './next-closed.ts'

interface HolidaysProps {
  readonly calendar: CalendarSettings
  readonly onChange: (part: Partial<CalendarSettings>) => void
}

/** Public holidays of a place, the days some places agree on as ticks, and what is closed next. */
export function Holidays({ calendar, onChange }: HolidaysProps) {
  const { speaker, language, ports } = usePage()
  const { holidays, agreed } = calendar
  const regions = useMemo(() => regionChoices(language), [language])
  const offered = offeredDays(holidays)
  const today = new Date(ports.now()).toISOString().slice(0, 10)
  const next = nextClosedDays(calendar, today, 5)

  return (
    <div className="grid gap-3">
      <SelectField
        name={speaker.t('holidays')}
        value={holidays}
        onGood={(region) => onChange({ holidays: region, agreed: [] })}
        choices={[{ value: '', text: speaker.t('holidaysNone') }, ...regions]}
      />
      {offered.length > 0 && (
        <fieldset>
          <legend>{speaker.t('agreed')}</legend>
          <p className="text-label text-ink-2">{speaker.t('agreedHint')}</p>
          <div className="mt-1 grid grid-cols-[repeat(auto-fit,minmax(min(220px,100%),1fr))] gap-x-4">
            {offered.map((name) => (
              <label key={name} className="flex min-h-7 items-center gap-2">
                <input
                  type="checkbox"
                  checked={agreed.includes(name)}
                  onChange={(event) =>
                    onChange({
                      agreed: event.currentTarget.checked
                        ? [...agreed, name]
                        : agreed.filter((other) => other !== name),
                    })
                  }
                  className="size-4 accent-accent"
                />
                {holidayName(name, language)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {next.length > 0 && (
        <div className="text-label text-ink-2">
          <p>{speaker.t('holidaysNext')}</p>
          <ul>
            {next.map(({ date, name }) => (
              <li key={`${date} ${name}`}>
                {sayDate(date, language, true)}
                {name !== '' && `, ${holidayName(name, language)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
