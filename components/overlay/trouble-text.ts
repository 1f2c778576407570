import { TROUBLES } from '@/components/troubles.ts'
import type { GlyphName } from '@/components/ui/glyphs.ts'
import type { Staleness } from '@/utils/hints/assessment.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'

/** What went wrong, as a fact about the helpdesk, never about the agent. */
export function troubleText(stale: Staleness, helpdesk: string, speaker: Speaker<OverlayKey>): string {
  return speaker.t(TROUBLES[stale.why], { helpdesk })
}

/** When it will be tried again. */
export function nextTryText(stale: Staleness, speaker: Speaker<OverlayKey>): string {
  return stale.nextTry === null
    ? speaker.t('tryOnReturn')
    : speaker.t('nextTry', { time: { time: stale.nextTry } })
}

export function troubleGlyph({ why }: Staleness): GlyphName {
  return why === 'signed-out' || why === 'no-access' ? 'lock' : 'again'
}
