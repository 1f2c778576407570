import type { GlyphName } from '@/components/ui/glyphs.ts'
import type { WaitView } from '@/utils/hints/assessment.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'
import type { Instant } from '@/utils/ticket/reading.ts'

const STRIP: Readonly<Record<WaitView['kind'], OverlayKey>> = {
  waiting: 'waiting',
  question: 'ourQuestion',
  open: 'openFor',
}
const STRIP_SINCE: Readonly<Record<WaitView['kind'], OverlayKey>> = {
  waiting: 'waitingSince',
  question: 'ourQuestionSince',
  open: 'openSince',
}
const CARD: Readonly<Record<WaitView['kind'], OverlayKey>> = {
  waiting: 'customerWaiting',
  question: 'ourQuestionLong',
  open: 'open',
}

export interface WaitText {
  /** "Waiting 3 h 05". */
  readonly full: string
  /** "3 h 05". */
  readonly figure: string
  /** "Customer waiting", the card's label. */
  readonly label: string
  readonly ball: GlyphName
  /** "with us" as the strip says it, and in full for the card. */
  readonly holder: string
  readonly holderLong: string
  readonly spoken: string
}

/** How long somebody has waited and who has the ball, in words. The wait runs on through every pause. */
export function waitText(
  wait: WaitView,
  at: Instant,
  speaker: Speaker<OverlayKey>,
  hideTimers: boolean,
): WaitText {
  const { kind } = wait
  const since = kind === 'question' ? wait.holderSince : wait.since
  const shown = Math.max(0, kind === 'question' ? at - since : wait.total)
  const label = speaker.t(CARD[kind])
  return {
    full: hideTimers
      ? speaker.t(STRIP_SINCE[kind], { time: { time: since } })
      : speaker.t(STRIP[kind], { time: { duration: shown } }),
    figure: hideTimers ? speaker.t('since', { time: { time: since } }) : speaker.duration(shown),
    label,
    ball: wait.holder,
    holder: holderWord(wait, speaker, true),
    holderLong: holderWord(wait, speaker, false),
    spoken: speaker.t('spokenWait', {
      label,
      time: speaker.spoken(shown),
      holder: holderWord(wait, speaker, false),
    }),
  }
}

/** "with us", "with Telia"; `brief` for the strip, where the ball's mark stands in front. */
export function holderWord(wait: WaitView, speaker: Speaker<OverlayKey>, brief: boolean): string {
  if (wait.holder === 'us') return speaker.t(brief ? 'withUsShort' : 'withUs')
  if (wait.holder === 'customer') return speaker.t(brief ? 'withCustomerShort' : 'withCustomer')
  return wait.party === null
    ? speaker.t(brief ? 'withThirdPartyShort' : 'withThirdParty')
    : speaker.t('withParty', { name: wait.party })
}
