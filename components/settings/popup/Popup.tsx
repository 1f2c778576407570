import { useEffect, useState } from 'react'
import { Banner } from '../kit/Notice.tsx'
import { Outcome } from '../kit/Outcome.tsx'
import { PageContext } from '../kit/page.ts'
import { Scroll } from '../kit/Scroll.tsx'
import { Tabs } from '../kit/Tabs.tsx'
import { useSettings } from '../kit/use-settings.ts'
import type { Ports } from '../ports.ts'
import { Consent } from './Consent.tsx'
import { Header } from './Header.tsx'
import { NowTab } from './NowTab.tsx'
import { SitesTab } from './SitesTab.tsx'
import { TellTab } from './TellTab.tsx'

type TabId = 'now' | 'tell' | 'sites'

interface PopupProps {
  readonly ports: Ports
  readonly firstTab?: TabId
}

/** The popup: first the question whether it may work at all, then three tabs. */
export function Popup({ ports, firstTab = 'now' }: PopupProps) {
  const open = useSettings(ports)
  const [tab, setTab] = useState<TabId>(firstTab)
  const language = open?.page.language

  useEffect(() => {
    if (language) document.documentElement.lang = language
  }, [language])

  if (open === null) return null
  const { page, state, outcome, bad } = open
  const { speaker } = page
  return (
    <PageContext value={page}>
      <main className="flex max-h-[600px] w-[360px] flex-col overflow-hidden bg-surface text-body">
        {page.settings.personal.consent ? (
          <>
            <Header />
            <Tabs
              name={speaker.t('parts')}
              chosen={tab}
              onChoose={setTab}
              tabs={[
                { id: 'now', text: speaker.t('tabNow') },
                { id: 'tell', text: speaker.t('tabTell') },
                { id: 'sites', text: speaker.t('tabSites') },
              ]}
            />
            {state === 'newer' && <Banner>{speaker.t('settingsNewer')}</Banner>}
            {state === 'failed' && <Banner>{speaker.t('settingsFailed')}</Banner>}
            <Scroll key={tab}>
              <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
                {tab === 'now' && <NowTab />}
                {tab === 'tell' && <TellTab />}
                {tab === 'sites' && <SitesTab />}
              </div>
            </Scroll>
          </>
        ) : (
          <Consent />
        )}
        <Outcome outcome={outcome} bad={bad} />
      </main>
    </PageContext>
  )
}
