import { useMemo } from 'react'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import { overlayCatalogues } from '@/utils/i18n/overlay/index.ts'
import { createSpeaker, type Speaker } from '@/utils/i18n/speaker.ts'
import { usePage } from '../kit/page.ts'

/** Says a hint as the card says it, in the page's language. */
export function useOverlayWords(): Speaker<OverlayKey> {
  const { language, settings, ports } = usePage()
  const zone = settings.team.calendars[0]?.zone || undefined
  return useMemo(
    () => createSpeaker({ language, catalogue: overlayCatalogues[language], zone, now: ports.now }),
    [language, zone, ports],
  )
}
