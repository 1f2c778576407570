import type { Instant, Millis } from '../ticket/reading.ts'
import type { Catalogue, Text } from './catalogue.ts'
import { type DurationStyle, formatDuration, spokenDuration } from './duration.ts'
import { formatNumber, formatsOf } from './formats.ts'
import type { Language } from './language.ts'
import type { Param, Phrase } from './phrase.ts'

/** Says phrases in one language and zone. Made once per language change; holds its `Intl` formatters. */
export interface Speaker<Key extends string = string> {
  readonly language: Language
  t(key: Key, params?: Readonly<Record<string, Param>>): string
  say(phrase: Phrase<Key>): string
  duration(length: Millis, style?: DurationStyle): string
  /** In whole words, for names that are read aloud. */
  spoken(length: Millis): string
  /** "10:42"; with weekday when within six days, else with the date. */
  time(at: Instant): string
  day(at: Instant): string
  number(value: number): string
}

export interface SpeakerOptions<Key extends string> {
  readonly language: Language
  readonly catalogue: Catalogue<Key>
  /** IANA zone of the desk; the machine's own when absent. */
  readonly zone?: string | undefined
  /** Decides what "today" is. */
  readonly now: () => Instant
  readonly style?: DurationStyle
}

/** A place in a text, with the preposition of a clock time where one stands before it. */
const PLACE = /(\b(?:klo|at|om|um) )?\{(\w+)\}/g
/** No-break space: a time of day never wraps. */
const NB = '\u00a0'

/** @throws never: a key that is not in the catalogue is said as itself, so a broken message stays visible. */
export function createSpeaker<Key extends string>(options: SpeakerOptions<Key>): Speaker<Key> {
  const { language, catalogue, now, style = 'card' } = options
  const formats = formatsOf(language, options.zone)

  /** The day is told when it is not today, and stands before the preposition: "ma klo 9.40", "Mon at 09:40". */
  function time(at: Instant, preposition = ''): string {
    const text = preposition + clockText(formats.clock().format(at), language)
    const today = now()
    if (formats.dayKey().format(at) === formats.dayKey().format(today)) return text
    const near = Math.abs(at - today) < 6 * 86_400_000
    return `${near ? formats.weekday().format(at) : formats.date().format(at)}${NB}${text}`
  }

  /** With its year where that is not this one. */
  function day(at: Instant): string {
    const yearOf = (instant: Instant) => formats.dayKey().format(instant).slice(0, 4)
    return (yearOf(at) === yearOf(now()) ? formats.date : formats.fullDate)().format(at)
  }

  function pick(text: Text, params: Readonly<Record<string, Param>> | undefined): string {
    if (typeof text === 'string') return text
    const n = params?.['n']
    if (typeof n !== 'number') return text.other
    if (n === 0 && text.zero !== undefined) return text.zero
    // All four languages say "one" of exactly 1 (CLDR plural rules of en, nl, fi and de).
    return n === 1 && text.one !== undefined ? text.one : text.other
  }

  function value(param: Param): string {
    if (typeof param === 'string') return param
    if (typeof param === 'number') return formatNumber(param, language)
    if ('duration' in param) return formatDuration(param.duration, language, style)
    if ('time' in param) return time(param.time)
    if ('timeIn' in param) {
      return clockText(formatsOf(language, param.zone).clock().format(param.timeIn), language)
    }
    if ('day' in param) return day(param.day)
    if ('list' in param) return formats.lists().format(param.list)
    return speaker.say(param.say as Phrase<Key>)
  }

  const speaker: Speaker<Key> = {
    language,
    t(key, params) {
      const text = catalogue[key]
      if (text === undefined) return key
      return pick(text, params).replace(PLACE, (whole, preposition: string | undefined, name: string) => {
        const param = params?.[name]
        if (param === undefined) return whole
        if (typeof param === 'object' && 'time' in param) return time(param.time, preposition)
        return (preposition ?? '') + value(param)
      })
    },
    say: (phrase) => speaker.t(phrase.key, phrase.params),
    duration: (length, wanted = style) => formatDuration(length, language, wanted),
    spoken: (length) => spokenDuration(length, language),
    time: (at) => time(at),
    day,
    number: (count) => formatNumber(count, language),
  }
  return speaker
}

/** Finnish writes 8.00, without the leading zero. */
function clockText(text: string, language: Language): string {
  return language === 'fi' ? text.replace(/^0(\d)/, '$1').replace(':', '.') : text
}
