import type { MoodModel } from './model/model.ts'
import { scoreMessage } from './model/score.ts'
import type { MoodLabel, MoodStep } from './reading.ts'

/** Answer to one line of JSON: a mood, or what was wrong with the line. */
export type LineAnswer =
  | {
      readonly id: unknown
      readonly lang: string
      readonly label: MoodLabel | 'unsure'
      readonly step: MoodStep | null
      readonly p: { readonly neg: number; readonly neu: number; readonly pos: number }
      readonly evidence: readonly (readonly [number, number])[]
      readonly argmax: MoodLabel
    }
  | { readonly id: unknown; readonly error: string }

const round = (value: number) => Math.round(value * 10_000) / 10_000

/**
 * Scores one line `{"id","text","lang"?}`. `lang` is a language tag; with another language than nl, fi, de, en
 * the label is `unsure`. Never throws.
 */
export function answerLine(model: MoodModel, line: string): LineAnswer {
  let given: unknown
  try {
    given = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line)
  } catch {
    return { id: null, error: 'not JSON' }
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { id: null, error: 'not an object' }
  const { id = null, text, lang } = given as { id?: unknown; text?: unknown; lang?: unknown }
  if (id !== null && typeof id !== 'string' && typeof id !== 'number')
    return { id: null, error: 'id is neither text nor number' }
  if (id === null) return { id, error: 'no id' }
  if (typeof text !== 'string') return { id, error: 'no text' }
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    return { id, error: 'lang is not text' }
  const reading = scoreMessage(model, text, typeof lang === 'string' ? { lang } : {})
  const p = { neg: round(reading.p.neg), neu: round(reading.p.neu), pos: round(reading.p.pos) }
  const { label, step, evidence, argmax } = reading
  return { id, lang: reading.lang, label, step, p, evidence, argmax }
}
