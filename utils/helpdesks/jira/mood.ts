import * as z from 'zod/mini'
import type { Reading } from '../../ticket/reading.ts'
import type { Csat, VendorMood } from '../../ticket/ticket.ts'
import { type Fields, number, text } from '../fields.ts'

/** 2000 and 3000 RECORDED; 1000 is a GUESS by their order. The name is localised, so the id counts. */
const STEPS: Readonly<Record<string, VendorMood['step']>> = { '1000': -1, '2000': 0, '3000': 1 }
const one = z.object({ id: z.string(), name: z.string() })
/** A list with one object (RECORDED 2026-03) or the bare object (RECORDED 2026-07). */
const sentiment = z.union([one, z.array(one)])

export function vendorMoodOf(issue: Fields, field: string | null): Reading<VendorMood> {
  return issue.read(field ?? '', sentiment, (found) => {
    const first = Array.isArray(found) ? found[0] : found
    const step = STEPS[first?.id ?? '']
    return first && step !== undefined ? { step, label: first.name } : null
  })
}

const stars = number.check(z.gte(1), z.lte(5))
const comment = z.union([text, z.object({ body: text })])
/** SEEN for the feedback call; that the field holds the same is a GUESS, it was null on every recorded issue. */
const feedback = z.union([stars, z.object({ rating: stars, comment: z.nullish(comment) })])

export function csatOf(issue: Fields, field: string | null): Reading<Csat> {
  return issue.read(field ?? '', feedback, (found) => {
    const rating = typeof found === 'number' ? found : found.rating
    const said = typeof found === 'number' ? null : (found.comment ?? null)
    const words = said !== null && typeof said === 'object' ? said.body : said
    return { value: (rating - 3) / 2, label: `${rating}/5`, comment: words }
  })
}
