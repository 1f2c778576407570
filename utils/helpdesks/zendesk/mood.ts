import type { Reading } from '../../ticket/reading.ts'
import type { Csat, VendorMood } from '../../ticket/ticket.ts'
import { type Fields, text } from '../fields.ts'

const SCORES: Readonly<Record<string, number>> = { good: 1, bad: -1 }

/** `satisfaction_rating.score`: null, unoffered, offered (RECORDED), good, bad (SEEN, bad with a reason). */
export function csatOf(ticket: Fields): Reading<Csat> {
  const rating = ticket.in('satisfaction_rating')
  return rating.read('score', text, (label) => {
    const value = SCORES[label]
    return value === undefined ? null : { value, label, comment: rating.get('comment', text) }
  })
}

const STEPS: Readonly<Record<string, VendorMood['step']>> = {
  very_negative: -2,
  negative: -1,
  neutral: 0,
  positive: 1,
  very_positive: 2,
}

/** Intelligent triage writes its sentiment as a tag `sentiment__<value>` (spelling of the values: GUESS). */
export function moodIn(tags: readonly string[]): VendorMood | null {
  for (const tag of tags) {
    const label = /^sentiment__(\w+)$/.exec(tag)?.[1] ?? ''
    const step = STEPS[label]
    if (step !== undefined) return { step, label: label.replace('_', ' ') }
  }
  return null
}
