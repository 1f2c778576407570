import { describe, expect, it } from 'vitest'
import { type PathPoint, ticketMood } from '../../utils/mood/path.ts'

let next = 0
function point(step: PathPoint['step'], words = 40, signals: PathPoint['signals'] = []): PathPoint {
  next += 1
  return { id: `m${next}`, at: next, step, words, signals }
}

describe('ticketMood', () => {
  it('measures the change from the first message, not the level', () => {
    const mood = ticketMood([point(-1), point(0), point(1)])
    expect([mood.first?.step, mood.lowest?.step, mood.latest?.step, mood.end, mood.change]).toEqual([
      -1, -1, 1, 1, 2,
    ])
  })

  it('leaves messages out that are not sure', () => {
    const mood = ticketMood([point(null), point(-1), point(null)])
    expect([mood.first?.step, mood.change, mood.end]).toEqual([-1, null, null])
  })

  it('has nothing to say of no messages', () => {
    expect(ticketMood([])).toMatchObject({
      first: null,
      latest: null,
      end: null,
      change: null,
      turn: 'steady',
      goneQuiet: null,
    })
  })

  it.each([
    ['two steps down over messages cools', [1, 0, -1], 'cooling'],
    ['one gloomy message is no slope', [-2], 'steady'],
    ['down but not unhappy is steady', [2, 0], 'steady'],
    ['back up from the lowest recovers', [-2, -1, 0], 'recovering'],
    ['up from neutral is no recovery', [0, 2], 'steady'],
  ] as const)('%s', (_, steps, turn) => {
    expect(ticketMood(steps.map((step) => point(step))).turn).toBe(turn)
  })

  it('sees answers shrink', () => {
    expect(ticketMood([point(0, 60), point(-1, 55), point(null, 3)]).goneQuiet).toBe('shrinking')
  })

  it('takes a content closer for no silence', () => {
    const thanks = [{ signal: 'thanks', sentence: 'Thanks!' }] as const
    expect(ticketMood([point(0, 60), point(0, 55), point(1, 3)]).goneQuiet).toBeNull()
    expect(ticketMood([point(0, 60), point(0, 55), point(null, 2, thanks)]).goneQuiet).toBeNull()
  })

  it('is silent only after a bad turn', () => {
    expect(ticketMood([point(0), point(-1)], true).goneQuiet).toBe('silent')
    expect(ticketMood([point(0), point(0)], true).goneQuiet).toBeNull()
  })

  it('gives each signal once, the newest', () => {
    const leave = (sentence: string) => [{ signal: 'may-leave', sentence }] as const
    const mood = ticketMood([point(-1, 40, leave('old')), point(-2, 40, leave('new'))])
    expect(mood.signals.map(({ sentence }) => sentence)).toEqual(['new'])
  })
})
