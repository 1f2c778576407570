import { useEffect, useState } from 'react'
import { hostOf } from '../helpdesk-names.ts'
import { Button } from '../kit/Button.tsx'
import { usePage } from '../kit/page.ts'

interface Target {
  readonly what: string
  readonly forget: () => Promise<void>
}

/** Deletes the history of a site, of everything, or the agent's own figures; asks once more before it does. */
export function Forget() {
  const { ports, speaker } = usePage()
  const [sites, setSites] = useState<readonly string[]>([])
  const [asked, setAsked] = useState<Target | null>(null)
  const [outcome, setOutcome] = useState<'forgotten' | 'forgetFailed' | null>(null)

  useEffect(() => {
    void ports.sites.list().then((found) => setSites(found.map(({ origin }) => origin)))
  }, [ports])

  function ask(target: Target) {
    setOutcome(null)
    setAsked(target)
  }

  function run({ forget }: Target) {
    setAsked(null)
    forget().then(
      () => setOutcome('forgotten'),
      () => setOutcome('forgetFailed'),
    )
  }

  return (
    <>
      <div className="flex flex-wrap gap-2">
        {sites.map((origin) => (
          <Button
            key={origin}
            onClick={() => ask({ what: hostOf(origin), forget: () => ports.history.forgetSite(origin) })}
          >
            {speaker.t('forgetSiteButton', { site: hostOf(origin) })}
          </Button>
        ))}
        <Button
          onClick={() => ask({ what: speaker.t('forgetOwnWhat'), forget: () => ports.history.forgetOwn() })}
        >
          {speaker.t('forgetOwn')}
        </Button>
        <Button
          onClick={() => ask({ what: speaker.t('forgetMoodWhat'), forget: () => ports.history.forgetMood() })}
        >
          {speaker.t('forgetMood')}
        </Button>
        <Button
          onClick={() =>
            ask({ what: speaker.t('forgetEverything'), forget: () => ports.history.forgetAll() })
          }
        >
          {speaker.t('forgetAll')}
        </Button>
      </div>
      {asked && (
        <div
          role="group"
          aria-label={speaker.t('forgetSure', { what: asked.what })}
          className="grid gap-2 rounded-inner border border-line-strong p-3"
        >
          <p className="font-semibold">{speaker.t('forgetSure', { what: asked.what })}</p>
          <div className="flex gap-2">
            <Button primary onClick={() => run(asked)}>
              {speaker.t('forgetYes')}
            </Button>
            <Button onClick={() => setAsked(null)}>{speaker.t('cancel')}</Button>
          </div>
        </div>
      )}
      <p role="status" className="text-label text-ink-2">
        {outcome && speaker.t(outcome)}
      </p>
    </>
  )
}
