/** Width of a feature's key. */
export const KEY_BITS = 24
export const KEYS = 2 ** KEY_BITS

/** Takes one unit into a running hash (FNV-1a step). */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Final mix of a running hash into a key below 2^24. */
export function key(hash: number, salt: number): number {
  let h = hash ^ Math.imul(salt, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad)
  h = Math.imul(h ^ (h >>> 15), 0x735a2d97)
  return (h ^ (h >>> 15)) >>> (32 - KEY_BITS)
}

export const SEED = 0x811c9dc5 | 0
