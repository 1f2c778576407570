import { describe, expect, it } from 'vitest'
import { addWorkingTime, workingTime } from '../../utils/clock/work-calendar.ts'
import { calendarOf, mondayToFriday } from './fixtures.ts'

/*
 * Figures of six real SLA cycles of a Jira Service Management Cloud site, recorded July 2026 (start, end or
 * time of reading, breach, goal, elapsed; ms). Its calendar, inferred from them: Monday to Friday, 9 to 12
 * and 13 to 18, Seoul. The engine has to agree to the millisecond.
 */
const CYCLES: readonly (readonly [string, number, number, number, number, number])[] = [
  ['8 h, over the weekend', 1783068099756, 1783068175310, 1783327299756, 28_800_000, 75_554],
  ['4 h, over the weekend', 1783068099756, 1783068175310, 1783312899756, 14_400_000, 75_554],
  ['8 h, started after hours', 1783328533432, 1783386100376, 1783414800000, 28_800_000, 3_700_376],
  ['4 h, across lunch', 1783044850309, 1783045753435, 1783062850309, 14_400_000, 903_126],
  ['48 h, started before opening', 1783293886680, 1783394909000, 1783933200000, 172_800_000, 39_600_000],
  ['160 h, running', 1783044850309, 1783394909000, 1785464050309, 576_000_000, 60_349_691],
]

const seoul = calendarOf(
  'Asia/Seoul',
  mondayToFriday([
    ['09:00', '12:00'],
    ['13:00', '18:00'],
  ]),
)

describe('recorded SLA cycles', () => {
  it.each(CYCLES)('%s', (_name, start, end, breach, goal, elapsed) => {
    expect(workingTime(seoul, start, end)).toBe(elapsed)
    expect(addWorkingTime(seoul, start, goal)).toBe(breach)
  })
})
