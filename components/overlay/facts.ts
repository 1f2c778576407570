import type { Assessment } from '@/utils/hints/assessment.ts'
import type { Mark } from '@/utils/hints/hint.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'

export interface FactLine {
  readonly key: string
  readonly mark: Mark
  readonly text: string
  readonly note: string
}

/** Everything worth knowing that asks for nothing, in words, but what stands with the customer. The first sentence leads, the rest is its note. */
export function factLines(assessment: Assessment, speaker: Speaker<OverlayKey>): FactLine[] {
  const { facts, silence, customer } = assessment
  const lines = facts.map(({ id, mark, fact }): FactLine => {
    const [text = '', ...rest] = fact.map((each) => speaker.say(each))
    return { key: id, mark, text, note: rest.join(' ') }
  })
  const plain = (key: string, mark: Mark, text: string) => lines.push({ key, mark, text, note: '' })
  const earlier = earlierText(assessment, speaker)
  if (customer === null && earlier !== null) plain('earlier', 'people', earlier)
  if (silence === 'no-desk-hours') plain('desk', 'info', speaker.t('deskUnknown'))
  return lines
}

/** How many tickets came before; null where it is not known. */
export function earlierText(
  { mood: { earlier }, at }: Assessment,
  speaker: Speaker<OverlayKey>,
): string | null {
  if (earlier === null) return null
  const { count, lastAt } = earlier
  return count > 0
    ? speaker.t('earlierTickets', { n: count, time: { duration: at - lastAt } })
    : speaker.t('firstContact')
}
