import type { Millis } from '../ticket/reading.ts'
import { formatNumber } from './formats.ts'
import type { Language } from './language.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** No-break space: a duration never wraps. */
const NB = '\u00a0'

const HOUR_SIGN: Readonly<Record<Language, string>> = { en: 'h', nl: 'u', fi: 'h', de: 'h' }
const DAY_SIGN: Readonly<Record<Language, string>> = { en: 'd', nl: 'd', fi: 'pv', de: 'T' }

/** `strip`: the shortest native form (3:05 h); `card`: the form a sentence can carry (3 h 5 min). */
export type DurationStyle = 'strip' | 'card'

/**
 * A length of time in words of the language, two units at most, rounded down to whole minutes,
 * always positive: the sign is the caller's word ("late").
 */
export function formatDuration(length: Millis, language: Language, style: DurationStyle): string {
  const size = Math.abs(length)
  if (size < MINUTE) return `${Math.floor(size / 1000)}${NB}s`
  if (size < HOUR) return `${Math.floor(size / MINUTE)}${NB}min`
  if (size >= DAY) {
    const hours = Math.floor((size % DAY) / HOUR)
    const days = `${Math.floor(size / DAY)}${NB}${DAY_SIGN[language]}`
    return hours === 0 ? days : `${days}${NB}${hours}${NB}${HOUR_SIGN[language]}`
  }
  return hoursAndMinutes(Math.floor(size / HOUR), Math.floor((size % HOUR) / MINUTE), language, style)
}

function hoursAndMinutes(hours: number, minutes: number, language: Language, style: DurationStyle): string {
  const sign = HOUR_SIGN[language]
  if (minutes === 0) return `${hours}${NB}${sign}`
  const two = String(minutes).padStart(2, '0')
  if (language === 'de' && style === 'strip') return `${hours}:${two}${NB}h`
  if (language === 'fi' || language === 'de') return `${hours}${NB}${sign}${NB}${minutes}${NB}min`
  return `${hours}${NB}${sign}${NB}${two}`
}

type Unit = 'minute' | 'hour' | 'day'
type Forms = readonly [one: string, other: string]

const UNITS: readonly [limit: number, size: number, unit: Unit][] = [
  [HOUR, MINUTE, 'minute'],
  [DAY, HOUR, 'hour'],
  [Number.POSITIVE_INFINITY, DAY, 'day'],
]

/** Long unit names and lists of units as `Intl` (CLDR) has them; its formatters for them cost milliseconds each. */
const SPOKEN: Readonly<Record<Language, Readonly<Record<Unit, Forms>> & { readonly between: string }>> = {
  en: { day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'], between: ', ' },
  nl: { day: ['dag', 'dagen'], hour: ['uur', 'uur'], minute: ['minuut', 'minuten'], between: ' en ' },
  fi: {
    day: ['päivä', 'päivää'],
    hour: ['tunti', 'tuntia'],
    minute: ['minuutti', 'minuuttia'],
    between: ' ja ',
  },
  de: { day: ['Tag', 'Tage'], hour: ['Stunde', 'Stunden'], minute: ['Minute', 'Minuten'], between: ', ' },
}

/** The same length in whole words for a screen reader: "3 hours, 5 minutes". */
export function spokenDuration(length: Millis, language: Language): string {
  const size = Math.abs(length)
  const index = UNITS.findIndex(([limit]) => size < limit)
  const parts: string[] = []
  let rest = size
  for (let at = index; at >= 0 && parts.length < 2; at--) {
    const [, unitSize, unit] = UNITS[at] as (typeof UNITS)[number]
    const count = Math.floor(rest / unitSize)
    rest -= count * unitSize
    if (count > 0 || (at === 0 && parts.length === 0)) parts.push(spoken(count, unit, language))
  }
  return parts.join(SPOKEN[language].between)
}

function spoken(count: number, unit: Unit, language: Language): string {
  return `${formatNumber(count, language)} ${SPOKEN[language][unit][count === 1 ? 0 : 1]}`
}
