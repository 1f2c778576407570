import type { BodyFormat } from '../../ticket/message.ts'
import { conceptsOf } from '../concepts/index.ts'
import { Matcher } from '../concepts/matcher.ts'
import { CONCEPTS } from '../concepts/names.ts'
import type { MoodLanguage } from '../language/languages.ts'
import { readBounded } from '../model/read.ts'
import { NUMBER, Tokens } from '../model/tokens.ts'
import type { MoodReading } from '../reading.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { FI } from './fi.ts'
import { MARKS, type MoodSignal, type SignalPhrases, type SignalSeen } from './names.ts'
import { NL } from './nl.ts'
import { countBefore } from './people.ts'

const LISTS: Readonly<Record<MoodLanguage, SignalPhrases>> = { nl: NL, fi: FI, de: DE, en: EN }
const built = new Map<MoodLanguage, Matcher>()
const tokens = new Tokens()
const THANKFUL = ['thanks', 'hero', 'praise', 'grateful', 'happy'].map((name) =>
  CONCEPTS.indexOf(name as 'thanks'),
)
const CLOSER = CONCEPTS.indexOf('closer')
/** Words between "cannot" and a platform that still belong together. */
const BESIDE = 1

interface Span {
  readonly first: number
  readonly last: number
}

function matcherOf(language: MoodLanguage): Matcher {
  let matcher = built.get(language)
  if (matcher === undefined) {
    const list = LISTS[language]
    matcher = new Matcher([{ ...list, deadline: withAnyNumber(list.deadline) }], MARKS)
    built.set(language, matcher)
  }
  return matcher
}

/** `#` stands for two figures; a deadline may name a time (`14:00`) or one figure (`2 pm`) as well. */
function withAnyNumber(phrases: string): string {
  const numbers = ['#', '##', ...'123456789']
  return phrases
    .split('|')
    .flatMap((phrase) =>
      /(?:^| )#(?: |$)/.test(phrase) ? numbers.map((each) => phrase.replace('#', each)) : [phrase],
    )
    .join('|')
}

/** A longer number is a time of day or a date, else it counts something: "by 250 people". */
function namesTime(text: string, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (tokens.kind[at] !== NUMBER) continue
    const number = text.slice(tokens.from[at], tokens.to[at])
    if (/^\d{3,}/.test(number)) return false
  }
  return true
}

/** "I cannot post on LinkedIn": the platform is what does not work, and no threat. */
function isWhatFails(place: Span, failing: readonly Span[]): boolean {
  return failing.some(
    ({ first, last }) =>
      tokens.sentence[first] === tokens.sentence[place.first] &&
      first <= place.last &&
      place.first - last - 1 <= BESIDE,
  )
}

/**
 * What a message says beside its mood, each with its sentence, in the order of the text. A platform that is only
 * the ticket's subject is no threat, a call that is not wanted no wish for one, thanks count in a content message only, a rhetorical question is none.
 */
export function findSignals(body: string, reading: MoodReading, format: BodyFormat = 'text'): SignalSeen[] {
  if (reading.lang === 'unsupported' || reading.why === 'automatic' || reading.why === 'empty') return []
  const { words } = readBounded(tokens, body, format)
  const found: { signal: MoodSignal; at: number; count?: number }[] = []
  const places: Span[] = []
  const failing: Span[] = []
  const subjects = new Set<number>()
  const rhetorical = new Set<number>()
  const notAsked = new Set<number>()
  const sentence = (at: number) => tokens.sentence[at] as number
  matcherOf(reading.lang).find(tokens, (mark, first, last) => {
    const name = MARKS[mark]
    if (name === 'subject') subjects.add(sentence(first))
    if (name === 'rhetorical') rhetorical.add(sentence(first))
    if (name === 'public') places.push({ first, last })
    if (name === 'leave') found.push({ signal: 'may-leave', at: sentence(first) })
    if (name === 'cannot') {
      failing.push({ first, last })
      found.push({ signal: 'cannot-do', at: sentence(first) })
    }
    if (name === 'deadline' && namesTime(words.text, first, last)) {
      found.push({ signal: 'deadline', at: sentence(first) })
    }
    if (name === 'call') found.push({ signal: 'wants-call', at: sentence(first) })
    if (name === 'mail') found.push({ signal: 'wants-mail', at: sentence(first) })
    if (name === 'notAsked') notAsked.add(sentence(first))
    if (name === 'people') {
      const count = countBefore(tokens, words.text, first)
      if (count !== null) found.push({ signal: 'people', at: sentence(first), count })
    }
  })
  for (const place of places) {
    if (!isWhatFails(place, failing)) found.push({ signal: 'may-go-public', at: sentence(place.first) })
  }
  if (reading.argmax === 'pos') {
    conceptsOf(reading.lang).find(tokens, (concept, first) => {
      if (concept === CLOSER) found.push({ signal: 'thanks', at: -1 - sentence(first) })
      else if (THANKFUL.includes(concept)) found.push({ signal: 'thanks', at: sentence(first) })
    })
  }
  const unhappy = reading.argmax === 'neg'
  const closers = new Set(found.filter((one) => one.at < 0).map((one) => -1 - one.at))
  words.sentences.forEach((span, at) => {
    const asks = /\?["'”’)\]]*$/.test(words.text.slice(span.from, span.to))
    if (asks && !(rhetorical.has(at) && unhappy)) found.push({ signal: 'question', at })
  })
  const seen = new Set<string>()
  return found
    .filter(({ signal, at }) => {
      if (at < 0 || seen.has(`${signal} ${at}`)) return false
      seen.add(`${signal} ${at}`)
      if (signal === 'may-go-public') return !subjects.has(at) && reading.argmax !== 'pos'
      if (signal === 'wants-call' || signal === 'wants-mail') return !notAsked.has(at)
      if (signal === 'may-leave') return reading.argmax === 'neg'
      return signal !== 'thanks' || !closers.has(at)
    })
    .sort((a, b) => a.at - b.at)
    .map(({ signal, at, count }) => {
      const span = words.sentences[at] as { from: number; to: number }
      const text = words.text.slice(span.from, span.to)
      return count === undefined ? { signal, sentence: text } : { signal, sentence: text, count }
    })
}
