import type { MoodModel } from './model.ts'
import { found } from './sums.ts'
import { type Tokens, WORD } from './tokens.ts'

/** Stretches shown at the most, and how close to the strongest token one must come. */
const MOST = 3
const NEAR_STRONGEST = 0.34
/** A feature over more tokens than this is put down to its two ends. */
const WIDE = 4

const NEGATORS =
  /^(?:not|no|never|nothing|nobody|niet|geen|nooit|niets|niks|niemand|nicht|kein(?:e[rnms]?)?|nie|nichts|ei|en|et|emme|ette|eivät|eikä)$/i

/** How much each token pulled towards `label`, by the weights of both models. */
function pulls(model: MoodModel, tokens: Tokens, label: 'neg' | 'pos', share: number): Float64Array {
  const at = new Float64Array(tokens.count)
  const { general, desk } = model.weights
  const own = label === 'neg' ? 0 : 1
  const rest = 1 - own
  const weightOf = (weights: Float32Array, place: number) =>
    (weights[place * 2 + own] as number) - (weights[place * 2 + rest] as number) / 2
  for (let i = 0; i < found.count; i++) {
    const place = found.place[i] as number
    const has = model.parts[place] as number
    const first = found.first[i] as number
    const last = found.last[i] as number
    if ((has & 3) === 0 || first < 0) continue
    let pull = 0
    if (has & 1) pull += (1 - share * (1 - model.settings.base)) * weightOf(general, place)
    if (has & 2) pull += share * weightOf(desk, place)
    const wide = last - first >= WIDE
    const each = pull / (wide ? 2 : last - first + 1)
    for (let t = first; t <= last; t += wide ? last - first : 1) at[t] = (at[t] as number) + each
  }
  return at
}

/**
 * Stretches of the text that speak most for `label`, strongest first, in UTF-16 units of the text the tokens
 * were read from. A negation right before a stretch belongs to it.
 */
export function evidenceSpans(
  model: MoodModel,
  tokens: Tokens,
  text: string,
  label: 'neg' | 'pos',
  share: number,
): [number, number][] {
  const pull = pulls(model, tokens, label, share)
  const strongest = pull.reduce((most, value) => Math.max(most, value), 0)
  if (strongest <= 0) return []
  const spans: { first: number; last: number; weight: number }[] = []
  for (let at = 0; at < tokens.count; at++) {
    if ((pull[at] as number) < strongest * NEAR_STRONGEST) continue
    const open = spans[spans.length - 1]
    if (open !== undefined && at - open.last <= 2 && tokens.sentence[open.last] === tokens.sentence[at]) {
      open.last = at
      open.weight += pull[at] as number
    } else {
      spans.push({ first: at, last: at, weight: pull[at] as number })
    }
  }
  return spans
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
    .slice(0, MOST)
    .map(({ first, last }) => {
      let from = first
      for (let back = 1; back <= 2 && first - back >= 0; back++) {
        const before = first - back
        if (tokens.sentence[before] !== tokens.sentence[first] || tokens.kind[before] !== WORD) break
        if (NEGATORS.test(text.slice(tokens.from[before], tokens.to[before]))) from = before
      }
      return [tokens.from[from] as number, tokens.to[last] as number]
    })
}
