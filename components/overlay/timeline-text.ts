import type { TimelinePart } from '@/utils/hints/assessment.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'

const WORDS: Readonly<Record<TimelinePart['kind'], OverlayKey>> = {
  us: 'legendUs',
  customer: 'legendCustomer',
  'third-party': 'legendThirdParty',
  closed: 'closedHours',
  paused: 'paused',
}

/** "with us", "Telia", "paused · waiting for customer": who had it, or why it stood still. */
export function partWord(
  { kind, label }: Pick<TimelinePart, 'kind' | 'label'>,
  speaker: Speaker<OverlayKey>,
): string {
  if (label === null) return speaker.t(WORDS[kind])
  return kind === 'paused' ? speaker.t('pausedBecause', { reason: label }) : label
}

export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
