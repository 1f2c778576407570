import { Glyph } from '@/components/ui/Glyph.tsx'
import { isLocked } from '@/utils/settings/path.ts'
import { Button, LinkAction } from '../kit/Button.tsx'
import { LockLine } from '../kit/Notice.tsx'
import { usePage } from '../kit/page.ts'
import { Scroll } from '../kit/Scroll.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'

/** The first question. Nothing is ticked beforehand and nothing works until it is answered. */
export function Consent() {
  const { ports, speaker, settings, locked, change } = usePage()
  const moodFixed = isLocked(locked, 'personal.mood')
  const answer = (mood: boolean) =>
    change((now) => ({ ...now, personal: { ...now.personal, consent: true, mood } }))
  const offers = moodFixed ? [settings.personal.mood] : [true, false]
  return (
    <>
      <header className="flex h-11 shrink-0 items-center justify-between gap-2 border-b border-line px-3">
        <h1 className="text-lead font-semibold">{speaker.t('consentTitle')}</h1>
        <LanguageChoice bare />
      </header>
      <Scroll>
        <div className="p-3">
          <p className="text-lead">{speaker.t('consentIntro')}</p>
          <Points
            title={speaker.t('consentReads')}
            does={[speaker.t('consentReadsTicket'), speaker.t('consentReadsMood')]}
          />
          <Points
            title={speaker.t('consentKeeps')}
            does={[
              speaker.t('consentKeepsWhat', { n: settings.team.retentionDays }),
              speaker.t('consentKeepsOwn'),
            ]}
            doesNot={[speaker.t('consentKeepsNot')]}
          />
          <Points
            title={speaker.t('consentNever')}
            doesNot={[
              speaker.t('consentNeverSends'),
              speaker.t('consentNeverMeasures'),
              speaker.t('consentNeverWrites'),
            ]}
          />
          <div className="mt-1">
            <LinkAction onClick={() => ports.openOptions('privacy')}>{speaker.t('consentFull')}</LinkAction>
          </div>
        </div>
      </Scroll>
      <div className="shrink-0 border-t border-line p-3">
        <div className="grid auto-cols-fr grid-flow-col gap-2">
          {offers.map((mood) => (
            <Button key={String(mood)} wide onClick={() => answer(mood)}>
              {speaker.t(mood ? 'consentWithMood' : 'consentWithout')}
            </Button>
          ))}
        </div>
        {moodFixed && <LockLine />}
        <p className="pt-2 text-center text-label text-ink-2">{speaker.t('consentLater')}</p>
      </div>
    </>
  )
}

interface PointsProps {
  readonly title: string
  readonly does?: readonly string[]
  readonly doesNot?: readonly string[]
}

function Points({ title, does = [], doesNot = [] }: PointsProps) {
  const points = [
    ...does.map((text) => ({ text, yes: true })),
    ...doesNot.map((text) => ({ text, yes: false })),
  ]
  return (
    <>
      <h2 className="mt-2 text-label font-semibold text-ink-2">{title}</h2>
      <ul>
        {points.map(({ text, yes }) => (
          <li key={text} className="grid grid-cols-[16px_1fr] gap-2 py-0.5">
            <span className="mt-0.5 text-ink-2">
              <Glyph name={yes ? 'check' : 'away'} />
            </span>
            {text}
          </li>
        ))}
      </ul>
    </>
  )
}
