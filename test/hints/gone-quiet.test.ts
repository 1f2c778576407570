import { describe, expect, it } from 'vitest'
import { goneQuiet } from '../../utils/hints/gone-quiet.ts'
import {
  at,
  contextWith,
  given,
  PENDING,
  reads,
  SOLVED,
  saidInAll,
  says,
  scoredOf,
  settingsOf,
  signals,
} from './support.ts'

const [first, second, third] = [at('2026-11-19 09:00'), at('2026-11-19 11:00'), at('09:32')] as const
const shrinking = (words: number, rest = {}) => ({
  scored: [
    scoredOf(first, -1, { words: 60 }),
    scoredOf(second, -1, { words: 50 }),
    scoredOf(third, -1, { words, ...rest }),
  ],
})
const silent = (since: string) => ({
  createdAt: given(first),
  status: given(PENDING),
  messages: reads(says('requester', first), says('requester', second), says('agent', at(since))),
})
const bad = { scored: [scoredOf(first, 0), scoredOf(second, -1)] }
const of = goneQuiet.evaluate

describe('gone quiet', () => {
  it('shows answers that shrank from about 55 words to 3', () => {
    const said = saidInAll(of(contextWith({}, shrinking(3))))
    expect(said['en']).toContain('Their answers have become short: 3 words now, 55 before.')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('shows silence of two working days after a bad turn', () => {
    // Fri 08:00 → Tue 10:10 is 8 + 8 + 2 h 10 of working time, 4 d 2 h on the wall.
    const said = saidInAll(of(contextWith(silent('2026-11-20 08:00'), bad)))
    expect(said['en']).toContain('silent for 4 d 2 h after an unhappy message')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it.each([
    ['it is thanks', contextWith({}, shrinking(3, { signals: signals('thanks', 'Thanks!') }))],
    ['it is a content closer', contextWith({}, shrinking(3, { step: 1 }))],
    ['the last answer is not short', contextWith({}, shrinking(12))],
    ['no words were left', contextWith({}, shrinking(0))],
    [
      'they always wrote little',
      contextWith({}, { scored: [first, second, third].map((when) => scoredOf(when, 0, { words: 4 })) }),
    ],
    ['there are two messages', contextWith({}, { scored: shrinking(3).scored.slice(1) })],
    ['a weekend lies between', contextWith(silent('2026-11-20 15:00'), bad)],
    [
      'holidays lie between',
      contextWith(silent('2026-11-20 08:00'), {
        ...bad,
        settings: settingsOf(),
        holidays: { desk: ['2026-11-23'] },
      }),
    ],
    [
      'the turn was not bad',
      contextWith(silent('2026-11-20 08:00'), { scored: [scoredOf(first, 0), scoredOf(second, 0)] }),
    ],
    ['done', contextWith({ status: given(SOLVED) }, shrinking(3))],
    ['mood is off', contextWith()],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
