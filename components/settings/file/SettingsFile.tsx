import { useEffect, useId, useState } from 'react'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import type { TeamSettings } from '@/utils/settings/schema.ts'
import {
  MOST_CHARACTERS,
  readShareFile,
  type ShareFault,
  type ShareReading,
  writeShareFile,
} from '@/utils/settings/share.ts'
import { Button, LinkAction } from '../kit/Button.tsx'
import { FileButton } from '../kit/FileButton.tsx'
import { ErrorLine } from '../kit/Notice.tsx'
import { usePage } from '../kit/page.ts'
import { Difference } from './Difference.tsx'

const FAULTS = {
  'too-big': 'fileTooBig',
  'not-json': 'fileNotJson',
  'not-ours': 'fileNotOurs',
  newer: 'fileNewer',
} as const satisfies Record<ShareFault, PagesKey>

const FILE_NAME = 'solve-first-team-settings.json'

interface Waiting {
  readonly name: string
  readonly reading: ShareReading
}

/** The team's settings to a file and from one; a file is shown before it changes anything. */
export function SettingsFile() {
  const { ports, speaker, settings, locked } = usePage()
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [fault, setFault] = useState<PagesKey | null>(null)
  const [outcome, setOutcome] = useState<PagesKey | null>(null)
  const [before, setBefore] = useState<TeamSettings | null>(null)
  const faultId = useId()

  const team = settings.team
  useEffect(() => {
    void ports.file.undoable().then(setBefore, () => setBefore(null))
  }, [ports, team])

  async function read(file: File) {
    setOutcome(null)
    setWaiting(null)
    if (file.size > MOST_CHARACTERS) return setFault('fileTooBig')
    const text = await file.text().catch(() => null)
    if (text === null) return setFault('fileUnreadable')
    const reading = readShareFile(text, team, locked)
    setFault(reading.ok ? null : FAULTS[reading.fault])
    if (reading.ok) setWaiting({ name: file.name, reading })
  }

  async function run(work: Promise<void>, done: PagesKey) {
    const good = await work.then(
      () => true,
      () => false,
    )
    setOutcome(good ? done : 'notSaved')
    if (good) setWaiting(null)
  }

  return (
    <>
      {waiting ? (
        <Difference
          name={waiting.name}
          reading={waiting.reading}
          onApply={() => void run(ports.file.apply(waiting.reading.team), 'fileApplied')}
          onLeave={() => setWaiting(null)}
        />
      ) : (
        <>
          <p className="pb-2 text-label text-ink-2">{speaker.t('fileWhat')}</p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => ports.file.save(FILE_NAME, writeShareFile(team))}>
              {speaker.t('fileSave')}
            </Button>
            <FileButton
              text={speaker.t('fileRead')}
              accept=".json,application/json"
              describedBy={fault ? faultId : undefined}
              instead={ports.file.readsHere ? undefined : () => ports.openOptions('file')}
              onFile={(file) => void read(file)}
            />
          </div>
        </>
      )}
      <div role="status">
        {fault && <ErrorLine id={faultId}>{speaker.t(fault)}</ErrorLine>}
        {outcome && <p className="pt-2 text-label text-ink-2">{speaker.t(outcome)}</p>}
      </div>
      {before && !waiting && (
        <LinkAction onClick={() => void run(ports.file.undo(before), 'fileUndone')}>
          {speaker.t('fileUndo')}
        </LinkAction>
      )}
    </>
  )
}
