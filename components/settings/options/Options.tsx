import { useEffect, useState } from 'react'
import { Banner } from '../kit/Notice.tsx'
import { Outcome } from '../kit/Outcome.tsx'
import { PageContext } from '../kit/page.ts'
import { useSettings } from '../kit/use-settings.ts'
import type { Ports } from '../ports.ts'
import { PARTS, type PartId, partOf } from './parts.tsx'

/** The options page: a list of parts, one shown at a time, each with an address of its own. */
export function Options({ ports }: { readonly ports: Ports }) {
  const open = useSettings(ports)
  const [part, setPart] = useState<PartId>(() => partOf(window.location.hash))
  const language = open?.page.language
  const title = open?.page.speaker.t('optionsTitle')

  useEffect(() => {
    const follow = () => setPart(partOf(window.location.hash))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])

  useEffect(() => {
    if (language) document.documentElement.lang = language
    if (title) document.title = title
  }, [language, title])

  if (open === null) return null
  const { page, state, outcome, bad } = open
  const { speaker, settings } = page
  const Shown = PARTS[part].part
  return (
    <PageContext value={page}>
      <div className="mx-auto flex min-h-dvh max-w-[1040px] flex-col">
        <header className="no-print px-6 pt-6 pb-4">
          <h1 className="text-title font-semibold">{speaker.t('optionsTitle')}</h1>
        </header>
        {!settings.personal.consent && <Banner>{speaker.t('consentFirst')}</Banner>}
        {state === 'newer' && <Banner>{speaker.t('settingsNewer')}</Banner>}
        {state === 'failed' && <Banner>{speaker.t('settingsFailed')}</Banner>}
        <div className="grid grow grid-cols-1 gap-8 px-6 pb-10 md:grid-cols-[200px_minmax(0,1fr)]">
          <nav aria-label={speaker.t('optionsNav')} className="no-print">
            <ul className="flex flex-wrap gap-1 md:sticky md:top-4 md:flex-col">
              {(Object.keys(PARTS) as PartId[]).map((id) => (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    aria-current={id === part ? 'page' : undefined}
                    className={`flex min-h-8 items-center rounded-inner px-2.5 ${id === part ? 'bg-calm font-semibold text-ink shadow-[inset_3px_0_0_var(--color-ink)]' : 'text-ink-2 hover:bg-sunken hover:text-ink'}`}
                  >
                    {speaker.t(PARTS[id].name)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <main className="min-w-0">
            <Shown key={part} />
          </main>
        </div>
        <div className="no-print sticky bottom-0 bg-surface">
          <Outcome outcome={outcome} bad={bad} />
        </div>
      </div>
    </PageContext>
  )
}
