import { step as hashStep, key, SEED } from './model/hash.ts'
import { readBounded } from './model/read.ts'
import { Tokens, WORD } from './model/tokens.ts'
import type { MoodLabel, MoodReading, MoodStep } from './reading.ts'

/** Places of the local layer. Two small numbers each; words are kept as hashes only. */
export const LAYER_SIZE = 4096
const RATE = 0.5
/** A word may move the logits by this much at the most, and all words of a message together by this much. */
const MOST_PER_WORD = 1
const MOST_PER_TEXT = 2

/** What this browser learnt from its agents' corrections. Plain data: stored, exported, forgotten as it is. */
export interface LocalLayer {
  readonly version: 1
  /** Number of corrections taken in. */
  readonly corrections: number
  /** Place → pull towards neg and pos, in thousandths. */
  readonly pulls: Readonly<Record<number, readonly [neg: number, pos: number]>>
}

/** A layer that changes nothing; also what "forget what was learnt here" leaves. */
export function emptyLayer(): LocalLayer {
  return { version: 1, corrections: 0, pulls: {} }
}

export function labelOfStep(step: MoodStep): MoodLabel {
  return step < 0 ? 'neg' : step > 0 ? 'pos' : 'neu'
}

const tokens = new Tokens()

/** Places of the words and word pairs of a text, each once. */
function placesOf(text: string): Map<number, { from: number; to: number }> {
  readBounded(tokens, text)
  const places = new Map<number, { from: number; to: number }>()
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== WORD) continue
    const hash = tokens.hash[at] as number
    const span = { from: tokens.from[at] as number, to: tokens.to[at] as number }
    const put = (place: number, from: number) => {
      if (!places.has(place)) places.set(place, { from, to: span.to })
    }
    put(key(hash, 101) % LAYER_SIZE, span.from)
    if (at > 0 && tokens.sentence[at - 1] === tokens.sentence[at]) {
      put(
        key(hashStep(hashStep(SEED, tokens.hash[at - 1] as number), hash), 102) % LAYER_SIZE,
        tokens.from[at - 1] as number,
      )
    }
  }
  return places
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value))

/** Takes one correction in: the words of the message pull a little towards what the agent said. */
export function learnCorrection(
  layer: LocalLayer,
  text: string,
  reading: MoodReading,
  step: MoodStep,
): LocalLayer {
  const places = placesOf(text)
  if (places.size === 0) return layer
  const said = labelOfStep(step)
  const each = RATE / Math.sqrt(places.size)
  const neg = ((said === 'neg' ? 1 : 0) - reading.p.neg) * each * 1000
  const pos = ((said === 'pos' ? 1 : 0) - reading.p.pos) * each * 1000
  const pulls: Record<number, readonly [number, number]> = { ...layer.pulls }
  for (const place of places.keys()) {
    const [n, p] = pulls[place] ?? [0, 0]
    const next = [
      clamp(Math.round(n + neg), MOST_PER_WORD * 1000),
      clamp(Math.round(p + pos), MOST_PER_WORD * 1000),
    ] as const
    if (next[0] === 0 && next[1] === 0) delete pulls[place]
    else pulls[place] = next
  }
  return { version: 1, corrections: layer.corrections + 1, pulls }
}

/** What the layer adds to the logits of a text, with the words on screen that made it. */
export interface LocalPull {
  readonly neg: number
  readonly pos: number
  readonly words: readonly {
    readonly from: number
    readonly to: number
    readonly neg: number
    readonly pos: number
  }[]
}

export function localPull(layer: LocalLayer, text: string): LocalPull {
  if (layer.corrections === 0) return { neg: 0, pos: 0, words: [] }
  let neg = 0
  let pos = 0
  const words: { from: number; to: number; neg: number; pos: number }[] = []
  for (const [place, span] of placesOf(text)) {
    const pull = layer.pulls[place]
    if (pull === undefined) continue
    neg += pull[0] / 1000
    pos += pull[1] / 1000
    words.push({ ...span, neg: pull[0] / 1000, pos: pull[1] / 1000 })
  }
  words.sort((a, b) => Math.abs(b.neg) + Math.abs(b.pos) - Math.abs(a.neg) - Math.abs(a.pos))
  return { neg: clamp(neg, MOST_PER_TEXT), pos: clamp(pos, MOST_PER_TEXT), words: words.slice(0, 5) }
}

/** The probabilities of a reading after the local layer's pull. */
export function withLocalPull(p: MoodReading['p'], pull: LocalPull): MoodReading['p'] {
  const neg = p.neg * Math.exp(pull.neg)
  const pos = p.pos * Math.exp(pull.pos)
  const all = neg + p.neu + pos
  return { neg: neg / all, neu: p.neu / all, pos: pos / all }
}

/** A correction outranks the model for its message: certain, with the model's words kept to look at. */
export function corrected(reading: MoodReading, step: MoodStep): MoodReading {
  const label = labelOfStep(step)
  const p = { neg: label === 'neg' ? 1 : 0, neu: label === 'neu' ? 1 : 0, pos: label === 'pos' ? 1 : 0 }
  return { ...reading, label, argmax: label, step, p, why: null }
}

/** Reads a stored layer; anything that is not one gives an empty layer. */
export function parseLayer(stored: unknown): LocalLayer {
  const given = stored as Partial<LocalLayer> | null
  if (typeof given !== 'object' || given === null || given.version !== 1) return emptyLayer()
  if (typeof given.pulls !== 'object' || given.pulls === null || !Number.isSafeInteger(given.corrections))
    return emptyLayer()
  const pulls: Record<number, readonly [number, number]> = {}
  for (const [place, pull] of Object.entries(given.pulls)) {
    const at = Number(place)
    const whole =
      Number.isInteger(at) && at >= 0 && at < LAYER_SIZE && Array.isArray(pull) && pull.length === 2
    if (!whole || !pull.every((value) => Number.isFinite(value))) continue
    pulls[at] = [clamp(pull[0], 1000), clamp(pull[1], 1000)]
  }
  return { version: 1, corrections: Math.max(0, given.corrections as number), pulls }
}
