import type { MoodView, Step } from '@/utils/hints/assessment.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'

const WORDS: Readonly<Record<Step, OverlayKey>> = {
  [-2]: 'mood_2',
  [-1]: 'mood_1',
  0: 'mood0',
  1: 'mood1',
  2: 'mood2',
}
export const STEPS: readonly Step[] = [2, 1, 0, -1, -2]

export function stepWord(step: Step | null, speaker: Speaker<OverlayKey>): string {
  return speaker.t(step === null ? 'notSure' : WORDS[step])
}

/** Whose telling it is: their own words, their rating, or the helpdesk's field. */
export function moodTitle(mood: MoodView, helpdesk: string, speaker: Speaker<OverlayKey>): string {
  if (mood.kind !== 'said') return speaker.t('mood')
  return mood.said?.from === 'helpdesk' ? speaker.t('moodHelpdesk', { helpdesk }) : speaker.t('moodSaid')
}

/** The word beside the face. */
export function moodWord(mood: MoodView, speaker: Speaker<OverlayKey>): string {
  return mood.kind === 'none' ? speaker.t('noMood') : stepWord(mood.step, speaker)
}

/** The line under the word: why it is unsure, else how it moved, else where it comes from. */
export function moodLine(mood: MoodView, speaker: Speaker<OverlayKey>): string | null {
  if (mood.kind === 'none') return speaker.t('noWords')
  if (mood.kind === 'unsure') return mood.unsureWhy === null ? null : speaker.say(mood.unsureWhy)
  if (mood.corrected) return speaker.t('corrected')
  if (mood.change === null) return null
  const { steps, since, turn } = mood.change
  const params = { n: Math.abs(steps), time: { time: since } }
  if (turn !== 'steady') return speaker.t(turn, params)
  return speaker.t(steps === 0 ? 'unchanged' : steps < 0 ? 'fell' : 'rose', params)
}

/** What the customer or the helpdesk's own field said, labelled as such. */
export function saidLine(mood: MoodView, helpdesk: string, speaker: Speaker<OverlayKey>): string | null {
  if (mood.said === null) return null
  const { from, label } = mood.said
  return from === 'csat' ? speaker.t('saidRating', { label }) : speaker.t('saidHelpdesk', { helpdesk, label })
}

/** How the customer's earlier contacts went: the good ones first, then what is usual, as a band. */
export function usualLines({ usual }: MoodView, speaker: Speaker<OverlayKey>): readonly string[] {
  if (usual === null) return []
  const { good, known, band } = usual
  const word = (step: Step) => stepWord(step, speaker).toLocaleLowerCase(speaker.language)
  const well = good === 0 ? [] : [speaker.t('endedWell', { n: good, all: known })]
  if (band === null) return [...well, speaker.t('usualFew')]
  const [low, high] = [word(band.low), word(band.high)]
  return [...well, low === high ? speaker.t('usualOne', { low }) : speaker.t('usual', { low, high })]
}
