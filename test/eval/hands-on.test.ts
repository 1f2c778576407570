import { describe, expect, it } from 'vitest'
import { handsOn, handsOnAfter } from '../../scripts/eval-nudge/hands-on.ts'
import { parseLog } from '../../scripts/eval-nudge/read-log.ts'
import { at, textsOf } from './tiny-log.ts'

/** Sessions: 09:00 · 10:00, 10:20 and 10:50, exactly 30 min apart · 11:21, a minute too late · 14:00 is after it. */
const { tickets } = parseLog(
  textsOf([
    {
      id: 'x',
      opened: 'Mon 08:00',
      resolved: 'Mon 11:21',
      target: null,
      events: (['09:00', '10:00', '10:20', '10:50', '11:21', '14:00'] as const).map(
        (time) => [`Mon ${time}`, 'us', 'ann'] as const,
      ),
    },
  ]),
)
const minutes = (ms: number) => ms / 60_000

describe('hands-on', () => {
  const ticket = tickets[0]
  if (ticket === undefined) throw new Error('no ticket')

  it('is each session’s span and five minutes, up to the resolution', () => {
    expect(minutes(handsOn(ticket))).toBe(5 + (5 + 50) + 5)
  })

  it('is counted up to an instant, that one included', () => {
    expect(minutes(handsOn(ticket, at('Mon 10:20') * 1000))).toBe(5 + (5 + 20))
    expect(minutes(handsOn(ticket, at('Mon 08:30') * 1000))).toBe(0)
  })

  it('is to come as the whole less what is done: a session goes on', () => {
    expect(minutes(handsOnAfter(ticket, at('Mon 10:30') * 1000))).toBe(30 + 5)
    expect(minutes(handsOnAfter(ticket, at('Mon 12:00') * 1000))).toBe(0)
  })

  it('is nothing without events', () => {
    expect(handsOn({ ...ticket, events: [] })).toBe(0)
  })
})
