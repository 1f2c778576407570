import { describe, expect, it } from 'vitest'
import { usualWork } from '../../utils/effort/usual-work.ts'
import { contextOf } from '../../utils/hints/assess.ts'
import { at, given, HOUR, inputOf, MINUTE, none, recordOf, settingsOf, ticketOf } from '../hints/support.ts'

/** For all 90 min; P1 30; incidents 60; a P1 incident 20; changes 240. */
const RULES = [
  { priority: 1, type: '', handsOnMinutes: 30 },
  { priority: 0, type: 'incident', handsOnMinutes: 60 },
  { priority: 1, type: 'incident', handsOnMinutes: 20 },
  { priority: 0, type: 'change', handsOnMinutes: 240 },
]
const level = (n: 1 | 2 | 3 | 4 | null) => given({ name: '', level: n })

describe('the team’s usual work', () => {
  it.each([
    ['both fit best', level(1), given('incident' as const), 20],
    ['the type before the priority', level(1), given('change' as const), 240],
    ['the priority alone', level(1), given('question' as const), 30],
    ['none fits', level(3), given('question' as const), 90],
    ['an unknown type is no incident', level(1), none, 30],
    ['an unknown priority is no P1', level(null), given('incident' as const), 60],
  ])('%s', (_name, priority, type, minutes) => {
    expect(usualWork({ priority, type }, RULES, 90)).toBe(minutes * MINUTE)
  })

  it('is not known where the lead entered none', () => {
    expect(usualWork({ priority: level(3), type: none }, [], 0)).toBeNull()
    expect(usualWork({ priority: level(3), type: none }, RULES, 0)).toBeNull()
  })

  it('makes the latest safe start of a ticket nobody sized; a size outranks it', () => {
    const usual = [{ priority: 1, type: 'incident', handsOnMinutes: 180 }]
    const settings = settingsOf({ handsOnP80Minutes: 90, usualWork: usual })
    const context = (size: 's' | null) =>
      contextOf(inputOf({ ticket: ticketOf(), record: recordOf({ size }), settings }))
    // Due 16:00 less 3 h of work less 1 h of margin; with S: less 30 min and 1 h.
    expect(context(null).effort).toEqual({ length: 3 * HOUR, from: 'team' })
    expect(context(null).safeStartAt).toBe(at('12:00'))
    expect(context('s').safeStartAt).toBe(at('14:30'))
  })
})
