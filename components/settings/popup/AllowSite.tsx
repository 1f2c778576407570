import { useState } from 'react'
import { Button } from '../kit/Button.tsx'
import { usePage } from '../kit/page.ts'

interface AllowSiteProps {
  readonly origin: string
  readonly onAllowed: () => void
}

/** Asks for one site. The browser's own question must be the first thing in the click. */
export function AllowSite({ origin, onAllowed }: AllowSiteProps) {
  const { ports, speaker } = usePage()
  const [answer, setAnswer] = useState<'open' | 'denied' | 'later'>('open')

  function allow() {
    ports.sites.allow(origin).then(
      (allowed) => (allowed ? onAllowed() : setAnswer('denied')),
      () => setAnswer('denied'),
    )
  }

  return (
    <>
      <p className="pt-2">{speaker.t('allowPromise')}</p>
      {answer !== 'later' && (
        <div className="flex flex-wrap gap-2 pt-3">
          <Button primary onClick={allow}>
            {speaker.t('allowSite')}
          </Button>
          <Button onClick={() => setAnswer('later')}>{speaker.t('notNow')}</Button>
        </div>
      )}
      <p role="status" className="text-label text-ink-2 not-empty:pt-2">
        {answer === 'denied' && speaker.t('allowDenied')}
      </p>
    </>
  )
}
