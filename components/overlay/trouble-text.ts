import type { GlyphName } from '@/components/ui/glyphs.ts'
import type { Staleness } from '@/utils/hints/assessment.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'

const WHY: Readonly<Record<Staleness['why'], OverlayKey>> = {
  'signed-out': 'troubleSignedOut',
  'no-access': 'troubleNoAccess',
  'not-found': 'troubleNotFound',
  'rate-limited': 'troubleRateLimited',
  server: 'troubleServer',
  'bad-answer': 'troubleBadAnswer',
  network: 'troubleNetwork',
  timeout: 'troubleTimeout',
  old: 'troubleOld',
}

/** What went wrong, as a fact about the helpdesk, never about the agent. */
export function troubleText(stale: Staleness, helpdesk: string, speaker: Speaker<OverlayKey>): string {
  return speaker.t(WHY[stale.why], { helpdesk })
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
