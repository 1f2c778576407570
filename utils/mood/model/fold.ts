export const BLANK = 0
export const LETTER = 1
export const DIGIT = 2
export const SIGN = 3
export const SURROGATE = 4

/**
 * Lower case of every UTF-16 unit, for hashing: 0 for units that are left out (marks, joiners, controls),
 * a plain apostrophe for its typographic sisters.
 */
export const FOLD = foldTable()

/** Kinds of units: 0 blank, 1 part of a word, 2 digit, 3 sign, 4 half of a pair. */
export const KIND = kindTable()

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000)
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code)
    const lower = char.toLowerCase()
    table[code] = lower.length === 1 ? lower.charCodeAt(0) : code
  }
  for (const apostrophe of '’‘`´ʼ') table[apostrophe.charCodeAt(0)] = 0x27
  return table
}

function kindTable(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let code = 0; code < 0x10000; code++) table[code] = kindOf(code)
  return table
}

function kindOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE
  if (code >= 0x30 && code <= 0x39) return DIGIT
  if (code < 0x80) {
    const lower = code | 0x20
    if (lower >= 0x61 && lower <= 0x7a) return LETTER
    return code <= 0x20 || code === 0x7f ? BLANK : SIGN
  }
  const char = String.fromCharCode(code)
  if (/\p{L}/u.test(char)) return LETTER
  return /[\s\p{Z}\p{C}]/u.test(char) ? BLANK : SIGN
}

/** Units that vanish inside a word: combining marks (zalgo), joiners, direction marks, variation selectors. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    code === 0xad ||
    code === 0xfeff
  )
}

const DIAERESIS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', e: 'ë', i: 'ï' }

/** `a` + combining diaeresis is `ä`; other marks leave the letter as it is. 0: nothing to join. */
export function joined(letter: number, mark: number): number {
  const base = String.fromCharCode(letter)
  if (mark === 0x308) return DIAERESIS[base]?.charCodeAt(0) ?? 0
  if (mark === 0x30a && base === 'a') return 0xe5
  if (mark === 0x301 && base === 'e') return 0xe9
  return 0
}
