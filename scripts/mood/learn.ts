import { KEYS } from '../../utils/mood/model/hash.ts'
import { CONCEPT_BIT, type Extracted } from './extract.ts'
import { type Random, shuffle } from './random.ts'

/** One text to learn from: its row in the pool, the label, the labels that may not be told apart, its weight. */
export interface Lesson {
  readonly doc: number
  readonly label: 0 | 1 | 2
  /** Bits of the classes that count as right. */
  readonly right: number
  /** Bits of the classes that take part; others are left alone (two-class sets). */
  readonly among: number
  readonly weight: number
  /** Which intercept it uses besides the common one. */
  readonly source: number
}

export interface LearnOptions {
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  /** How strongly concept and cue features count beside words and pieces. */
  readonly conceptScale: number
  /** Share of features left out at random in each pass. */
  readonly dropout: number
  readonly sources: number
  /** Intercepts of their own for each source. */
  readonly ownIntercepts: boolean
  readonly average: boolean
  /** Logits to start from, three a text of the pool (what another model says already). */
  readonly base: Float32Array | null
}

/** Feature keys to places in the weight tables; −1: not kept. */
export interface Vocabulary {
  readonly place: Int32Array
  readonly keys: Int32Array
  readonly df: Int32Array
}

/** Keys that stand in at least `least` of the lessons' texts (weighted lessons count as one). */
export function countVocabulary(
  data: Extracted,
  lessons: readonly Lesson[],
  least: number,
  dear: (lesson: Lesson) => boolean,
): Vocabulary {
  const df = new Int32Array(KEYS * 2)
  const own = new Uint8Array(KEYS * 2)
  for (const lesson of lessons) {
    const isDear = dear(lesson)
    for (let i = data.start[lesson.doc] as number; i < (data.start[lesson.doc + 1] as number); i++) {
      const key = data.keys[i] as number
      df[key] = (df[key] as number) + 1
      if (isDear) own[key] = Math.min(255, (own[key] as number) + 1)
    }
  }
  const place = new Int32Array(KEYS * 2).fill(-1)
  const keys: number[] = []
  const counts: number[] = []
  for (let key = 0; key < KEYS * 2; key++) {
    if ((df[key] as number) < least && (own[key] as number) < 2) continue
    place[key] = keys.length
    keys.push(key)
    counts.push(df[key] as number)
  }
  return { place, keys: Int32Array.from(keys), df: Int32Array.from(counts) }
}

/** Keeps only the given places of a vocabulary. */
export function keepPlaces(vocabulary: Vocabulary, places: readonly number[]): Vocabulary {
  const place = new Int32Array(KEYS * 2).fill(-1)
  places.forEach((old, at) => {
    place[vocabulary.keys[old] as number] = at
  })
  return {
    place,
    keys: Int32Array.from(places, (old) => vocabulary.keys[old] as number),
    df: Int32Array.from(places, (old) => vocabulary.df[old] as number),
  }
}

/**
 * Scale of each feature before learning: how much more often it comes with one mood than with the others
 * (naive Bayes log ratio, largest over the classes), with `smooth` added to each count.
 */
export function featureScales(
  data: Extracted,
  lessons: readonly Lesson[],
  vocabulary: Vocabulary,
  smooth: number,
  conceptScale: number,
): Float32Array {
  const size = vocabulary.keys.length
  const counts = new Float32Array(size * 3)
  const totals = [0, 0, 0]
  for (const lesson of lessons) {
    if (lesson.right & (lesson.right - 1)) continue
    totals[lesson.label] = (totals[lesson.label] as number) + lesson.weight
    for (let i = data.start[lesson.doc] as number; i < (data.start[lesson.doc + 1] as number); i++) {
      const at = vocabulary.place[data.keys[i] as number] as number
      if (at >= 0) counts[at * 3 + lesson.label] = (counts[at * 3 + lesson.label] as number) + lesson.weight
    }
  }
  const mean = lessons.reduce((sum, lesson) => sum + lesson.weight, 0) / lessons.length
  const add = smooth * mean
  const all = totals.reduce((a, b) => a + b, 0)
  const scales = new Float32Array(size)
  for (let at = 0; at < size; at++) {
    let largest = 0
    const sum = (counts[at * 3] as number) + (counts[at * 3 + 1] as number) + (counts[at * 3 + 2] as number)
    for (let c = 0; c < 3; c++) {
      const inside = ((counts[at * 3 + c] as number) + add) / ((totals[c] as number) + add)
      const outside = (sum - (counts[at * 3 + c] as number) + add) / (all - (totals[c] as number) + add)
      largest = Math.max(largest, Math.abs(Math.log(inside / outside)))
    }
    const concept = (vocabulary.keys[at] as number) >= CONCEPT_BIT
    scales[at] = concept ? conceptScale : Math.min(2.5, 0.3 + largest)
  }
  return scales
}

export interface Learnt {
  /** Three a feature: neg, neu, pos, scales folded in. */
  readonly weights: Float32Array
  readonly bias: Float64Array
}

