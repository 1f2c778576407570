import type { MoodLanguage } from '../language/languages.ts'
import { eachFeature } from './features.ts'
import { KEYS } from './hash.ts'
import { KNOWN_BITS, type MoodModel, slotOf } from './model.ts'
import type { Tokens } from './tokens.ts'

const MAX_FOUND = 40_000
const LOW = (1 << KNOWN_BITS) - 1

/** Features of the last text that the model knows: places and the tokens each came from. */
export const found = {
  count: 0,
  place: new Int32Array(MAX_FOUND),
  first: new Int16Array(MAX_FOUND),
  last: new Int16Array(MAX_FOUND),
}

/** Sums of weights and numbers of features per part; not yet divided by the root of the number. */
export interface Sums {
  readonly general: readonly [neg: number, pos: number, count: number]
  readonly desk: readonly [neg: number, pos: number, count: number]
  readonly gate: readonly [sum: number, count: number]
  readonly strength: readonly [sum: number, count: number]
}

/** Looks every feature of the tokens up, each once; leaves them in `found`. */
export function sumWeights(model: MoodModel, tokens: Tokens, language: MoodLanguage): Sums {
  const { known, slotKey, slotPlace, slotBits, parts, weights, stamp } = model
  const wrap = (1 << slotBits) - 1
  model.texts += 1
  const text = model.texts
  let count = 0
  eachFeature(tokens, language, { concepts: true }, (shortKey, first, last, group) => {
    const low = shortKey & LOW
    if (((known[low >>> 3] as number) & (1 << (low & 7))) === 0) return
    const key = group === 1 ? shortKey | KEYS : shortKey
    let slot = slotOf(key, slotBits)
    while (slotKey[slot] !== key) {
      if (slotKey[slot] === -1) return
      slot = (slot + 1) & wrap
    }
    const place = slotPlace[slot] as number
    if (stamp[place] === text || count >= MAX_FOUND) return
    stamp[place] = text
    found.place[count] = place
    found.first[count] = first
    found.last[count] = last
    count += 1
  })
  found.count = count
  const sums = [0, 0, 0, 0, 0, 0]
  const counts = [0, 0, 0, 0]
  const { general, desk, gate, strength } = weights
  let [g0, g1, d0, d1, ga, st] = sums as [number, number, number, number, number, number]
  let [ng, nd, na, ns] = counts as [number, number, number, number]
  for (let i = 0; i < count; i++) {
    const place = found.place[i] as number
    const has = parts[place] as number
    if (has & 1) {
      g0 += general[place * 2] as number
      g1 += general[place * 2 + 1] as number
      ng += 1
    }
    if (has & 2) {
      d0 += desk[place * 2] as number
      d1 += desk[place * 2 + 1] as number
      nd += 1
    }
    if (has & 4) {
      ga += gate[place] as number
      na += 1
    }
    if (has & 8) {
      st += strength[place] as number
      ns += 1
    }
  }
  return { general: [g0, g1, ng], desk: [d0, d1, nd], gate: [ga, na], strength: [st, ns] }
}
