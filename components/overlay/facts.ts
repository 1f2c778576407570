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

/** Everything worth knowing that asks for nothing, in words. The first sentence leads, the rest is its note. */
export function factLines(assessment: Assessment, speaker: Speaker<OverlayKey>): FactLine[] {
  const { facts, silence, mood, at } = assessment
  const lines = facts.map(({ id, mark, fact }): FactLine => {
    const [text = '', ...rest] = fact.map((each) => speaker.say(each))
    return { key: id, mark, text, note: rest.join(' ') }
  })
  const plain = (key: string, mark: Mark, text: string) => lines.push({ key, mark, text, note: '' })
  if (mood.earlier !== null) {
    const { count, lastAt } = mood.earlier
    const time = { duration: at - lastAt }
    if (count > 0) plain('earlier', 'people', speaker.t('earlierTickets', { n: count, time }))
    else plain('first', 'people', speaker.t('firstContact'))
  }
  if (silence === 'no-desk-hours') plain('desk', 'info', speaker.t('deskUnknown'))
  return lines
}
