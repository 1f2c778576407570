import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FocusEvent, focusAfter, focusTime, NO_FOCUS, sizeSpread } from '../../utils/effort/focus.ts'
import { addVisit, type FocusLog, parseFocusLog } from '../../utils/effort/focus-log.ts'

const MIN = 60_000
const run = (...events: FocusEvent[]) => events.reduce(focusAfter, NO_FOCUS)
const open: FocusEvent = { kind: 'open', ticket: 'a', at: 0 }

describe('measured focus time', () => {
  it('counts from opening while there are signs of life', () => {
    const state = run(open, { kind: 'activity', at: MIN }, { kind: 'activity', at: 2 * MIN })
    expect(focusTime(state, 2.5 * MIN)).toBe(2.5 * MIN)
  })

  it('stops two minutes after the last sign of life, however late that is noticed', () => {
    expect(focusTime(run(open, { kind: 'activity', at: MIN }), 30 * MIN)).toBe(3 * MIN)
    const back = run(
      open,
      { kind: 'activity', at: MIN },
      { kind: 'tick', at: 20 * MIN },
      { kind: 'activity', at: 30 * MIN },
    )
    expect(focusTime(back, 31 * MIN)).toBe(4 * MIN)
    expect(focusTime(run(open, { kind: 'activity', at: 30 * MIN }), 31 * MIN)).toBe(3 * MIN)
  })

  it('stops when the tab goes behind, goes on when it comes back', () => {
    const state = run(open, { kind: 'away', at: MIN }, { kind: 'front', at: 10 * MIN })
    expect(focusTime(state, 11 * MIN)).toBe(2 * MIN)
  })

  it('starts anew with another ticket', () => {
    expect(focusTime(run(open, { kind: 'open', ticket: 'b', at: 5 * MIN }), 6 * MIN)).toBe(MIN)
  })

  it('counts nothing before a ticket is open, nor for a clock that jumps back', () => {
    expect(focusTime(run({ kind: 'activity', at: 0 }), MIN)).toBe(0)
    expect(
      focusTime(run({ kind: 'open', ticket: 'a', at: 10 * MIN }, { kind: 'away', at: 5 * MIN }), 6 * MIN),
    ).toBe(0)
  })

  it('never counts more than the time that passed', () => {
    const kinds = fc.constantFrom('front', 'activity', 'away', 'tick')
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, fc.nat(5 * MIN))), (steps) => {
        let at = 0
        const events = steps.map(([kind, by]) => ({ kind, at: (at += by) }) as FocusEvent)
        expect(focusTime(run(open, ...events), at)).toBeLessThanOrEqual(at)
      }),
    )
  })
})

describe('the spread of a size', () => {
  const log = (n: number): FocusLog =>
    Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        `t${i}`,
        { spent: (i + 1) * MIN, size: 's' as const, done: true },
      ]),
    )

  it('under 20 finished tickets: too few for a range', () => {
    expect(sizeSpread(log(19))[0]).toEqual({ size: 's', n: 19, range: null })
  })

  it('from 20 on the middle four fifths: 2nd and 18th of 20', () => {
    expect(sizeSpread(log(20))[0]).toEqual({ size: 's', n: 20, range: [2, 18] })
    expect(sizeSpread(log(31))[0]).toEqual({ size: 's', n: 31, range: [4, 28] })
  })

  it('leaves out what is still open or of another size', () => {
    const mixed = {
      ...log(20),
      open: { spent: 900 * MIN, size: 's' as const, done: false },
      l: { spent: MIN, size: 'l' as const, done: true },
    }
    expect(sizeSpread(mixed).map(({ size, n }) => [size, n])).toEqual([
      ['s', 20],
      ['m', 0],
      ['l', 1],
    ])
  })
})

describe('the log', () => {
  it('adds up the visits of a ticket, with its last size', () => {
    const once = addVisit({}, 'a', { spent: 5 * MIN, size: null, done: false })
    expect(addVisit(once, 'a', { spent: 7 * MIN, size: 's', done: true })).toEqual({
      a: { spent: 12 * MIN, size: 's', done: true },
    })
  })

  it('a glance adds nothing', () => {
    expect(addVisit({}, 'a', { spent: 9_000, size: 's', done: true })).toEqual({})
  })

  it('keeps the last 300 tickets', () => {
    const full = Array.from({ length: 310 }).reduce<FocusLog>(
      (all, _, i) => addVisit(all, `t${i}`, { spent: MIN, size: 's', done: true }),
      {},
    )
    expect(Object.keys(full)).toHaveLength(300)
    expect(full['t0']).toBeUndefined()
  })

  it('reads what fits of anything stored', () => {
    const good = { spent: 1, size: null, done: false }
    expect(
      parseFocusLog({ a: good, b: { ...good, spent: '1' }, c: { ...good, size: 'xl' }, d: null }),
    ).toEqual({ a: good })
    fc.assert(fc.property(fc.anything(), (raw) => void expect(() => parseFocusLog(raw)).not.toThrow()))
  })
})
