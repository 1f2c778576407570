import type { BodyFormat } from '../../ticket/message.ts'
import { guessLanguage } from '../language/guess.ts'
import { type MoodLanguage, moodLanguage } from '../language/languages.ts'
import { isOtherLanguage } from '../language/other.ts'
import type { MoodLabel, MoodReading, MoodStep, UnsureReason } from '../reading.ts'
import type { CleanText } from '../text/clean.ts'
import { evidenceSpans } from './evidence.ts'
import { leastToShow } from './layout.ts'
import { type Chances, mix } from './mix.ts'
import type { MoodModel } from './model.ts'
import { readBounded } from './read.ts'
import { sumWeights } from './sums.ts'
import { PICTURE, Tokens, WORD } from './tokens.ts'

/** Both moods at least this likely: the message pulls both ways. */
const MIXED = 0.3
/** A word or two must be this clear to be shown. */
const SHORT_WORDS = 2
const SHORT_SURE = 0.85
/** Longer texts may be given to the browser's own language detector. */
const DETECT_FROM = 80

const tokens = new Tokens()
const NOTHING: Chances = { neg: 0.1, neu: 0.8, pos: 0.1 }

export interface ScoreOptions {
  readonly format?: BodyFormat
  /** Language tag where the caller knows it. */
  readonly lang?: string
  /** The browser's detector, asked for longer texts only; returns a language tag or null. */
  readonly detect?: (text: string) => string | null
}

function best(p: Chances): MoodLabel {
  if (p.neg > p.neu && p.neg >= p.pos) return 'neg'
  return p.pos > p.neu ? 'pos' : 'neu'
}

function countWords(): number {
  let words = 0
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] === WORD) words += 1
  return words
}

function unsure(why: UnsureReason, lang: MoodReading['lang'], words: number, scored: number): MoodReading {
  return {
    label: 'unsure',
    step: null,
    p: NOTHING,
    argmax: 'neu',
    evidence: [],
    sentence: null,
    lang,
    why,
    words,
    scored,
  }
}

/** Language of the tokens read, or null when it is none of ours. */
function languageOf(
  model: MoodModel,
  clean: CleanText,
  options: ScoreOptions,
  scored: number,
): MoodLanguage | null {
  if (options.lang !== undefined && options.lang !== '') {
    const given = moodLanguage(options.lang)
    if (given !== null) return given
    if (/^[a-z]{2,3}(?:[-_]|$)/i.test(options.lang) && options.lang.toLowerCase() !== 'und') return null
  }
  if (isOtherLanguage(tokens)) return null
  const guess = guessLanguage(model.languages, model.settings.languageScale, tokens)
  if (options.detect !== undefined && scored >= DETECT_FROM && guess.lead < 0.5) {
    const told = options.detect(
      clean.pieces
        .map((piece) => clean.text.slice(piece.from, piece.to))
        .join(' ')
        .slice(0, 1000),
    )
    if (told !== null && moodLanguage(told) === null) return null
  }
  return guess.language
}

function reasonToHide(
  model: MoodModel,
  p: Chances,
  label: MoodLabel,
  words: number,
  language: MoodLanguage,
): UnsureReason | null {
  if (p.neg >= MIXED && p.pos >= MIXED) return 'mixed'
  if (words <= SHORT_WORDS && p[label] < SHORT_SURE) return 'short'
  return p[label] < leastToShow(model.settings.show, label, language) ? 'unclear' : null
}

/**
 * Mood of one message's own words. Any string; never throws.
 * At most the first 1,400 and the last 600 characters of the writer's words are scored.
 */
export function scoreMessage(model: MoodModel, body: string, options: ScoreOptions = {}): MoodReading {
  const { words: clean, scored } = readBounded(tokens, body, options.format ?? 'text')
  const words = countWords()
  if (clean.automatic)
    return unsure('automatic', languageOf(model, clean, options, scored) ?? 'unsupported', 0, 0)
  let says = words > 0
  for (let i = 0; i < tokens.count && !says; i++) says = tokens.kind[i] === PICTURE || tokens.kind[i] === 2
  const language = languageOf(model, clean, options, scored)
  if (!says) return unsure('empty', language ?? 'unsupported', words, scored)
  const read = language ?? guessLanguage(model.languages, model.settings.languageScale, tokens).language
  const mixed = mix(model.settings, sumWeights(model, tokens, read), read)
  const { p } = mixed
  const argmax = best(p)
  if (language === null) return { ...unsure('unsupported', 'unsupported', words, scored), p, argmax }
  const why = reasonToHide(model, p, argmax, words, language)
  const found = argmax === 'neu' ? [] : evidenceSpans(model, tokens, clean.text, argmax, mixed.share)
  const size = mixed.strength > 0 ? 2 : 1
  const step = (
    why !== null ? null : argmax === 'neu' ? 0 : argmax === 'neg' ? -size : size
  ) as MoodStep | null
  return {
    label: why === null ? argmax : 'unsure',
    step,
    p,
    argmax,
    evidence: found.map(([from, to]) => [clean.original(from), clean.original(to - 1) + 1] as const),
    sentence: sentenceOf(clean, found),
    lang: language,
    why,
    words,
    scored,
  }
}

/** The sentence of the strongest stretch with every mark that lies in it. */
function sentenceOf(clean: CleanText, spans: readonly [number, number][]): MoodReading['sentence'] {
  const strongest = spans[0]
  if (strongest === undefined) return null
  const home = clean.sentences.find((sentence) => sentence.from <= strongest[0] && strongest[0] < sentence.to)
  if (home === undefined) return null
  const marks = spans
    .filter(([from]) => from >= home.from && from < home.to)
    .map(([from, to]) => [from - home.from, Math.min(to, home.to) - home.from] as const)
    .sort((a, b) => a[0] - b[0])
  return { text: clean.text.slice(home.from, home.to), marks }
}
