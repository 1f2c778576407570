import { conceptsOf } from '../concepts/index.ts'
import { CONCEPTS, type Concept } from '../concepts/names.ts'
import type { MoodLanguage } from '../language/languages.ts'
import { key, SEED, step } from './hash.ts'
import { MARK, PICTURE, type Tokens, WORD } from './tokens.ts'

/** Which families of features a model has. */
export interface FeatureSet {
  readonly concepts: boolean
}

/** Told of each feature: its key, its first and last token, and 1 for concept features. */
export type OnFeature = (key: number, first: number, last: number, group: number) => void

const SALT = { char: 1, word: 2, pair: 3, negated: 4, cue: 5, concept: 6, shout: 8 }
const MAX_CHAR_WORD = 40
const BOUNDARY = 0x5f
const NEGATION_REACH = 3
const NEGATORS = new Set(
  'not no never nothing nobody cannot cant dont doesnt didnt isnt wasnt wont arent without niet geen nooit niets niks niemand zonder nicht kein keine keinen keiner keinem nie niemals nichts ohne ned nöd net ei en et emme ette eivät eikä enkä älä ilman'
    .split(' ')
    .map((word) => {
      let hash = SEED
      for (const char of word) hash = step(hash, char.charCodeAt(0))
      return hash
    }),
)

/** Character pieces of 2 to 5 units inside words, ends marked. */
function charPieces(tokens: Tokens, at: number, on: OnFeature): void {
  const start = tokens.start[at] as number
  const length = Math.min((tokens.end[at] as number) - start, MAX_CHAR_WORD)
  for (let from = -1; from < length; from++) {
    let hash = SEED
    for (let size = 1; size <= 5; size++) {
      const place = from + size - 1
      if (place > length) break
      hash = step(hash, place < 0 || place === length ? BOUNDARY : (tokens.units[start + place] as number))
      if (size > 1) on(key(hash, SALT.char), at, at, 0)
    }
  }
}

function isNegator(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD) return false
  if (NEGATORS.has(tokens.hash[at] as number)) return true
  const end = tokens.end[at] as number
  return (
    end - (tokens.start[at] as number) > 3 && tokens.units[end - 2] === 0x27 && tokens.units[end - 1] === 0x74
  )
}

function wordFeatures(tokens: Tokens, on: OnFeature): void {
  let negatedBy = -1
  for (let at = 0; at < tokens.count; at++) {
    const hash = tokens.hash[at] as number
    const kind = tokens.kind[at] as number
    on(key(hash, SALT.word), at, at, 0)
    if (kind === WORD || kind === PICTURE) charPieces(tokens, at, on)
    const same = (back: number) => at >= back && tokens.sentence[at - back] === tokens.sentence[at]
    const before = same(1) ? (tokens.hash[at - 1] as number) : SEED
    on(key(step(Math.imul(before, 31), hash), SALT.pair), same(1) ? at - 1 : at, at, 0)
    if (kind === MARK || !same(1)) negatedBy = -1
    if (negatedBy >= 0 && at - negatedBy <= NEGATION_REACH && kind === WORD)
      on(key(hash, SALT.negated), negatedBy, at, 0)
    if (isNegator(tokens, at)) negatedBy = at
    if (tokens.shouted[at] === 1 && (tokens.end[at] as number) - (tokens.start[at] as number) > 3)
      on(key(hash, SALT.shout), at, at, 0)
  }
}