/** Softmax over hashed features by AdaGrad, lessons in a seeded order, one after the other. */
export function learn(
  data: Extracted,
  lessons: readonly Lesson[],
  vocabulary: Vocabulary,
  scales: Float32Array,
  options: LearnOptions,
  random: Random,
): Learnt {
  const size = vocabulary.keys.length
  const w = new Float32Array(size * 3)
  const g2 = new Float32Array(size * 3).fill(1e-6)
  const sum = options.average ? new Float32Array(size * 3) : null
  const bias = new Float64Array(3)
  const biasG2 = new Float64Array(3).fill(1e-6)
  const own = new Float64Array(options.sources * 3)
  const ownG2 = new Float64Array(options.sources * 3).fill(1e-6)
  const order = Int32Array.from(lessons, (_, i) => i)
  const meanWeight = lessons.reduce((total, lesson) => total + lesson.weight, 0) / lessons.length
  const places = new Int32Array(30000)
  const p = new Float64Array(3)
  let passes = 0
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random)
    for (const index of order) {
      const lesson = lessons[index] as Lesson
      let n = 0
      for (let i = data.start[lesson.doc] as number; i < (data.start[lesson.doc + 1] as number); i++) {
        const at = vocabulary.place[data.keys[i] as number] as number
        if (at >= 0 && (options.dropout === 0 || random.next() >= options.dropout)) places[n++] = at
      }
      const norm = n === 0 ? 0 : 1 / Math.sqrt(n)
      let z0 = bias[0] as number
      let z1 = bias[1] as number
      let z2 = bias[2] as number
      if (options.ownIntercepts) {
        z0 += own[lesson.source * 3] as number
        z1 += own[lesson.source * 3 + 1] as number
        z2 += own[lesson.source * 3 + 2] as number
      }
      if (options.base !== null) {
        z0 += options.base[lesson.doc * 3] as number
        z1 += options.base[lesson.doc * 3 + 1] as number
        z2 += options.base[lesson.doc * 3 + 2] as number
      }
      for (let i = 0; i < n; i++) {
        const at = places[i] as number
        const x = (scales[at] as number) * norm
        z0 += (w[at * 3] as number) * x
        z1 += (w[at * 3 + 1] as number) * x
        z2 += (w[at * 3 + 2] as number) * x
      }
      const top = Math.max(
        lesson.among & 1 ? z0 : -1e9,
        lesson.among & 2 ? z1 : -1e9,
        lesson.among & 4 ? z2 : -1e9,
      )
      p[0] = lesson.among & 1 ? Math.exp(z0 - top) : 0
      p[1] = lesson.among & 2 ? Math.exp(z1 - top) : 0
      p[2] = lesson.among & 4 ? Math.exp(z2 - top) : 0
      const all = p[0] + p[1] + p[2]
      let right = 0
      for (let c = 0; c < 3; c++) {
        p[c] = (p[c] as number) / all
        if (lesson.right & (1 << c)) right += p[c] as number
      }
      if (right > 0.9999) continue
      const strength = lesson.weight / meanWeight
      const d0 = strength * ((p[0] as number) - (lesson.right & 1 ? (p[0] as number) / right : 0))
      const d1 = strength * ((p[1] as number) - (lesson.right & 2 ? (p[1] as number) / right : 0))
      const d2 = strength * ((p[2] as number) - (lesson.right & 4 ? (p[2] as number) / right : 0))
      const { rate, l2 } = options
      for (let i = 0; i < n; i++) {
        const at = (places[i] as number) * 3
        const x = (scales[places[i] as number] as number) * norm
        const e0 = d0 * x + l2 * (w[at] as number)
        const e1 = d1 * x + l2 * (w[at + 1] as number)
        const e2 = d2 * x + l2 * (w[at + 2] as number)
        g2[at] = (g2[at] as number) + e0 * e0
        g2[at + 1] = (g2[at + 1] as number) + e1 * e1
        g2[at + 2] = (g2[at + 2] as number) + e2 * e2
        w[at] = (w[at] as number) - (rate * e0) / Math.sqrt(g2[at] as number)
        w[at + 1] = (w[at + 1] as number) - (rate * e1) / Math.sqrt(g2[at + 1] as number)
        w[at + 2] = (w[at + 2] as number) - (rate * e2) / Math.sqrt(g2[at + 2] as number)
      }
      for (let c = 0; c < 3; c++) {
        const d = c === 0 ? d0 : c === 1 ? d1 : d2
        const o = lesson.source * 3 + c
        if (options.ownIntercepts) {
          ownG2[o] = (ownG2[o] as number) + d * d
          own[o] = (own[o] as number) - (rate * d) / Math.sqrt(ownG2[o] as number)
        } else {
          biasG2[c] = (biasG2[c] as number) + d * d
          bias[c] = (bias[c] as number) - (rate * d) / Math.sqrt(biasG2[c] as number)
        }
      }
    }
    if (sum !== null && epoch >= options.epochs / 2) {
      passes += 1
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (w[i] as number)
    }
  }
  const result = sum === null ? w : sum.map((value) => value / passes)
  for (let at = 0; at < size; at++)
    for (let c = 0; c < 3; c++) result[at * 3 + c] = (result[at * 3 + c] as number) * (scales[at] as number)
  return { weights: result, bias: options.ownIntercepts ? own : bias }
}
