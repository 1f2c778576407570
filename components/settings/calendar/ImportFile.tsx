import { useState } from 'react'
import type { ImportProblem } from '@/utils/clock/import/days-off.ts'
import { MOST_CHARACTERS } from '@/utils/clock/import/ical.ts'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import type { CalendarSettings } from '@/utils/settings/schema.ts'
import { FileButton } from '../kit/FileButton.tsx'
import { ErrorLine } from '../kit/Notice.tsx'
import { SubTitle } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { ImportOffer } from './ImportOffer.tsx'
import { type Imported, readIcal, readSchedule, toClosures } from './import-days.ts'

export const IMPORT_PROBLEMS = {
  'too-big': 'importTooBig',
  damaged: 'importDamaged',
  empty: 'importEmpty',
  'not-all-day': 'importNotAllDay',
  'bad-date': 'importBadDate',
  'unsupported-recurrence': 'importRepeats',
  'too-long': 'importTooLong',
} as const satisfies Record<ImportProblem['code'], PagesKey>

/** The schema takes so many closures of one calendar. */
const MOST_CLOSURES = 200

interface ImportFileProps {
  readonly calendar: CalendarSettings
  readonly onChange: (part: Partial<CalendarSettings>) => void
}

/** Company days from iCalendar, a whole schedule from Zendesk: shown first, then taken over or left. */
export function ImportFile({ calendar, onChange }: ImportFileProps) {
  const { speaker, ports } = usePage()
  const [offer, setOffer] = useState<{ readonly file: string; readonly imported: Imported } | null>(null)
  const [fault, setFault] = useState<string | null>(null)

  async function read(file: File, how: (text: string) => Imported) {
    setOffer(null)
    setFault(null)
    if (file.size > MOST_CHARACTERS) return setFault(speaker.t('importTooBig', { max: '1 MB' }))
    const text = await file.text().catch(() => null)
    if (text === null) return setFault(speaker.t('fileUnreadable'))
    setOffer({ file: file.name, imported: how(text) })
  }

  function take(imported: Imported) {
    if (imported.kind === 'days') {
      onChange({
        closures: [...calendar.closures, ...toClosures(imported.days).map(pair)].slice(0, MOST_CLOSURES),
      })
    } else if (imported.kind === 'schedule') {
      const { zone, week, closures, name } = imported
      onChange({
        zone,
        week,
        closures: closures.map(pair).slice(0, MOST_CLOSURES),
        ...(name ? { name } : {}),
      })
    }
    setOffer(null)
  }

  const thisYear = new Date(ports.now()).getUTCFullYear()
  return (
    <div className="grid gap-2">
      <SubTitle hint={speaker.t('importHint')}>{speaker.t('import')}</SubTitle>
      <div className="flex flex-wrap gap-2">
        <FileButton
          text={speaker.t('importIcal')}
          accept=".ics,text/calendar"
          onFile={(file) => void read(file, (text) => readIcal(text, calendar, thisYear))}
        />
        <FileButton
          text={speaker.t('importZendesk')}
          accept=".json,application/json"
          onFile={(file) => void read(file, readSchedule)}
        />
      </div>
      <div role="status">{fault && <ErrorLine>{fault}</ErrorLine>}</div>
      {offer && (
        <ImportOffer
          file={offer.file}
          imported={offer.imported}
          onTake={() => take(offer.imported)}
          onLeave={() => setOffer(null)}
        />
      )}
    </div>
  )
}

function pair([first, last]: readonly [string, string]): [string, string] {
  return [first, last]
}
