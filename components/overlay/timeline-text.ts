import type { TimelineMark, TimelinePart, TimelineView } from '@/utils/hints/assessment.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'

const WORDS: Readonly<Record<TimelinePart['kind'], OverlayKey>> = {
  us: 'legendUs',
  customer: 'legendCustomer',
  'third-party': 'legendThirdParty',
  closed: 'closedHours',
  paused: 'paused',
}

/** Patterns of the stretches; whole names, so that the style's build finds them. */
export const PATTERNS: Readonly<Record<TimelinePart['kind'], string>> = {
  us: 'part-us',
  customer: 'part-customer',
  'third-party': 'part-third-party',
  closed: 'part-closed',
  paused: 'part-paused',
}

/** "with us", "Telia", "paused · waiting for customer": who had it, or why it stood still. */
export function partWord(
  { kind, label }: Pick<TimelinePart, 'kind' | 'label'>,
  speaker: Speaker<OverlayKey>,
): string {
  if (label === null) return speaker.t(WORDS[kind])
  return kind === 'paused' ? speaker.t('pausedBecause', { reason: label }) : label
}

const MARKS: Readonly<Record<TimelineMark['kind'], OverlayKey>> = {
  start: 'asIs',
  now: 'now',
  promise: 'promiseAt',
  'safe-start': 'safeAt',
  reasonable: 'reasonableAt',
  critical: 'criticalAt',
  'critical-end': 'criticalUntil',
}

/** "latest safe start 14:30", "reasonable by 12:40, after 2 others". */
export function markText(
  { kind, time }: TimelineMark,
  { queue }: Pick<TimelineView, 'queue'>,
  speaker: Speaker<OverlayKey>,
): string {
  if (kind === 'start') return speaker.t('asIs', { text: { time } })
  if (kind === 'reasonable' && queue !== undefined && queue.tickets > 0) {
    return speaker.t('reasonableAfter', { time: { time }, n: queue.tickets })
  }
  return speaker.t(MARKS[kind], { time: { time } })
}

/** Why there is no "reasonable by": unknown is said. null where it is known, or not asked. */
export function queueNote(
  { queue }: Pick<TimelineView, 'queue'>,
  speaker: Speaker<OverlayKey>,
): string | null {
  return queue?.work === null ? speaker.t('reasonableUnknown', { n: queue.unsized }) : null
}

export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
