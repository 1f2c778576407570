import type { GlyphName } from '@/components/ui/glyphs.ts'
import type { PromiseState, PromiseView, Staleness } from '@/utils/hints/assessment.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'
import type { Instant } from '@/utils/ticket/reading.ts'

export type Tone = 'plain' | 'soon' | 'late' | 'paused' | 'closed' | 'quiet' | 'stale'

export interface PromiseText {
  readonly glyph: GlyphName
  readonly tone: Tone
  readonly full: string
  /** The same without its droppable word; the glyph still tells the state. */
  readonly brief: string
  /** The bare figure, for the narrowest strip. */
  readonly least: string
  /** Whole words, for a screen reader. */
  readonly spoken: string
}

export interface PromiseTextOptions {
  readonly promise: PromiseView
  readonly stale: Staleness | null
  readonly at: Instant
  readonly speaker: Speaker<OverlayKey>
  readonly hideTimers: boolean
}

const LOOKS: Readonly<Record<PromiseState, readonly [GlyphName, Tone]>> = {
  running: ['clock', 'plain'],
  soon: ['soon', 'soon'],
  late: ['late', 'late'],
  paused: ['paused', 'paused'],
  closed: ['moon', 'closed'],
  met: ['check', 'quiet'],
  missed: ['late', 'quiet'],
  none: ['none', 'quiet'],
  unknown: ['question', 'quiet'],
}

/** What the pill says of a target: one place for strip, card and spoken name. */
export function promiseText(options: PromiseTextOptions): PromiseText {
  const { promise, stale, at, speaker } = options
  const [glyph, tone] = LOOKS[promise.state]
  const text = words(options)
  const spoken = spokenOf(promise, at, speaker) ?? `${speaker.t('sla')}: ${text.full}`
  if (stale === null || promise.state === 'none') return { glyph, tone, ...text, spoken }
  const asOf = (said: string) =>
    stale.since === null ? said : speaker.t('staleLeft', { text: said, time: { time: stale.since } })
  return {
    glyph: 'again',
    tone: 'stale',
    full: asOf(text.full),
    brief: asOf(text.brief),
    least: text.least,
    spoken,
  }
}

type Words = Pick<PromiseText, 'full' | 'brief' | 'least'>

function words({ promise, speaker, hideTimers }: PromiseTextOptions): Words {
  const same = (text: string, least = text) => ({ full: text, brief: text, least })
  const figured = (full: string, figure: string) => ({ full, brief: figure, least: figure })
  const { remaining, state, dueAt, opensAt } = promise
  switch (state) {
    case 'running':
    case 'soon':
      if (hideTimers || remaining === null)
        return same(dueAt === null ? speaker.t('slaUnknown') : speaker.t('dueAt', { time: { time: dueAt } }))
      return figured(speaker.t('left', { time: { duration: remaining } }), speaker.duration(remaining))
    case 'late':
      return hideTimers || remaining === null
        ? same(speaker.t('lateWord'))
        : same(speaker.t('late', { time: { duration: remaining } }), `−${speaker.duration(remaining)}`)
    case 'paused':
      if (hideTimers || remaining === null) return same(speaker.t('paused'))
      if (remaining < 0) return same(speaker.t('pausedLate', { time: { duration: remaining } }))
      return figured(speaker.t('pausedLeft', { time: { duration: remaining } }), speaker.duration(remaining))
    case 'closed':
      return opensAt === null
        ? same(speaker.t('deskClosed'))
        : figured(speaker.t('opens', { time: { time: opensAt } }), speaker.time(opensAt))
    case 'met':
      return same(speaker.t('met'))
    case 'missed':
      return same(speaker.t('missed'))
    case 'none':
      return same(speaker.t('noSla'))
    case 'unknown':
      return same(speaker.t('slaUnknown'))
  }
}

function spokenOf(promise: PromiseView, at: Instant, speaker: Speaker<OverlayKey>): string | null {
  const { state, remaining } = promise
  if (remaining === null) return null
  const params = { time: speaker.spoken(remaining), at: { time: at } }
  if (state === 'running' || state === 'soon') return speaker.t('spokenPromise', params)
  return state === 'late' ? speaker.t('spokenLate', params) : null
}
