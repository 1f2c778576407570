import { describe, expect, it } from 'vitest'
import { formatDuration, spokenDuration } from '../../utils/i18n/duration.ts'
import { formatNumber } from '../../utils/i18n/formats.ts'
import type { Language } from '../../utils/i18n/language.ts'
import { createSpeaker } from '../../utils/i18n/speaker.ts'

const HOUR = 3_600_000
const MINUTE = 60_000
const NOW = Date.parse('2026-11-24T10:10:00+01:00')
const YESTERDAY = Date.parse('2026-11-23T09:40:00+01:00')
const TODAY = Date.parse('2026-11-24T08:05:00+01:00')
const LONG_AGO = Date.parse('2026-10-02T09:40:00+02:00')

const TEXTS = {
  at: {
    en: 'Read at {time}',
    nl: 'Gelezen om {time}',
    fi: 'Luettu klo {time}',
    de: 'Gelesen um {time}',
  },
} as const

function speakerOf(language: Language) {
  return createSpeaker({
    language,
    zone: 'Europe/Amsterdam',
    now: () => NOW,
    catalogue: {
      at: TEXTS.at[language],
      plain: '{a} and {b}',
      many: { one: '{n} ticket', other: '{n} tickets', zero: 'no ticket' },
      inner: 'so: {said}',
    },
  })
}

/** No-break spaces written as spaces, for comparing. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('times', () => {
  it.each([
    ['en', 'Read at 08:05', 'Read Mon at 09:40', 'Read Oct 2 at 09:40'],
    ['nl', 'Gelezen om 08:05', 'Gelezen ma om 09:40', 'Gelezen 2 okt om 09:40'],
    ['fi', 'Luettu klo 8.05', 'Luettu ma klo 9.40', 'Luettu 2.10. klo 9.40'],
    ['de', 'Gelesen um 08:05', 'Gelesen Mo um 09:40', 'Gelesen 2. Okt. um 09:40'],
  ] as const)('%s: the day stands before the preposition', (language, today, yesterday, longAgo) => {
    const { t } = speakerOf(language)
    const said = (time: number) => plain(t('at', { time: { time } }))
    expect([TODAY, YESTERDAY, LONG_AGO].map(said)).toEqual([today, yesterday, longAgo])
  })

  // Day and year as CLDR writes a short date in each language.
  it.each([
    ['en', 'Nov 23', 'Nov 24, 2025'],
    ['nl', '23 nov', '24 nov 2025'],
    ['fi', '23.11.', '24.11.2025'],
    ['de', '23. Nov.', '24. Nov. 2025'],
  ] as const)('%s: a day of another year bears its year', (language, thisYear, before) => {
    const speaker = speakerOf(language)
    const lastYear = NOW - 365 * 24 * HOUR
    expect([speaker.day(YESTERDAY), speaker.day(lastYear)]).toEqual([thisYear, before])
    expect(plain(speaker.t('plain', { a: { day: lastYear }, b: { day: YESTERDAY } }))).toBe(
      `${before} and ${thisYear}`,
    )
  })

  it('never breaks between day and time', () => {
    expect(speakerOf('en').time(YESTERDAY)).toBe('Mon\u00a009:40')
  })
})

describe('places', () => {
  it('fills numbers, lists, phrases and lengths, and leaves what it is not given', () => {
    const { t } = speakerOf('en')
    expect(t('plain', { a: 1_200, b: { list: ['x', 'y', 'z'] } })).toBe('1,200 and x, y, and z')
    expect(plain(t('inner', { said: { say: { key: 'many', params: { n: 2 } } } }))).toBe('so: 2 tickets')
    expect(t('plain', { a: 'x' })).toBe('x and {b}')
    expect([0, 1, 2].map((n) => t('many', { n }))).toEqual(['no ticket', '1 ticket', '2 tickets'])
  })

  it('says an unknown key as itself', () => {
    expect(speakerOf('en').t('gone' as 'at')).toBe('gone')
  })
})

/** mock/DESIGN.md, "Type and spacing": the shortest native form. */
describe('durations', () => {
  it.each([
    ['en', '3 h 05', '3 h 05'],
    ['nl', '3 u 05', '3 u 05'],
    ['fi', '3 h 5 min', '3 h 5 min'],
    ['de', '3:05 h', '3 h 5 min'],
  ] as const)('%s', (language, strip, card) => {
    const length = 3 * HOUR + 5 * MINUTE
    expect(plain(formatDuration(length, language, 'strip'))).toBe(strip)
    expect(plain(formatDuration(length, language, 'card'))).toBe(card)
  })

  it('never breaks inside', () => {
    expect(formatDuration(52 * HOUR, 'de', 'card')).toBe('2\u00a0T\u00a04\u00a0h')
  })

  it('is spoken in whole words', () => {
    expect(spokenDuration(3 * HOUR + 5 * MINUTE, 'fi')).toBe('3 tuntia ja 5 minuuttia')
    expect(spokenDuration(-HOUR, 'de')).toBe('1 Stunde')
    expect(spokenDuration(0, 'en')).toBe('0 minutes')
    expect(spokenDuration(52 * HOUR, 'nl')).toBe('2 dagen en 4 uur')
  })

  it.each(['en', 'nl', 'fi', 'de'] as const)(
    '%s: each unit and number is said as CLDR says it',
    (language) => {
      const list = new Intl.ListFormat(language, { type: 'unit' })
      const one = (count: number, unit: string) =>
        new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
      for (const count of [0, 1, 2, 5, 21, 59])
        expect(spokenDuration(count * MINUTE, language)).toBe(one(count, 'minute'))
      for (const count of [1, 2, 21, 23])
        expect(spokenDuration(count * HOUR + MINUTE, language)).toBe(
          list.format([one(count, 'hour'), one(1, 'minute')]),
        )
      for (const count of [1, 2, 999, 1_000, 12_345])
        expect(spokenDuration(count * 24 * HOUR + 3 * HOUR, language)).toBe(
          list.format([one(count, 'day'), one(3, 'hour')]),
        )
      const numbers = new Intl.NumberFormat(language)
      for (const value of [0, 7, 999, 1_000, 12_345, 0.5, -3])
        expect(formatNumber(value, language)).toBe(numbers.format(value))
    },
  )
})
