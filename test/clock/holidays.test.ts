import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { formatDate } from '../../utils/clock/days.ts'
import {
  holidayDates,
  holidayName,
  holidayRegions,
  holidaysOf,
  offeredDays,
  regionPart,
} from '../../utils/clock/holidays/index.ts'
import { easter } from '../../utils/clock/holidays/rule.ts'

describe('the holiday table', () => {
  it('has the places asked for', () => {
    const regions = holidayRegions()
    expect(regions).toEqual(
      expect.arrayContaining([
        'NL',
        'FI',
        'BE',
        'SE',
        'AT',
        'NO',
        'DK',
        'FR',
        'LU',
        'IE',
        'US',
        'DE-BY',
        'GB-SCT',
        'CH-ZH',
      ]),
    )
    expect(regions.filter((region) => region.startsWith('DE-'))).toHaveLength(16)
    expect(regions.filter((region) => region.startsWith('GB-'))).toHaveLength(4)
    expect(regionPart('DE-BY')).toBe('Bayern')
  })

  it('says in each place and year what its source says of public days', () => {
    for (const region of holidayRegions()) {
      const [country = '', part] = region.split('-')
      const source = new Holidays()
      if (part === undefined) source.init(country)
      else source.init(country, part)
      for (let year = 2025; year <= 2035; year++) {
        const theirs = source
          .getHolidays(year, 'en')
          .filter(({ type, name }) => type === 'public' && !(country === 'NL' && name === 'Liberation Day'))
          .map(({ date }) => date.slice(0, 10))
        const ours = holidaysOf(region, [year]).filter(({ kind }) => kind === 'public')
        const here = [...new Set(ours.map(({ date }) => date))].sort()
        expect([region, ...here]).toEqual([
          region,
          ...[...new Set(theirs)].filter((date) => date.startsWith(`${year}`)).sort(),
        ])
      }
    }
  })

  it('never assumes a day by agreement', () => {
    expect(holidayDates('NL')).not.toContain('2026-05-05')
    expect(holidayDates('NL')).not.toContain('2025-05-05')
    expect(holidayDates('NL', ['Liberation Day'])).toContain('2026-05-05')
    const everyFifth = holidayDates('NL', ['Liberation Day, every fifth year'])
    expect(everyFifth.filter((date) => date.endsWith('-05-05'))).toEqual([
      '2025-05-05',
      '2030-05-05',
      '2035-05-05',
    ])
    expect(holidayDates('FI')).not.toContain('2026-06-19')
    expect(holidayDates('FI', ['Midsummer Eve'])).toContain('2026-06-19')
    for (const region of ['FI', 'SE', 'DE-BY', 'AT', 'NO']) {
      expect(offeredDays(region)).toEqual(expect.arrayContaining(['Christmas Eve', "New Year's Eve"]))
    }
  })

  it('knows King’s Day on a Sunday, Bavaria and the British substitute day', () => {
    expect(holidayDates('NL')).toEqual(expect.arrayContaining(['2025-04-26', '2026-04-27']))
    expect(holidayDates('DE-BY')).toContain('2026-06-04')
    expect(holidayDates('DE-BE')).not.toContain('2026-06-04')
    expect(holidayDates('GB-ENG')).toContain('2026-12-28')
  })

  it('knows no place, and no years, that it does not know', () => {
    expect(holidaysOf('XX', [2026])).toEqual([])
    expect(holidayDates('toString')).toEqual([])
    expect(holidaysOf('NL', [2024, 2036])).toEqual([])
    expect(holidayName('toString', 'nl')).toBe('toString')
  })

  it('names days', () => {
    expect(holidayName("King's Day", 'nl')).toBe('Koningsdag')
    expect(holidayName('Midsummer Eve', 'fi')).toBe('juhannusaatto')
    expect(holidayName('Good Friday', 'de')).toBe('Karfreitag')
    expect(holidayName('Mauritiustag', 'fi')).toBe('Mauritiustag')
  })

  it('knows Easter (dates from the Nautical Almanac)', () => {
    expect([2025, 2026, 2027, 2030, 2035].map((year) => formatDate(easter(year)))).toEqual([
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2030-04-21',
      '2035-03-25',
    ])
  })
})
