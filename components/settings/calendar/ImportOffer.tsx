import { WEEKDAYS } from '@/utils/clock/days.ts'
import { Button } from '../kit/Button.tsx'
import { writeHours } from '../kit/hours-text.ts'
import { ErrorLine } from '../kit/Notice.tsx'
import { usePage } from '../kit/page.ts'
import { sayDate } from '../kit/say-date.ts'
import { shortDays } from './day-names.ts'
import { hoursOn } from './desk.ts'
import { IMPORT_PROBLEMS } from './ImportFile.tsx'
import type { Imported } from './import-days.ts'

const MOST_SHOWN = 10

interface ImportOfferProps {
  readonly file: string
  readonly imported: Imported
  readonly onTake: () => void
  readonly onLeave: () => void
}

/** What a file would bring, and what of it cannot be taken over. */
export function ImportOffer({ file, imported, onTake, onLeave }: ImportOfferProps) {
  const { speaker, language } = usePage()
  if (imported.kind === 'no-schedule') return <ErrorLine>{speaker.t('importNoSchedule')}</ErrorLine>
  const problems = imported.kind === 'days' ? imported.problems : []
  const short = shortDays(language)
  const days = imported.kind === 'days' ? imported.days : []
  const canTake = imported.kind === 'schedule' || days.length > 0
  return (
    <div className="grid gap-2 rounded-inner border border-line p-3">
      <p className="font-semibold wrap-anywhere">
        {imported.kind === 'days'
          ? speaker.t('importFound', { file, n: days.length })
          : speaker.t('importSchedule', {
              file,
              name: imported.name,
              zone: imported.zone,
              week: WEEKDAYS.filter((day) => hoursOn(imported.week, day).length > 0)
                .map((day) => `${short[day]} ${writeHours(hoursOn(imported.week, day))}`)
                .join(' · '),
            })}
      </p>
      {days.length > 0 && (
        <ul className="text-label text-ink-2">
          {days.slice(0, MOST_SHOWN).map(({ date, name }) => (
            <li key={`${date} ${name}`} className="wrap-anywhere">
              {sayDate(date, language, true)}, {name}
            </li>
          ))}
          {days.length > MOST_SHOWN && <li>{speaker.t('fileMore', { n: days.length - MOST_SHOWN })}</li>}
        </ul>
      )}
      {problems.length > 0 && (
        <>
          <ErrorLine>{speaker.t('importProblems')}</ErrorLine>
          <ul className="pl-[22px] text-label">
            {problems.slice(0, MOST_SHOWN).map(({ code, entry, limit }, index) => (
              <li key={`${code} ${entry} ${index}`} className="wrap-anywhere">
                {speaker.t(IMPORT_PROBLEMS[code], { entry, max: limit ?? 0 })}
              </li>
            ))}
            {problems.length > MOST_SHOWN && (
              <li>{speaker.t('fileMore', { n: problems.length - MOST_SHOWN })}</li>
            )}
          </ul>
        </>
      )}
      <div className="flex gap-2">
        {canTake && (
          <Button primary onClick={onTake}>
            {speaker.t('importTake')}
          </Button>
        )}
        <Button onClick={onLeave}>{speaker.t('fileLeave')}</Button>
      </div>
    </div>
  )
}
