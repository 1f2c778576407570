import { useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { SubTitle } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { RemovableLines } from '../kit/RemovableLines.tsx'
import { sayDate } from '../kit/say-date.ts'
import { DateField, TimeField } from '../kit/value-fields.tsx'

type DatedSpan = [date: string, from: string, to: string]

interface CriticalDatesProps {
  readonly id: string
  readonly dates: readonly (readonly [string, string, string])[]
  readonly onChange: (dates: DatedSpan[]) => void
}

/** Single dates with their hours: a payroll run, a launch. */
export function CriticalDates({ id, dates, onChange }: CriticalDatesProps) {
  const { speaker, language } = usePage()
  const [date, setDate] = useState('')
  const [from, setFrom] = useState('09:00')
  const [to, setTo] = useState('17:00')
  const all = dates.map(([day, begin, end]): DatedSpan => [day, begin, end])
  return (
    <div className="grid content-start gap-2">
      <SubTitle>{speaker.t('criticalDates')}</SubTitle>
      <RemovableLines
        lines={all.map((span) => ({
          key: span.join(' '),
          text: `${sayDate(span[0], language, true)} ${span[1]}–${span[2]}`,
        }))}
        onRemove={(key) => onChange(all.filter((span) => span.join(' ') !== key))}
      />
      <DateField id={`${id}.date`} name={speaker.t('date')} value={date} onGood={setDate} optional />
      <div className="flex flex-wrap items-end gap-3">
        <TimeField id={`${id}.from`} name={speaker.t('nFrom')} value={from} onGood={setFrom} />
        <TimeField id={`${id}.to`} name={speaker.t('nTo')} value={to} onGood={setTo} />
        <Button
          disabled={date === ''}
          onClick={() => {
            onChange([...all, [date, from, to]])
            setDate('')
          }}
        >
          {speaker.t('criticalDateAdd')}
        </Button>
      </div>
    </div>
  )
}
