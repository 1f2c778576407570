import type { Assessment, PromiseView } from '@/utils/hints/assessment.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'

/** "Time to resolution, 8 h, does not pause": the target's own name and what it promises. */
export function targetNote({ promise }: Assessment, speaker: Speaker<OverlayKey>): string {
  const goal = promise.goal === null ? '' : speaker.duration(promise.goal)
  // A policy may be called by its length: "8 h" is said once.
  const name = plain(promise.name) === plain(goal) ? '' : promise.name
  return [name, goal, promise.neverPauses ? speaker.t('neverPauses') : ''].filter(Boolean).join(', ')
}

const plain = (text: string) => text.trim().replace(/\s/g, ' ')

/** Quiet lines under the figures: why it stands still, when it ends, where counts differ. */
export function promiseNotes(
  promise: PromiseView,
  dueShown: boolean,
  speaker: Speaker<OverlayKey>,
): string[] {
  const { state, dueAt, pauseReason, pausedSince, movedFrom, ours, customerZone } = promise
  const ticking = state === 'running' || state === 'soon' || state === 'late' || state === 'closed'
  const notes: string[] = []
  if (state === 'paused' && pauseReason !== null) {
    const paused = speaker.t('pausedBecause', { reason: pauseReason })
    notes.push(
      pausedSince === null ? paused : `${paused}, ${speaker.t('since', { time: { time: pausedSince } })}`,
    )
  }
  if (ticking && dueAt !== null && !dueShown) {
    const due = speaker.t('dueAt', { time: { time: dueAt } })
    notes.push(promise.remainingIsWorking ? `${due}, ${speaker.t('workingTime')}` : due)
  }
  if (ticking && dueAt !== null && customerZone != null) {
    notes.push(speaker.t('dueForCustomer', { time: { timeIn: dueAt, zone: customerZone } }))
  }
  if (movedFrom !== null) notes.push(speaker.t('moved', { time: { time: movedFrom } }))
  if (ours !== null) {
    const count = speaker.t('ours', { time: { time: ours.dueAt } })
    notes.push(ours.reason === null ? count : `${count} (${speaker.say(ours.reason)})`)
  }
  return notes.map((note) => note.charAt(0).toLocaleUpperCase(speaker.language) + note.slice(1))
}
