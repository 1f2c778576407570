import { HINT_NAMES } from '../hint-names.ts'
import { LinkAction } from '../kit/Button.tsx'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { SILENCE_NAMES } from './silence-names.ts'
import { useAnswer } from './use-answer.ts'

/** Today's tickets: what was said, or why nothing was. Nothing at all in works-council mode. */
export function DayLog() {
  const { ports, speaker, settings } = usePage()
  const { answer: lines } = useAnswer(ports.work.day)
  if (lines === null || settings.team.worksCouncilMode) return null
  const told = lines.filter(({ nudge }) => nudge !== null).length
  return (
    <Panel title={speaker.t('dayLog')}>
      <p className="max-w-[65ch] text-label text-ink-2">{speaker.t('dayLogHint')}</p>
      {lines.length === 0 && <p className="text-ink-2">{speaker.t('dayLogNone')}</p>}
      {lines.length > 0 && (
        <>
          <p>{speaker.t('dayLogCount', { n: lines.length, told })}</p>
          <table className="w-full max-w-2xl" data-day-log>
            <thead className="sr-only">
              <tr>
                <th scope="col">{speaker.t('csvTicket')}</th>
                <th scope="col">{speaker.t('dayLogTime')}</th>
                <th scope="col">{speaker.t('dayLogWhat')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, number, url, at, nudge, silence }) => (
                <tr key={id} className="align-baseline">
                  <th scope="row" className="py-0.5 pr-3 text-left font-normal whitespace-nowrap">
                    <LinkAction
                      onClick={() => ports.work.open(url)}
                      name={speaker.t('openTicket', { number })}
                    >
                      {number}
                    </LinkAction>
                  </th>
                  <td className="pr-3 text-label whitespace-nowrap text-ink-2 tabular-nums">
                    {speaker.time(nudge?.at ?? at)}
                  </td>
                  <td className="w-full">
                    {nudge
                      ? speaker.t('dayLogTold', { what: speaker.t(HINT_NAMES[nudge.hint]) })
                      : silence && speaker.t(SILENCE_NAMES[silence])}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Panel>
  )
}
