import type { ComponentType } from 'react'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import { SettingsFile } from '../file/SettingsFile.tsx'
import { Part } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { Sites } from '../popup/SitesTab.tsx'
import { TellTab } from '../popup/TellTab.tsx'
import { CalendarsPart } from './CalendarsPart.tsx'
import { CostPart } from './CostPart.tsx'
import { CriticalPart } from './CriticalPart.tsx'
import { DataPart } from './DataPart.tsx'
import { EarlyRiskPart } from './EarlyRiskPart.tsx'
import { HintsPart } from './HintsPart.tsx'
import { MaintenancePart } from './MaintenancePart.tsx'
import { MinePart } from './MinePart.tsx'
import { PrivacyPart } from './PrivacyPart.tsx'
import { StatusesPart } from './StatusesPart.tsx'
import { TargetsPart } from './TargetsPart.tsx'
import { UsualPart } from './UsualPart.tsx'

function TellPart() {
  const { speaker } = usePage()
  return (
    <Part title={speaker.t('tabTell')}>
      <div className="max-w-md rounded-outer border border-line">
        <TellTab />
      </div>
    </Part>
  )
}

function SitesPart() {
  const { speaker } = usePage()
  return (
    <Part title={speaker.t('tabSites')}>
      <div className="max-w-md">
        <Sites />
      </div>
    </Part>
  )
}

function FilePart() {
  const { speaker } = usePage()
  return (
    <Part title={speaker.t('file')}>
      <div className="max-w-xl">
        <SettingsFile />
      </div>
    </Part>
  )
}

/** Parts of the options page by the address behind `#`, in their order. */
export const PARTS = {
  calendars: { name: 'secCalendars', part: CalendarsPart },
  tell: { name: 'tabTell', part: TellPart },
  targets: { name: 'secTargets', part: TargetsPart },
  usual: { name: 'secUsual', part: UsualPart },
  statuses: { name: 'secStatuses', part: StatusesPart },
  critical: { name: 'secCritical', part: CriticalPart },
  maintenance: { name: 'secMaintenance', part: MaintenancePart },
  cost: { name: 'secCost', part: CostPart },
  hints: { name: 'secHints', part: HintsPart },
  risk: { name: 'secRisk', part: EarlyRiskPart },
  sites: { name: 'tabSites', part: SitesPart },
  mine: { name: 'secMine', part: MinePart },
  file: { name: 'secFile', part: FilePart },
  data: { name: 'secData', part: DataPart },
  privacy: { name: 'secPrivacy', part: PrivacyPart },
} as const satisfies Record<string, { readonly name: PagesKey; readonly part: ComponentType }>

export type PartId = keyof typeof PARTS

/** The part a hash names; the first for anything else. */
export function partOf(hash: string): PartId {
  const id = hash.replace(/^#/, '')
  return Object.hasOwn(PARTS, id) ? (id as PartId) : 'calendars'
}
