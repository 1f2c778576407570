import type { Staleness } from '@/utils/hints/assessment.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'

/** Why a ticket could not be read, by the keys that overlay and popup share; each has words of its own. */
export const TROUBLES: Readonly<Record<Staleness['why'], OverlayKey & PagesKey>> = {
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
