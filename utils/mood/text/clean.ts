import type { BodyFormat } from '../../ticket/message.ts'
import { htmlToText } from './html.ts'
import { type Line, splitLines } from './lines.ts'
import { AUTOMATIC } from './mail-phrases.ts'
import { Mask } from './mask.ts'
import { dropNoiseLines, dropNoiseWords } from './noise.ts'
import { dropQuotes } from './quotes.ts'
import { dropQuotedSpeech } from './said-by-others.ts'
import { type Span, sentencesOf, trimmed } from './sentences.ts'
import { dropSignatures } from './signature.ts'
import { dropWiki } from './wiki.ts'

/** A stretch of the writer's own words; pieces of one sentence share its number. */
export interface Piece extends Span {
  readonly sentence: number
}

/** What is left of a body: places in `text`, UTF-16 units. */
export interface CleanText {
  /** The body as plain text, nothing taken out: for `text` and `wiki` the body itself. */
  readonly text: string
  readonly sentences: readonly Span[]
  readonly pieces: readonly Piece[]
  /** true: an automatic reply, no words of a person. */
  readonly automatic: boolean
  /** Place in the body as the helpdesk handed it over. */
  original(at: number): number
}

/** A line break inside a paragraph of running text ends no sentence. */
const WRAPPED_FROM = 55

/** Something that can say a thing: a letter, a figure, a picture, a shout. */
const SAYS = /[\p{L}\p{N}\p{Extended_Pictographic}!?]|[:;]-?[)(]/u

function isAutomatic(lines: readonly Line[]): boolean {
  return lines
    .filter((line) => line.look !== '')
    .slice(0, 3)
    .some((line) => AUTOMATIC.test(line.look))
}

/** Lines joined to paragraphs where a mail program broke them, as stretches of the text. */
function paragraphs(mask: Mask, lines: readonly Line[]): Span[] {
  const found: { from: number; to: number }[] = []
  let open = false
  for (const line of lines) {
    if (line.look === '' || mask.dropped(line.from)) {
      open = false
      continue
    }
    const last = found[found.length - 1]
    if (open && last !== undefined && /^\p{Ll}/u.test(line.look)) last.to = line.to
    else found.push({ from: line.from, to: line.to })
    open = line.to - line.from >= WRAPPED_FROM && !/[.!?:;]$/.test(line.look)
  }
  return found
}

/**
 * The writer's own new sentences in a body: quoted and forwarded mail, signatures, notices, code, logs,
 * ids and automatic replies taken away. Any string; linear time; never throws.
 */
export function cleanText(body: string, format: BodyFormat = 'text'): CleanText {
  const html = format === 'html' ? htmlToText(body) : null
  const text = html?.text ?? body
  const original = (at: number) =>
    html === null ? at : (html.at[Math.min(at, html.text.length)] ?? body.length)
  const mask = new Mask(text)
  const lines = splitLines(text)
  if (isAutomatic(lines)) return { text, sentences: [], pieces: [], automatic: true, original }
  if (format === 'wiki') dropWiki(mask)
  dropQuotes(mask, lines)
  dropNoiseLines(mask, lines)
  dropSignatures(mask, lines)
  const sentences: Span[] = []
  const pieces: Piece[] = []
  for (const paragraph of paragraphs(mask, lines)) {
    dropQuotedSpeech(mask, paragraph.from, paragraph.to)
    dropNoiseWords(mask, paragraph.from, paragraph.to)
    for (const sentence of sentencesOf(text, paragraph.from, paragraph.to)) {
      const kept = mask.kept(sentence.from, sentence.to).map((span) => trimmed(text, span))
      const full = kept.filter((span) => SAYS.test(text.slice(span.from, span.to)))
      if (full.length === 0) continue
      for (const span of full) pieces.push({ ...span, sentence: sentences.length })
      sentences.push(sentence)
    }
  }
  return { text, sentences, pieces, automatic: false, original }
}
