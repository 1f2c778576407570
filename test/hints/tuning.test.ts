import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { NO_COUNTS, ruleFigures, type TuningCounts, tuningOf } from '../../utils/hints/tuning.ts'
import {
  countAnswer,
  countShown,
  countSnooze,
  countTicket,
  parseTuning,
  restartRule,
  settleOffer,
} from '../../utils/hints/tuning-counts.ts'
import { inputOf, saidInAll } from './support.ts'

type Answer = 'useful' | 'not-useful' | 'neutral' | 'open'

function after(answers: readonly Answer[], hint: 'untouched' | 'safe-start' = 'untouched'): TuningCounts {
  return answers.reduce((counts, answer, i) => {
    const shown = countShown(counts, hint, `t${i}`)
    return answer === 'open' ? shown : countAnswer(shown, hint, `t${i}`, answer)
  }, NO_COUNTS)
}
const times = (n: number, answer: Answer) => Array<Answer>(n).fill(answer)

describe('a rule that is not useful', () => {
  it('retires itself at more than 60 % of the last 15 answered', () => {
    expect(tuningOf(after([...times(5, 'useful'), ...times(10, 'not-useful')])).retired).toEqual([
      'untouched',
    ])
    expect(tuningOf(after([...times(6, 'useful'), ...times(9, 'not-useful')])).retired).toEqual([])
  })

  it('is judged by 15, not fewer, and not by those without an answer', () => {
    expect(tuningOf(after(times(14, 'not-useful'))).retired).toEqual([])
    expect(tuningOf(after([...times(14, 'not-useful'), ...times(9, 'open')])).retired).toEqual([])
  })

  it('no longer asks, stays a fact and says so', () => {
    const tuning = tuningOf(after(times(15, 'not-useful')))
    const { assessment } = assess(inputOf({ tuning }))
    expect(assessment).toMatchObject({ nudge: null, silence: 'retired' })
    const fact = assessment.facts.find(({ id }) => id === 'untouched') ?? null
    expect(saidInAll(fact)['en']).toContain('Seldom useful here, so it no longer asks.')
  })

  it('can be given a fresh start', () => {
    expect(tuningOf(restartRule(after(times(15, 'not-useful')), 'untouched')).retired).toEqual([])
  })
})

describe('a rule that is seldom taken up', () => {
  it('waits twice as long under 30 % of 50', () => {
    expect(tuningOf(after([...times(36, 'neutral'), ...times(14, 'useful')])).doubled).toEqual(['untouched'])
    expect(tuningOf(after([...times(35, 'neutral'), ...times(15, 'useful')])).doubled).toEqual([])
    expect(tuningOf(after(times(49, 'neutral'))).doubled).toEqual([])
  })

  it('comes back when it is taken up again', () => {
    expect(tuningOf(after([...times(50, 'neutral'), ...times(15, 'useful')])).doubled).toEqual([])
  })
})

describe('counting', () => {
  it('three "I am waiting" under one status offer to count it as others’ turn, once', () => {
    const wait = (counts: TuningCounts, status: string | null = 'At Supplier') =>
      countSnooze(counts, { hint: 'untouched', ticket: 't', reason: 'waiting', status })
    const three = wait(wait(wait(NO_COUNTS)))
    expect(tuningOf(wait(wait(NO_COUNTS))).offers).toEqual([])
    expect(tuningOf(three).offers).toEqual(['at supplier'])
    expect(tuningOf(settleOffer(three, 'at supplier')).offers).toEqual([])
    expect(tuningOf(wait(wait(wait(NO_COUNTS, null), null), null)).offers).toEqual([])
  })

  it.each([
    ['waiting', 1],
    ['not-mine', 1],
    ['bigger', 0],
    ['process', 0],
    ['other-way', 0],
    ['later', 0],
  ] as const)('"%s" counts as not useful: %i', (reason, notUseful) => {
    const counts = countSnooze(countShown(NO_COUNTS, 'untouched', 't'), {
      hint: 'untouched',
      ticket: 't',
      reason,
      status: null,
    })
    expect(ruleFigures(counts, 'untouched')).toEqual({ shown: 1, useful: 0, notUseful })
  })

  it('"on it" answers every open nudge of the ticket, and no other', () => {
    const two = countShown(
      countShown(countShown(NO_COUNTS, 'untouched', 'a'), 'safe-start', 'a'),
      'untouched',
      'b',
    )
    const done = countTicket(two, 'a', 'useful')
    expect(ruleFigures(done, 'untouched')).toMatchObject({ shown: 2, useful: 1 })
    expect(ruleFigures(done, 'safe-start')).toMatchObject({ useful: 1 })
    expect(done.rules['untouched']?.[0]?.ticket).toBeNull()
  })

  it('an answer without an open nudge counts nothing', () => {
    expect(countAnswer(NO_COUNTS, 'untouched', 'a', 'useful')).toBe(NO_COUNTS)
  })

  it('keeps the last 50 per rule', () => {
    expect(after(times(60, 'useful')).rules['untouched']).toHaveLength(50)
  })
})

describe('what was stored', () => {
  it('comes back as it was', () => {
    const counts = settleOffer(
      countSnooze(after(['useful', 'open']), {
        hint: 'untouched',
        ticket: 't1',
        reason: 'waiting',
        status: 'X',
      }),
      'x',
    )
    expect(parseTuning(JSON.parse(JSON.stringify(counts)))).toEqual(counts)
  })

  it('as far as it fits', () => {
    expect(
      parseTuning({
        rules: { untouched: [{ answer: 'useful' }, { answer: 'great' }, 3], nonsense: [] },
        waiting: { a: 2, b: 'x' },
        settled: 'a',
      }),
    ).toEqual({
      rules: { untouched: [{ ticket: null, answer: 'useful' }] },
      waiting: { a: 2 },
      settled: [],
    })
    fc.assert(
      fc.property(fc.anything(), (raw) => void expect(tuningOf(parseTuning(raw)).retired).toEqual([])),
    )
  })
})
