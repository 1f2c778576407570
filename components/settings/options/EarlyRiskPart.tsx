import { useEffect, useState } from 'react'
import type { SiteRisk } from '@/utils/messaging/risk.ts'
import { Panel, Part } from '../kit/Panel.tsx'
import { usePage, useSetting } from '../kit/page.ts'
import { SwitchSetting } from '../kit/settings-controls.tsx'
import { Calibration } from './Calibration.tsx'

/** Early risk: its switch, how far it is on each site, and how well it does where it is on. */
export function EarlyRiskPart() {
  const { ports, speaker } = usePage()
  const { value: on } = useSetting<boolean>('team.hints.earlyRisk')
  const [sites, setSites] = useState<readonly SiteRisk[] | null>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    let left = false
    ports.risk.sites().then(
      (found) => left || setSites(found),
      () => left || setFailed(true),
    )
    return () => {
      left = true
    }
  }, [ports])

  return (
    <Part title={speaker.t('secRisk')} what={speaker.t('riskWhat')}>
      <SwitchSetting
        path="team.hints.earlyRisk"
        name={speaker.t('riskSwitch')}
        hint={speaker.t('riskSwitchHint')}
      />
      {on && failed && <p role="status">{speaker.t('riskUnknown')}</p>}
      {on && sites?.length === 0 && <p role="status">{speaker.t('riskNone')}</p>}
      {on && sites?.map((site) => <OneSite key={site.site} site={site} />)}
    </Part>
  )
}

function OneSite({ site }: { readonly site: SiteRisk }) {
  const { speaker } = usePage()
  const { outcomes, needed, calibration, learnedAt } = site
  const count = speaker.number(outcomes)
  return (
    <Panel title={new URL(site.site).host}>
      {calibration === null || learnedAt === null ? (
        <>
          <p className="font-semibold">
            {speaker.t('riskProgress', { count, needed: speaker.number(needed) })}
          </p>
          <p className="text-label text-ink-2">{speaker.t('riskLearning')}</p>
        </>
      ) : (
        <>
          <p>{speaker.t('riskOn', { count, day: speaker.day(learnedAt) })}</p>
          <Calibration bins={calibration} />
        </>
      )}
    </Panel>
  )
}
