import { describe, expect, test } from 'vitest'
import { parseDuration, parseShown } from '../../../utils/helpdesks/topdesk/dates.ts'

/** Expected instants by hand: Amsterdam is UTC+2 in summer, UTC+1 in winter. */
describe('dates as a card shows them', () => {
  test.each([
    ['April 12, 2022 02:25 PM', 'en', '2022-04-12T12:25Z'],
    ['April 12, 2022 12:05 AM', 'en', '2022-04-11T22:05Z'],
    ['11 juni 2026 09:12', 'nl', '2026-06-11T07:12Z'],
    ['3 mrt. 2026 09:00', 'nl', '2026-03-03T08:00Z'],
    ['12-6-2026 14:00', 'nl', '2026-06-12T12:00Z'],
    ['12. März 2026 14:00', 'de', '2026-03-12T13:00Z'],
    ['12.03.2026 14:00', 'de', '2026-03-12T13:00Z'],
    ['12. marraskuuta 2026 klo 14.00', 'fi', '2026-11-12T13:00Z'],
    ['12.11.2026 klo 9.30', 'fi', '2026-11-12T08:30Z'],
    // Without a time: the end of that day.
    ['12 juni 2026', 'nl', '2026-06-12T22:00Z'],
    // A page that names no language.
    ['11 juni 2026 09:12', '', '2026-06-11T07:12Z'],
  ])('%s (%s)', (text, language, expected) => {
    expect(parseShown(text, language, 'Europe/Amsterdam')).toBe(Date.parse(expected))
  })

  test.each(['', 'morgen', '6/12/2026 14:00', '31-2-2026 10:00', '12 foo 2026', 'April 12, 2022 25:00'])(
    '%j is none',
    (text) => {
      expect(parseShown(text, 'en', 'Europe/Amsterdam')).toBeNull()
    },
  )
})

test.each([
  ['8 hours', 8 * 3_600_000],
  ['8 uur', 8 * 3_600_000],
  ['4 Stunden', 4 * 3_600_000],
  ['2 tuntia', 2 * 3_600_000],
  ['30 minutes', 30 * 60_000],
  ['2 dagen', null],
  ['Gold', null],
])('duration %s', (text, expected) => {
  expect(parseDuration(text)).toBe(expected)
})
