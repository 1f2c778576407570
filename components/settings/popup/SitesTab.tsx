import { useCallback, useEffect, useState } from 'react'
import { SettingsFile } from '../file/SettingsFile.tsx'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import type { KnownSite } from '../ports.ts'
import { AddSite } from './AddSite.tsx'
import { SiteRow } from './SiteRow.tsx'

/** Where it works, and the settings file. */
export function SitesTab() {
  const { speaker } = usePage()
  return (
    <>
      <Panel flat title={speaker.t('tabSites')}>
        <Sites />
      </Panel>
      <Panel flat title={speaker.t('file')}>
        <SettingsFile />
      </Panel>
    </>
  )
}

/** Each helpdesk seen or allowed, and the way to add one. */
export function Sites() {
  const { ports, speaker, settings } = usePage()
  const [sites, setSites] = useState<readonly KnownSite[] | null>(null)
  const look = useCallback(() => void ports.sites.list().then(setSites), [ports])
  useEffect(look, [look])

  const listed = sites ?? []
  const stored = Object.keys(settings.personal.sites)
    .filter((origin) => !listed.some((site) => site.origin === origin))
    .map((origin): KnownSite => ({ origin, helpdesk: null, own: false }))
  const all = [...listed, ...stored]
  return (
    <>
      {sites !== null && all.length === 0 && <p className="pb-1 text-ink-2">{speaker.t('sitesNone')}</p>}
      <ul className="divide-y divide-line">
        {all.map((site) => (
          <li key={site.origin} className="py-1.5">
            <SiteRow site={site} onGone={look} />
          </li>
        ))}
      </ul>
      <AddSite onAdded={look} />
    </>
  )
}
