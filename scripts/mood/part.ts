import type { Extracted } from './extract.ts'
import {
  countVocabulary,
  featureScales,
  keepPlaces,
  type LearnOptions,
  type Learnt,
  type Lesson,
  learn,
} from './learn.ts'
import { Random } from './random.ts'

/** Weights of one part of a model, by feature key. */
export interface TrainedPart {
  readonly keys: Int32Array
  /** Key → place, −1 when not kept. */
  readonly place: Int32Array
  /** Three a place: neg, neu, pos. */
  readonly weights: Float32Array
  readonly bias: readonly [number, number, number]
}

export interface PartOptions {
  readonly keep: number
  readonly least: number
  readonly smooth: number
  readonly conceptScale: number
  readonly rate: number
  readonly epochs: number
  /** Times it is learnt in another order; the mean of the weights is kept. */
  readonly runs: number
  readonly base: Float32Array | null
  readonly seed: number
  /** Lessons whose features are kept from two texts on. */
  readonly dear: (lesson: Lesson) => boolean
}

/** Exponent of the number of texts in a feature's worth when the table is cut down. */
const PRUNE_POWER = 0.3

/** The first result and `runs` − 1 more, averaged. */
function meanOfRuns(first: Learnt, runs: number, again: (run: number) => Learnt): Learnt {
  const weights = Float64Array.from(first.weights)
  const bias = Float64Array.from(first.bias)
  for (let run = 1; run < runs; run++) {
    const next = again(run)
    next.weights.forEach((weight, at) => {
      weights[at] = (weights[at] as number) + weight
    })
    next.bias.forEach((value, at) => {
      bias[at] = (bias[at] as number) + value
    })
  }
  return { weights: Float32Array.from(weights, (sum) => sum / runs), bias: bias.map((sum) => sum / runs) }
}

/** Learns all features, keeps the most useful, learns again with those alone. */
export function trainPart(data: Extracted, lessons: readonly Lesson[], options: PartOptions): TrainedPart {
  const how: LearnOptions = {
    epochs: options.epochs,
    rate: options.rate,
    l2: 0,
    conceptScale: options.conceptScale,
    dropout: 0,
    sources: 1,
    ownIntercepts: false,
    average: false,
    base: options.base,
  }
  let vocabulary = countVocabulary(data, lessons, options.least, options.dear)
  let scales = featureScales(data, lessons, vocabulary, options.smooth, options.conceptScale)
  let learnt = learn(data, lessons, vocabulary, scales, how, new Random(options.seed))
  if (vocabulary.keys.length > options.keep) {
    const { weights } = learnt
    const worth = Float64Array.from(vocabulary.df, (df, at) => {
      const neutral = weights[at * 3 + 1] as number
      const pull = Math.max(
        Math.abs((weights[at * 3] as number) - neutral),
        Math.abs((weights[at * 3 + 2] as number) - neutral),
      )
      return pull * df ** PRUNE_POWER
    })
    const best = Array.from(worth.keys())
      .sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b)
      .slice(0, options.keep)
      .sort((a, b) => a - b)
    scales = Float32Array.from(best, (at) => scales[at] as number)
    vocabulary = keepPlaces(vocabulary, best)
    learnt = learn(data, lessons, vocabulary, scales, how, new Random(options.seed + 1))
  }
  learnt = meanOfRuns(learnt, options.runs, (run) =>
    learn(data, lessons, vocabulary, scales, how, new Random(options.seed + 1 + run)),
  )
  const [neg, neu, pos] = learnt.bias as unknown as [number, number, number]
  return { keys: vocabulary.keys, place: vocabulary.place, weights: learnt.weights, bias: [neg, neu, pos] }
}

/** Logits of one text against neutral. */
export function partLogits(part: TrainedPart, data: Extracted, doc: number): [number, number] {
  let count = 0
  let neg = 0
  let pos = 0
  for (let i = data.start[doc] as number; i < (data.start[doc + 1] as number); i++) {
    const at = part.place[data.keys[i] as number] as number
    if (at < 0) continue
    count += 1
    const neutral = part.weights[at * 3 + 1] as number
    neg += (part.weights[at * 3] as number) - neutral
    pos += (part.weights[at * 3 + 2] as number) - neutral
  }
  const norm = count === 0 ? 0 : 1 / Math.sqrt(count)
  return [neg * norm + part.bias[0] - part.bias[1], pos * norm + part.bias[2] - part.bias[1]]
}