/** Capitals, shouts, length: how it is said. */
function cueFeatures(tokens: Tokens, on: OnFeature): void {
  let words = 0
  let shouted = 0
  let loud = 0
  let asks = 0
  let trailing = 0
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] === WORD) {
      words += 1
      if (tokens.shouted[at] === 1) shouted += 1
    } else if (tokens.kind[at] === MARK) {
      for (let i = tokens.start[at] as number; i < (tokens.end[at] as number); i++) {
        const unit = tokens.units[i]
        if (unit === 0x21) loud += 1
        else if (unit === 0x3f) asks += 1
        else if (unit === 0x2026) trailing += 1
      }
    }
  }
  const last = tokens.count - 1
  const cue = (name: number, level: number) => on(key(name * 64 + level, SALT.cue), -1, last, 1)
  cue(1, Math.min(6, Math.floor(Math.log2(words + 1))))
  if (shouted >= 2)
    cue(2, words > 0 ? Math.min(4, Math.floor((shouted * 4) / words)) + (shouted > 3 ? 8 : 0) : 0)
  if (loud > 0) cue(3, Math.min(4, loud))
  if (asks > 0) cue(4, Math.min(4, asks))
  if (trailing > 0) cue(5, 1)
  if (loud > 0 && asks > 0) cue(6, 1)
  cue(
    7,
    tokens.count > 0 ? Math.min(8, (tokens.sentence[last] as number) - (tokens.sentence[0] as number)) : 9,
  )
}

const N = CONCEPTS.length
const NOT = CONCEPTS.indexOf('not')
const BUT = CONCEPTS.indexOf('but')
const CLOSER = CONCEPTS.indexOf('closer')
const MAX_HITS = 600
const hitConcept = new Int32Array(MAX_HITS)
const hitFirst = new Int32Array(MAX_HITS)
const hitLast = new Int32Array(MAX_HITS)
const counted = new Int32Array(N)

/** What it is about: concepts, alone, denied, in pairs within a sentence, first, last, after a "but". */
function conceptFeatures(tokens: Tokens, language: MoodLanguage, on: OnFeature): void {
  let hits = 0
  conceptsOf(language).find(tokens, (concept, first, last) => {
    if (hits >= MAX_HITS) return
    hitConcept[hits] = concept
    hitFirst[hits] = first
    hitLast[hits] = last
    hits += 1
  })
  counted.fill(0)
  const emit = (name: number, first: number, last: number) => on(key(name, SALT.concept), first, last, 1)
  const lastSentence = tokens.count > 0 ? (tokens.sentence[tokens.count - 1] as number) : 0
  const firstSentence = tokens.count > 0 ? (tokens.sentence[0] as number) : 0
  const several = lastSentence > firstSentence
  let but = -1
  for (let i = 0; i < hits; i++) {
    const concept = hitConcept[i] as number
    const first = hitFirst[i] as number
    const last = hitLast[i] as number
    const sentence = tokens.sentence[first] as number
    counted[concept] = (counted[concept] as number) + 1
    emit(concept, first, last)
    if (counted[concept] === 2 || counted[concept] === 3)
      emit(1000 + concept * 4 + (counted[concept] as number), first, last)
    if (several && sentence === lastSentence) emit(2000 + concept, first, last)
    if (several && sentence === firstSentence) emit(3000 + concept, first, last)
    if (concept === BUT) but = i
    if (but >= 0 && but !== i && tokens.sentence[hitFirst[but] as number] === sentence)
      emit(4000 + concept, first, last)
    let pairs = 0
    for (let j = i - 1; j >= 0 && pairs < 12; j--) {
      const other = hitConcept[j] as number
      if (tokens.sentence[hitFirst[j] as number] !== sentence) break
      if (other === concept || concept === CLOSER || other === CLOSER) continue
      pairs += 1
      const from = Math.min(first, hitFirst[j] as number)
      const denied = other === NOT && first - (hitLast[j] as number) <= 3 && first > (hitLast[j] as number)
      if (denied) emit(5000 + concept, from, last)
      emit(10000 + Math.min(concept, other) * N + Math.max(concept, other), from, last)
    }
  }
}

/** Every feature of the tokens, in a fixed order; the same key may come more than once. */
export function eachFeature(tokens: Tokens, language: MoodLanguage, set: FeatureSet, on: OnFeature): void {
  wordFeatures(tokens, on)
  cueFeatures(tokens, on)
  if (set.concepts) conceptFeatures(tokens, language, on)
}
