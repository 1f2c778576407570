import { BitWriter } from '../../utils/mood/model/bits.ts'
import { KEYS } from '../../utils/mood/model/hash.ts'
import {
  GENERAL_ONLY,
  MAGIC,
  PARTS,
  type Part,
  type Settings,
  toLevel,
  VERSION,
  WEIGHT_BITS,
  WIDTH,
} from '../../utils/mood/model/layout.ts'
import type { LanguageTable } from './language-table.ts'
import type { TrainedPart } from './part.ts'

/** Share of weights that are no giants. */
const NOT_GIANT = 0.9995

export type Parts = Readonly<Partial<Record<Part, TrainedPart>>>

/** Weight of a part's feature: neg and pos against neutral, or one difference (pos − neg) for `gate` and `strength`. */
function weightsOf(part: Part, trained: TrainedPart, at: number): number[] {
  const [neg, neu, pos] = [0, 1, 2].map((c) => trained.weights[at * 3 + c] as number) as [
    number,
    number,
    number,
  ]
  return WIDTH[part] === 2 ? [neg - neu, pos - neu] : [pos - neg]
}

export function biasOf(part: Part, trained: TrainedPart | undefined): number[] {
  const [neg, neu, pos] = trained?.bias ?? [0, 0, 0]
  return WIDTH[part] === 2 ? [neg - neu, pos - neu] : [pos - neg]
}

/** Weight that gets the highest level, for words and for concepts: rare giants are cut to it. */
function largestOf(part: Part, trained: TrainedPart | undefined): [number, number] {
  const sizes: [number[], number[]] = [[], []]
  for (let at = 0; at < (trained?.keys.length ?? 0); at++) {
    const key = trained?.keys[at] as number
    for (const weight of weightsOf(part, trained as TrainedPart, at))
      sizes[key >= KEYS ? 1 : 0].push(Math.abs(weight))
  }
  return sizes.map((list) => {
    list.sort((a, b) => a - b)
    const largest = list[Math.floor((list.length - 1) * NOT_GIANT)] ?? 1
    return Math.max(1e-6, Math.round(largest * 1e6) / 1e6)
  }) as [number, number]
}

/** Best Rice parameter for the distances between the keys. */
function bestRice(distances: readonly number[]): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let k = 0; k < 20; k++) {
    const size = distances.reduce((sum, distance) => sum + Math.floor(distance / 2 ** k) + 1 + k, 0)
    if (size < least) {
      least = size
      best = k
    }
  }
  return best
}

/** The model file (layout: `loadModel`). */
export function packModel(
  parts: Parts,
  languages: LanguageTable,
  rest: Omit<Settings, 'features' | 'riceBits' | 'largest' | 'bias' | 'languageScale'>,
): Uint8Array {
  const all = new Set<number>()
  for (const part of PARTS) for (const key of parts[part]?.keys ?? []) all.add(key)
  const levels = new Map<number, { has: number; levels: number[] }>()
  const largest = Object.fromEntries(
    PARTS.map((part) => [part, largestOf(part, parts[part])]),
  ) as unknown as Settings['largest']
  const keys: number[] = []
  for (const key of [...all].sort((a, b) => a - b)) {
    const entry = { has: 0, levels: [] as number[] }
    PARTS.forEach((part, index) => {
      const at = parts[part]?.place[key] ?? -1
      if (at < 0) return
      const own = weightsOf(part, parts[part] as TrainedPart, at).map((weight) =>
        toLevel(weight, largest[part][key >= KEYS ? 1 : 0]),
      )
      entry.has |= 1 << index
      entry.levels.push(...own)
    })
    if (entry.has === 0) continue
    levels.set(key, entry)
    keys.push(key)
  }
  const distances = keys.map((key, i) => key - (i === 0 ? -1 : (keys[i - 1] as number)) - 1)
  const riceBits = bestRice(distances)
  const bias = Object.fromEntries(
    PARTS.map((part) => [part, biasOf(part, parts[part]).map((value) => Math.round(value * 1e5) / 1e5)]),
  )
  const settings: Settings = {
    ...rest,
    features: keys.length,
    riceBits,
    largest,
    bias: bias as unknown as Settings['bias'],
    languageScale: Math.round(languages.scale * 1e6) / 1e6,
  }
  const bits = new BitWriter()
  keys.forEach((key, i) => {
    const entry = levels.get(key) as { has: number; levels: number[] }
    bits.rice(distances[i] as number, riceBits)
    bits.bits(entry.has === GENERAL_ONLY ? 0 : 1, 1)
    if (entry.has !== GENERAL_ONLY) bits.bits(entry.has, PARTS.length)
    for (const level of entry.levels) bits.bits(level, WEIGHT_BITS)
  })
  const json = new TextEncoder().encode(JSON.stringify(settings))
  const body = bits.done()
  const file = new Uint8Array(12 + json.length + languages.table.length + body.length)
  const view = new DataView(file.buffer)
  view.setUint32(0, MAGIC)
  view.setUint32(4, VERSION)
  view.setUint32(8, json.length)
  file.set(json, 12)
  file.set(new Uint8Array(languages.table.buffer), 12 + json.length)
  file.set(body, 12 + json.length + languages.table.length)
  return file
}
