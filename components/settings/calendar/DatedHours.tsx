import { useState } from 'react'
import type { OpenHours } from '@/utils/clock/calendar.ts'
import { Button } from '../kit/Button.tsx'
import { writeHours } from '../kit/hours-text.ts'
import { SubTitle } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { RemovableLines } from '../kit/RemovableLines.tsx'
import { sayDate } from '../kit/say-date.ts'
import { DateField } from '../kit/value-fields.tsx'
import { HoursField } from './HoursField.tsx'

type Dated = Readonly<Record<string, readonly OpenHours[]>>

interface DatedHoursProps {
  readonly id: string
  readonly title: string
  readonly addText: string
  readonly days: Dated
  readonly onChange: (days: Record<string, [string, string][]>) => void
}

/** Single dates with hours of their own. */
export function DatedHours({ id, title, addText, days, onChange }: DatedHoursProps) {
  const { speaker, language } = usePage()
  const [date, setDate] = useState('')
  const [hours, setHours] = useState<readonly OpenHours[]>([])
  const lines = Object.entries(days)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, open]) => ({
      key: day,
      text: `${sayDate(day, language, true)}: ${writeHours(open) || speaker.t('closed')}`,
    }))

  function put(next: Dated) {
    onChange(
      Object.fromEntries(
        Object.entries(next).map(([day, open]) => [
          day,
          open.map(([from, to]): [string, string] => [from, to]),
        ]),
      ),
    )
  }

  return (
    <div className="grid gap-2">
      <SubTitle>{title}</SubTitle>
      <RemovableLines
        lines={lines}
        onRemove={(gone) => put(Object.fromEntries(Object.entries(days).filter(([day]) => day !== gone)))}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(150px,100%),1fr))] items-end gap-3">
        <DateField id={`${id}.date`} name={speaker.t('date')} value={date} onGood={setDate} optional />
        <HoursField
          id={`${id}.hours`}
          name={speaker.t('hoursThatDay')}
          hours={hours}
          onGood={setHours}
          placeholder={speaker.t('closed')}
        />
        <Button
          disabled={date === ''}
          onClick={() => {
            put({ ...days, [date]: hours })
            setDate('')
            setHours([])
          }}
        >
          {addText}
        </Button>
      </div>
    </div>
  )
}
