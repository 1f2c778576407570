import type { BodyFormat } from '../../ticket/message.ts'
import { type CleanText, cleanText, type Piece } from '../text/clean.ts'
import type { Tokens } from './tokens.ts'

/** Characters scored at the most: so many from the beginning of the customer's words, so many from their end. */
export const HEAD = 1400
export const TAIL = 600

/** The pieces within the bounded head and tail. */
export function boundedPieces(pieces: readonly Piece[]): Piece[] {
  let total = 0
  for (const piece of pieces) total += piece.to - piece.from
  if (total <= HEAD + TAIL) return [...pieces]
  const kept: Piece[] = []
  let place = 0
  for (const piece of pieces) {
    const length = piece.to - piece.from
    const headEnd = piece.from + Math.min(length, Math.max(0, HEAD - place))
    const tailStart = piece.to - Math.min(length, Math.max(0, place + length - (total - TAIL)))
    if (headEnd > piece.from) kept.push({ ...piece, to: headEnd })
    if (tailStart < piece.to) kept.push({ ...piece, from: Math.max(tailStart, headEnd) })
    place += length
  }
  return kept
}

/** Cleans a body and reads its bounded head and tail into `tokens`. */
export function readBounded(
  tokens: Tokens,
  body: string,
  format: BodyFormat = 'text',
): { words: CleanText; scored: number } {
  const words = cleanText(body, format)
  tokens.clear()
  let scored = 0
  for (const piece of boundedPieces(words.pieces)) {
    tokens.read(words.text, piece.from, piece.to, piece.sentence)
    scored += piece.to - piece.from
  }
  return { words, scored }
}
