import { LANGUAGE_ROWS, languagePieces } from '../../utils/mood/language/guess.ts'
import { MOOD_LANGUAGES } from '../../utils/mood/language/languages.ts'
import { readBounded } from '../../utils/mood/model/read.ts'
import { Tokens } from '../../utils/mood/model/tokens.ts'
import { Random, shuffle } from './random.ts'
import type { Row } from './rows.ts'

const PASSES = 4
const RATE = 0.3

export interface LanguageTable {
  readonly table: Int8Array
  /** What one unit of the table is worth. */
  readonly scale: number
}

/** Learns which character pieces speak for which language: softmax by AdaGrad, packed into signed bytes. */
export function trainLanguages(rows: readonly Row[], seed: number): LanguageTable {
  const tokens = new Tokens()
  const weights = new Float64Array(LANGUAGE_ROWS * 4)
  const squares = new Float64Array(LANGUAGE_ROWS * 4).fill(1e-6)
  const sizes = new Map<string, number>()
  for (const row of rows) sizes.set(row.lang, (sizes.get(row.lang) ?? 0) + 1)
  const order = Int32Array.from(rows, (_, at) => at)
  const random = new Random(seed)
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random)
    for (const at of order) {
      const row = rows[at] as Row
      readBounded(tokens, row.text.slice(0, 300))
      const pieces: number[] = []
      languagePieces(tokens, (piece) => pieces.push(piece))
      if (pieces.length < 6) continue
      const norm = 1 / Math.sqrt(pieces.length)
      const z = [0, 0, 0, 0]
      for (const piece of pieces)
        for (let i = 0; i < 4; i++) z[i] = (z[i] as number) + (weights[piece * 4 + i] as number) * norm
      const top = Math.max(...z)
      const p = z.map((value) => Math.exp(value - top))
      const all = p.reduce((a, b) => a + b, 0)
      const weight = Math.sqrt(rows.length / 4 / (sizes.get(row.lang) as number))
      for (let i = 0; i < 4; i++) {
        const error = weight * ((p[i] as number) / all - (MOOD_LANGUAGES[i] === row.lang ? 1 : 0)) * norm
        if (Math.abs(error) < 1e-4) continue
        for (const piece of pieces) {
          const place = piece * 4 + i
          squares[place] = (squares[place] as number) + error * error
          weights[place] = (weights[place] as number) - (RATE * error) / Math.sqrt(squares[place] as number)
        }
      }
    }
  }
  const strengths = Array.from(weights, Math.abs).sort((a, b) => a - b)
  const largest = strengths[Math.floor(strengths.length * 0.998)] as number
  const pack = (value: number) => Math.max(-127, Math.min(127, Math.round((value / largest) * 127)))
  return { table: Int8Array.from(weights, pack), scale: largest / 127 }
}
