import type { CalendarSettings } from '@/utils/settings/schema.ts'
import { ErrorLine } from '../kit/Notice.tsx'
import { SubTitle } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { TextField } from '../kit/value-fields.tsx'
import { Closures } from './Closures.tsx'
import { type CalendarFault, checkCalendar } from './check.ts'
import { DatedHours } from './DatedHours.tsx'
import { longDays } from './day-names.ts'
import { Holidays } from './Holidays.tsx'
import { ImportFile } from './ImportFile.tsx'
import { Preview } from './Preview.tsx'
import { WeekFields } from './WeekFields.tsx'
import { ZoneField, ZoneOffer } from './ZoneField.tsx'

interface CalendarEditorProps {
  readonly calendar: CalendarSettings
  readonly onChange: (part: Partial<CalendarSettings>) => void
}

/** Everything about when one desk works. */
export function CalendarEditor({ calendar, onChange }: CalendarEditorProps) {
  const { speaker, language } = usePage()
  const { id } = calendar
  const faults = checkCalendar(calendar)
  const days = longDays(language)
  const say = (fault: CalendarFault) =>
    fault.kind === 'overlap'
      ? speaker.t('problemOverlap', { day: days[fault.day] })
      : speaker.t(fault.kind === 'zone' ? 'problemZone' : 'problemWeek')

  return (
    <>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(220px,100%),1fr))] items-start gap-3">
        <TextField
          id={`${id}.name`}
          name={speaker.t('nName')}
          value={calendar.name}
          max={80}
          onGood={(name) => onChange({ name })}
        />
        <div>
          <ZoneField zone={calendar.zone} onPick={(zone) => onChange({ zone })} />
          <ZoneOffer zone={calendar.zone} onPick={(zone) => onChange({ zone })} />
        </div>
      </div>
      <div className="grid gap-2">
        <SubTitle hint={speaker.t('weekHint')}>{speaker.t('hours')}</SubTitle>
        <WeekFields id={id} week={calendar.week} onWeek={(week) => onChange({ week })} />
      </div>
      <div role="status">
        {faults.length > 0 && (
          <ErrorLine>
            {speaker.t('calendarProblem')} {faults.map(say).join('; ')}.
          </ErrorLine>
        )}
      </div>
      <Preview calendar={calendar} />
      <Holidays calendar={calendar} onChange={onChange} />
      <Closures
        id={`${id}.closures`}
        closures={calendar.closures}
        onChange={(closures) => onChange({ closures: closures.map(([first, last]) => [first, last]) })}
      />
      <DatedHours
        id={`${id}.half`}
        title={speaker.t('halfDays')}
        addText={speaker.t('halfDayAdd')}
        days={calendar.halfDays}
        onChange={(halfDays) => onChange({ halfDays })}
      />
      <DatedHours
        id={`${id}.extra`}
        title={speaker.t('extraDays')}
        addText={speaker.t('extraDayAdd')}
        days={calendar.extraDays}
        onChange={(extraDays) => onChange({ extraDays })}
      />
      <ImportFile calendar={calendar} onChange={onChange} />
    </>
  )
}
