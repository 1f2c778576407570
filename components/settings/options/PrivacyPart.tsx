import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import { Button } from '../kit/Button.tsx'
import { Part } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'

const CHAPTERS: readonly (readonly [title: PagesKey, points: readonly PagesKey[]])[] = [
  ['privacyPurpose', ['privacyPurpose1', 'privacyPurpose2']],
  ['privacyReads', ['privacyReads1', 'privacyReads2', 'privacyReads3', 'privacyReads4', 'privacyReads5']],
  [
    'privacyKeeps',
    ['privacyKeeps1', 'privacyKeeps2', 'privacyKeeps3', 'privacyKeeps6', 'privacyKeeps4', 'privacyKeeps5'],
  ],
  ['privacyNever', ['privacyNever1', 'privacyNever2', 'privacyNever3', 'privacyNever4', 'privacyNever5']],
  ['privacyMood', ['privacyMood1', 'privacyMood2']],
  ['privacyCouncil', ['privacyCouncil1', 'privacyCouncil2', 'privacyCouncil3']],
]

/** What is read, kept and never done, in words fit for a works council. */
export function PrivacyPart() {
  const { speaker, settings } = usePage()
  return (
    <Part title={speaker.t('secPrivacy')}>
      <div className="max-w-[70ch] text-lead leading-[22px]">
        <p>{speaker.t('privacyIntro')}</p>
        {CHAPTERS.map(([title, points]) => (
          <section key={title}>
            <h3 className="mt-5 mb-1 font-semibold">{speaker.t(title)}</h3>
            <ul className="list-disc pl-5">
              {points.map((point) => (
                <li key={point} className="py-0.5">
                  {speaker.t(point, { n: settings.team.retentionDays })}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="no-print">
        <Button onClick={() => window.print()}>{speaker.t('privacyPrint')}</Button>
      </div>
    </Part>
  )
}
