import { LANGUAGE_ROWS } from '../language/guess.ts'
import { BitReader } from './bits.ts'
import { KEYS } from './hash.ts'
import {
  FULL_KEY_BITS,
  fromLevel,
  GENERAL_ONLY,
  MAGIC,
  PARTS,
  type Part,
  type Settings,
  VERSION,
  WEIGHT_BITS,
  WIDTH,
} from './layout.ts'

/** A model ready to score: an open hash table of keys and the weights of each part. */
export interface MoodModel {
  readonly settings: Settings
  readonly languages: Int8Array
  /** One bit for the low bits of each key: tells most unknown features at once, in little memory. */
  readonly known: Uint8Array
  /** Slot → key, −1 when free. */
  readonly slotKey: Int32Array
  readonly slotPlace: Int32Array
  readonly slotBits: number
  /** Per place: bit `i` is set when it weighs on part `i`. */
  readonly parts: Uint8Array
  readonly weights: Readonly<Record<Part, Float32Array>>
  /** Text number a feature was last seen in. */
  readonly stamp: Int32Array
  texts: number
}

/** Low bits of a key that `known` is asked for. */
export const KNOWN_BITS = 20

export function slotOf(key: number, bits: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - bits)
}

/**
 * Reads a model file: "MOOD", version, length of the settings (JSON), the settings, the language table,
 * then per feature the distance to the key before (Rice code), which parts it has, and their weights.
 * @throws {Error} on a file that is not such a model
 */
export function loadModel(buffer: ArrayBuffer): MoodModel {
  const view = new DataView(buffer)
  if (buffer.byteLength < 12 || view.getUint32(0) !== MAGIC) throw new Error('not a mood model')
  if (view.getUint32(4) !== VERSION) throw new Error('mood model of another version')
  const length = view.getUint32(8)
  const settings = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 12, length))) as Settings
  const languages = new Int8Array(buffer.slice(12 + length, 12 + length + LANGUAGE_ROWS * 4))
  const reader = new BitReader(new Uint8Array(buffer, 12 + length + LANGUAGE_ROWS * 4))
  const count = settings.features
  const slotBits = Math.ceil(Math.log2(count + 1)) + 1
  const slotKey = new Int32Array(1 << slotBits).fill(-1)
  const slotPlace = new Int32Array(1 << slotBits)
  const parts = new Uint8Array(count)
  const known = new Uint8Array(1 << (KNOWN_BITS - 3))
  const weights = {} as Record<Part, Float32Array>
  const levels = {} as Record<Part, Float32Array[]>
  for (const part of PARTS) {
    weights[part] = new Float32Array(count * WIDTH[part])
    levels[part] = settings.largest[part].map((largest) =>
      Float32Array.from({ length: 1 << WEIGHT_BITS }, (_, level) => fromLevel(level, largest)),
    )
  }
  let key = -1
  for (let place = 0; place < count; place++) {
    key += 1 + reader.rice(settings.riceBits)
    if (key >= 2 ** FULL_KEY_BITS) throw new Error('mood model is damaged')
    const low = key & ((1 << KNOWN_BITS) - 1)
    known[low >>> 3] = (known[low >>> 3] as number) | (1 << (low & 7))
    let slot = slotOf(key, slotBits)
    while (slotKey[slot] !== -1) slot = (slot + 1) & ((1 << slotBits) - 1)
    slotKey[slot] = key
    slotPlace[slot] = place
    const has = reader.bit() === 0 ? GENERAL_ONLY : reader.bits(PARTS.length)
    parts[place] = has
    const group = key >= KEYS ? 1 : 0
    PARTS.forEach((part, index) => {
      if ((has & (1 << index)) === 0) return
      for (let i = 0; i < WIDTH[part]; i++) {
        weights[part][place * WIDTH[part] + i] = levels[part][group]?.[reader.bits(WEIGHT_BITS)] as number
      }
    })
  }
  return {
    settings,
    languages,
    known,
    slotKey,
    slotPlace,
    slotBits,
    parts,
    weights,
    stamp: new Int32Array(count),
    texts: 0,
  }
}
