import { SEED, step } from '../model/hash.ts'
import { type Tokens, WORD } from '../model/tokens.ts'
import { MOOD_LANGUAGES, type MoodLanguage } from './languages.ts'

/** Rows of the language table; one signed byte a language in each. */
export const LANGUAGE_ROWS = 2048
/** Words looked at; a language shows in far fewer. */
const MAX_WORDS = 120

/** Told of each character piece (1 to 4 units, word ends marked) by its row. */
export function languagePieces(tokens: Tokens, onRow: (row: number) => void): void {
  let words = 0
  for (let at = 0; at < tokens.count && words < MAX_WORDS; at++) {
    if (tokens.kind[at] !== WORD) continue
    words += 1
    const start = tokens.start[at] as number
    const length = (tokens.end[at] as number) - start
    for (let from = -1; from < length; from++) {
      let hash = SEED
      for (let size = 1; size <= 4; size++) {
        const place = from + size - 1
        if (place > length) break
        const unit = place < 0 || place === length ? 0x5f : (tokens.units[start + place] as number)
        hash = step(hash, unit)
        if (size > 1 || unit !== 0x5f)
          onRow((Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 16) & (LANGUAGE_ROWS - 1))
      }
    }
  }
}

export interface LanguageGuess {
  readonly language: MoodLanguage
  /** How far it leads the next one, 0 … 1. */
  readonly lead: number
}

/** Which of the four languages a text is in. With no letters at all: English, lead 0. */
export function guessLanguage(table: Int8Array, scale: number, tokens: Tokens): LanguageGuess {
  const sums = [0, 0, 0, 0]
  let pieces = 0
  languagePieces(tokens, (row) => {
    pieces += 1
    const base = row * 4
    for (let i = 0; i < 4; i++) (sums[i] as number) += table[base + i] as number
  })
  if (pieces === 0) return { language: 'en', lead: 0 }
  const norm = scale / Math.sqrt(pieces)
  let best = 0
  for (let i = 1; i < 4; i++) if ((sums[i] as number) > (sums[best] as number)) best = i
  let total = 0
  for (let i = 0; i < 4; i++) total += Math.exp(((sums[i] as number) - (sums[best] as number)) * norm)
  return { language: MOOD_LANGUAGES[best] as MoodLanguage, lead: Math.max(0, 2 / total - 1) }
}
