import { useEffect, useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { usePage } from '../kit/page.ts'

/** How the history is, and all of it as a file where that is allowed. */
export function HistoryState() {
  const { ports, speaker, settings } = usePage()
  const [state, setState] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<'exportDone' | 'exportFailed' | null>(null)
  const locked = settings.team.worksCouncilMode

  useEffect(() => {
    ports.history.broken().then(
      (why) => setState(why === null ? speaker.t('historyGood') : speaker.t('historyBroken', { why })),
      () => setState(speaker.t('historyUnknown')),
    )
  }, [ports, speaker])

  async function save() {
    try {
      const all = await ports.history.exportAll()
      ports.file.save('solve-first-history.json', `${JSON.stringify(all, null, 2)}\n`)
      setOutcome('exportDone')
    } catch {
      setOutcome('exportFailed')
    }
  }

  return (
    <>
      <p role="status">{state}</p>
      <div className="flex flex-wrap items-center gap-3">
        <Button disabled={locked} onClick={() => void save()}>
          {speaker.t('exportHistory')}
        </Button>
        <span role="status" className="text-label text-ink-2">
          {locked ? speaker.t('exportOff') : outcome && speaker.t(outcome)}
        </span>
      </div>
    </>
  )
}
