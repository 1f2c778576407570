import type { Reading } from '../../ticket/reading.ts'
import type { Csat, VendorMood } from '../../ticket/ticket.ts'
import { type Fields, id, stars, text } from '../fields.ts'

/** 2000 and 3000 RECORDED; 1000 is a GUESS by their order. The name is localised, so the id counts. */
const STEPS: Readonly<Record<string, VendorMood['step']>> = { '1000': -1, '2000': 0, '3000': 1 }

/** A list with one object (RECORDED 2026-03) or the bare object (RECORDED 2026-07). */
export function vendorMoodOf(issue: Fields, field: string | null): Reading<VendorMood> {
  const found = issue.first(field ?? '')
  return found.read('id', id, (key) => {
    const step = STEPS[key]
    return step === undefined ? null : { step, label: found.get('name', text) ?? '' }
  })
}

/** SEEN for the feedback call; that the field holds the same is a GUESS, it was null on every recorded issue. */
export function csatOf(feedback: Fields): Reading<Csat> {
  return feedback.read('rating', stars, (rating) => ({
    value: (rating - 3) / 2,
    label: `${rating}/5`,
    comment: feedback.in('comment').get('body', text),
  }))
}
