import type { Language } from '../i18n/language.ts'
import { cleanText, type Piece } from '../mood/text/clean.ts'
import { say } from './fact.ts'
import type { Say } from './hint.ts'
import { de } from './reply-words/de.ts'
import { en } from './reply-words/en.ts'
import { fi } from './reply-words/fi.ts'
import { nl } from './reply-words/nl.ts'
import type { ReplyWords } from './reply-words/words.ts'

/** `procedure`: hides behind a rule · `cause-only`: explains, without a fix, a next step or a time. */
export type ReplyFindingKind = 'long' | 'jargon' | 'excuse' | 'procedure' | 'cause-only'

/** Something in a draft that could be said plainer. Offsets in UTF-16 units of the draft. */
export interface ReplyFinding {
  readonly kind: ReplyFindingKind
  readonly from: number
  readonly to: number
  readonly suggestion: Say
}

const WORDS: Readonly<Record<Language, ReplyWords>> = { en, nl, fi, de }
/** A draft longer than this is looked at up to here. */
const LONGEST = 20_000

/**
 * Plain-language check of the agent's own draft (rows 0.20, 0.23, 1.14, 3.6): the text is judged, never the writer;
 * nothing is counted, kept or sent. Quotes, code, logs and the signature are skipped. `language`: the draft's own.
 *
 * NOT when: the lead has not switched it on (off by default), or works-council mode is on · text quoted from the
 * customer · code and log lines.
 */
export function checkReply(draft: string, language: Language): ReplyFinding[] {
  const { text, sentences, pieces, automatic } = cleanText(draft.slice(0, LONGEST))
  if (automatic) return []
  const words = WORDS[language]
  const findings = sentences.flatMap((_, index) =>
    longSentence(
      text,
      pieces.filter((piece) => piece.sentence === index),
      words,
    ),
  )
  for (const piece of pieces) findings.push(...inPiece(text, piece, words))
  findings.push(...causeOnly(text, pieces, words))
  return findings.sort((a, b) => a.from - b.from || b.to - a.to)
}

function longSentence(text: string, pieces: readonly Piece[], { longFrom }: ReplyWords): ReplyFinding[] {
  const n = pieces.reduce((sum, { from, to }) => sum + countWords(text.slice(from, to)), 0)
  const first = pieces[0]
  const last = pieces.at(-1)
  if (n <= longFrom || first === undefined || last === undefined) return []
  return [{ kind: 'long', from: first.from, to: last.to, suggestion: say('replyLong', { n }) }]
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}

function inPiece(text: string, { from, to }: Piece, words: ReplyWords): ReplyFinding[] {
  const part = text.slice(from, to)
  const patterns = patternsOf(words)
  const found: ReplyFinding[] = []
  const add = (kind: ReplyFindingKind, match: RegExpExecArray, suggestion: Say) =>
    found.push({ kind, from: from + match.index, to: from + match.index + match[0].length, suggestion })
  for (const match of part.matchAll(patterns.jargon)) {
    const plain = patterns.plainOf(match[0])
    if (plain !== null) add('jargon', match, say('replyJargon', { word: match[0], plain }))
  }
  for (const match of part.matchAll(patterns.excuses)) add('excuse', match, say('replyExcuse'))
  for (const match of part.matchAll(patterns.procedures)) add('procedure', match, say('replyProcedure'))
  return found
}

/** The draft names a cause and nowhere what happens next. */
function causeOnly(text: string, pieces: readonly Piece[], words: ReplyWords): ReplyFinding[] {
  const { cause, step } = patternsOf(words)
  const parts = pieces.map(({ from, to }) => text.slice(from, to))
  const at = parts.findIndex((part) => cause.test(part))
  const piece = pieces[at]
  if (piece === undefined || parts.some((part) => step.test(part) || /\?|\b\d{1,2}[:.]\d\d\b/.test(part)))
    return []
  return [{ kind: 'cause-only', from: piece.from, to: piece.to, suggestion: say('replyCauseOnly') }]
}

interface Patterns {
  readonly jargon: RegExp
  readonly plainOf: (found: string) => string | null
  readonly excuses: RegExp
  readonly procedures: RegExp
  readonly cause: RegExp
  readonly step: RegExp
}

const compiled = new Map<ReplyWords, Patterns>()

function patternsOf(words: ReplyWords): Patterns {
  let patterns = compiled.get(words)
  if (patterns === undefined) compiled.set(words, (patterns = compile(words)))
  return patterns
}

function compile({ jargon, excuses, procedures, cause, step }: ReplyWords): Patterns {
  // Longer terms first: "root cause analysis" before "root cause".
  const terms = Object.keys(jargon).sort((a, b) => b.length - a.length)
  const source = (term: string) => term.replace(/[.+?^${}()|[\]\\/]/g, '\\$&').replace(/\*$/, '\\p{L}*')
  const each = terms.map((term) => ({ term, whole: new RegExp(`^${source(term)}$`, 'iu') }))
  return {
    jargon: whole(terms.map(source), 'giu'),
    plainOf: (found) => jargon[each.find((one) => one.whole.test(found))?.term ?? ''] ?? null,
    excuses: whole(excuses, 'giu'),
    procedures: whole(procedures, 'giu'),
    cause: whole(cause, 'iu'),
    step: whole(step, 'iu'),
  }
}

/** Whole words only, in any script. */
function whole(sources: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, flags)
}
