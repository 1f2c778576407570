import { BLANK, DIGIT, FOLD, isInvisible, joined, KIND, LETTER, SURROGATE } from './fold.ts'
import { SEED, step } from './hash.ts'

/** What a token is. */
export const WORD = 0
export const NUMBER = 1
export const MARK = 2
export const PICTURE = 3

const MAX_TOKENS = 4096
const MAX_UNITS = 16384

/**
 * Words, numbers, shouts and pictures of a text, in arrays that are used again for the next one.
 * `from`/`to` are places in the text, `start`/`end` places in `units` (folded).
 */
export class Tokens {
  count = 0
  readonly units = new Uint16Array(MAX_UNITS)
  readonly start = new Int32Array(MAX_TOKENS)
  readonly end = new Int32Array(MAX_TOKENS)
  readonly from = new Int32Array(MAX_TOKENS)
  readonly to = new Int32Array(MAX_TOKENS)
  readonly kind = new Uint8Array(MAX_TOKENS)
  readonly sentence = new Int32Array(MAX_TOKENS)
  readonly hash = new Int32Array(MAX_TOKENS)
  /** 1: all capitals, of two letters or more. */
  readonly shouted = new Uint8Array(MAX_TOKENS)
  private used = 0

  clear(): void {
    this.count = 0
    this.used = 0
  }

  /** Takes in `text` from … to as part of one sentence. */
  read(text: string, from: number, to: number, sentence: number): void {
    let i = from
    while (i < to && this.count < MAX_TOKENS - 2 && this.used < MAX_UNITS - 64) {
      const code = text.charCodeAt(i)
      const kind = KIND[code] as number
      if (kind === BLANK || isInvisible(code)) i += 1
      else if (kind === LETTER) i = this.word(text, i, to, sentence)
      else if (kind === DIGIT) i = this.number(text, i, to, sentence)
      else if (kind === SURROGATE) i = this.picture(text, i, to, sentence)
      else i = this.sign(text, i, to, sentence)
    }
  }

  private add(
    kind: number,
    sentence: number,
    from: number,
    to: number,
    start: number,
    shouted: boolean,
  ): void {
    let hash = SEED
    for (let i = start; i < this.used; i++) hash = step(hash, this.units[i] as number)
    const at = this.count
    this.start[at] = start
    this.end[at] = this.used
    this.from[at] = from
    this.to[at] = to
    this.kind[at] = kind
    this.sentence[at] = sentence
    this.hash[at] = hash
    this.shouted[at] = shouted ? 1 : 0
    this.count += 1
  }

  private word(text: string, from: number, to: number, sentence: number): number {
    const start = this.used
    let capitals = 0
    let letters = 0
    let i = from
    for (; i < to && i - from < 400; i++) {
      const code = text.charCodeAt(i)
      if (isInvisible(code)) {
        const whole = this.used > start ? joined(this.units[this.used - 1] as number, code) : 0
        if (whole > 0) this.units[this.used - 1] = whole
        continue
      }
      const kind = KIND[code] as number
      const folded = FOLD[code] as number
      const inner = folded === 0x27 && i + 1 < to && KIND[text.charCodeAt(i + 1)] === LETTER
      if (kind !== LETTER && kind !== DIGIT && !inner) break
      if (this.used >= MAX_UNITS - 2 || this.used - start >= 64) continue
      const n = this.used
      if (n - start >= 2 && this.units[n - 1] === folded && this.units[n - 2] === folded) continue
      if (kind === LETTER) letters += 1
      if (folded !== code && kind === LETTER) capitals += 1
      this.units[n] = folded
      this.used = n + 1
    }
    this.add(WORD, sentence, from, i, start, letters >= 2 && capitals === letters)
    return i
  }

  /** Numbers count as their length only; letters right behind ("3x", "2nd", "14h") stay. */
  private number(text: string, from: number, to: number, sentence: number): number {
    const start = this.used
    let i = from
    let digits = 0
    while (
      i < to &&
      (KIND[text.charCodeAt(i)] === DIGIT ||
        (/[.,:]/.test(text[i] as string) && KIND[text.charCodeAt(i + 1)] === DIGIT))
    ) {
      digits += 1
      i += 1
    }
    const small = digits === 1 ? (text.charCodeAt(from) as number) : 0x23
    this.units[this.used++] = small
    if (digits > 2) this.units[this.used++] = 0x23
    while (i < to && KIND[text.charCodeAt(i)] === LETTER && this.used - start < 8) {
      this.units[this.used++] = FOLD[text.charCodeAt(i)] as number
      i += 1
    }
    this.add(NUMBER, sentence, from, i, start, false)
    return i
  }

  private picture(text: string, from: number, to: number, sentence: number): number {
    const code = text.codePointAt(from) as number
    if (code < 0x10000) return from + 1
    const toneOrFlag = code >= 0x1f3fb && code <= 0x1f3ff
    if (!toneOrFlag && from + 2 <= to) {
      const start = this.used
      this.units[this.used++] = text.charCodeAt(from)
      this.units[this.used++] = text.charCodeAt(from + 1)
      this.add(PICTURE, sentence, from, from + 2, start, false)
    }
    return from + 2
  }

  private sign(text: string, from: number, to: number, sentence: number): number {
    const face = FACE.exec(text.slice(from, Math.min(to, from + 4)))
    const start = this.used
    if (face !== null) {
      for (const char of face[0]) if (char !== '-') this.units[this.used++] = char.charCodeAt(0)
      this.add(PICTURE, sentence, from, from + face[0].length, start, false)
      return from + face[0].length
    }
    let i = from
    while (i < to && text[i] === '.') i += 1
    if (i > from + 1) {
      this.units[this.used++] = 0x2026
      this.add(MARK, sentence, from, i, start, false)
      return i
    }
    i = from
    while (i < to && SHOUT.includes(text[i] as string)) i += 1
    if (i > from) {
      this.units[this.used++] = text.charCodeAt(from)
      if (i - from > 1) this.units[this.used++] = text.charCodeAt(from + 1)
      if (i - from > 2) this.units[this.used++] = text.charCodeAt(from + 1)
      this.add(MARK, sentence, from, i, start, false)
      return i
    }
    const code = text.charCodeAt(from)
    if (code === 0x40 || code === 0x23) {
      this.units[this.used++] = code
      this.add(MARK, sentence, from, from + 1, start, false)
    } else if (code > 0x2100) {
      this.units[this.used++] = code
      this.add(PICTURE, sentence, from, from + 1, start, false)
    }
    return from + 1
  }
}

const FACE = /^(?:[:;=][-']?[)(DPpOo/\\|*3](?![a-zA-Z0-9/])|<3|\^\^|\(:)/
const SHOUT = '!?…'
