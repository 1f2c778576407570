import { describe, expect, it } from 'vitest'
import { type OwnTargetRule, ownTargets } from '../../utils/clock/own-targets.ts'
import { known } from '../../utils/ticket/reading.ts'
import { ams, calendarOf, HOUR, NINE_TO_FIVE } from './fixtures.ts'
import { targetOf } from './targets.ts'
import { OPEN, PENDING, SOLVED, says, ticketOf, turns } from './tickets.ts'

const desk = calendarOf('Europe/Amsterdam', NINE_TO_FIVE)
const rule = (
  metric: OwnTargetRule['metric'],
  hours: number,
  priority = 0,
  customer = '',
): OwnTargetRule => ({
  metric,
  priority,
  customer,
  goalMinutes: hours * 60,
})
const start = ams('2026-06-05T16:30')
const asked = says('requester', start)

describe('the team’s own targets', () => {
  it('a P2 of Friday 16:30 with 2 h ends Monday 10:30, labelled as our own', () => {
    const priority = known({ name: 'High', level: 2 as const }, 'api', 0)
    const ticket = ticketOf({ createdAt: start, messages: [asked], priority, status: OPEN })
    const [target] = ownTargets(
      ticket,
      ams('2026-06-05T17:30'),
      [rule('resolution', 8), rule('resolution', 2, 2)],
      desk,
    )
    expect(target).toMatchObject({
      own: true,
      metric: 'resolution',
      state: 'running',
      dueAt: ams('2026-06-08T10:30'),
      remaining: 1.5 * HOUR,
      withinHours: false,
    })
  })

  it('the customer’s rule beats the priority’s, and that the general one', () => {
    const base = {
      createdAt: start,
      messages: [asked],
      priority: known({ name: 'High', level: 2 as const }, 'api', 0),
      organisation: known({ id: '1', name: 'Acme' }, 'api', 0),
    }
    const rules = [
      rule('resolution', 8),
      rule('resolution', 4, 2),
      rule('resolution', 1, 0, 'acme '),
      rule('resolution', 3, 0, 'Other'),
    ]
    const goal = (ticket: ReturnType<typeof ticketOf>) =>
      (ownTargets(ticket, start, rules, desk)[0]?.goal ?? 0) / HOUR
    expect(goal(ticketOf(base))).toBe(1)
    expect(goal(ticketOf({ ...base, organisation: { known: false, reason: 'not-read' } }))).toBe(4)
    expect(goal(ticketOf({ createdAt: start, messages: [asked] }))).toBe(8)
  })

  it('first reply ends with a person’s answer; then the next update begins', () => {
    const messages = [asked, says('system', start + 1), says('agent', ams('2026-06-08T09:30'))]
    const rules = [rule('first-reply', 1), rule('update', 4)]
    const states = (now: string, list = messages) =>
      ownTargets(ticketOf({ createdAt: start, messages: list, status: OPEN }), ams(now), rules, desk).map(
        ({ metric, state, dueAt }) => [metric, state, dueAt],
      )
    expect(states('2026-06-08T09:00')).toEqual([['first-reply', 'running', ams('2026-06-08T09:30')]])
    expect(states('2026-06-08T12:00')).toEqual([
      ['first-reply', 'met', ams('2026-06-08T09:30')],
      ['update', 'running', ams('2026-06-08T13:30')],
    ])
    expect(states('2026-06-08T13:31')[1]).toEqual(['update', 'breached', ams('2026-06-08T13:30')])
    expect(states('2026-06-08T12:00', [asked])).toEqual([
      ['first-reply', 'breached', ams('2026-06-08T09:30')],
    ])
  })

  it('pauses while the status waits for the customer and while solved', () => {
    const events = [turns(PENDING, ams('2026-06-08T10:00')), turns(OPEN, ams('2026-06-08T15:00'))]
    const base = { createdAt: start, messages: [asked] }
    const one = (ticket: ReturnType<typeof ticketOf>, now: string) =>
      ownTargets(ticket, ams(now), [rule('resolution', 4)], desk)[0]
    expect(one(ticketOf({ ...base, events, status: OPEN }), '2026-06-08T16:00')).toMatchObject({
      dueAt: ams('2026-06-09T09:30'),
      elapsed: 2.5 * HOUR,
    })
    expect(
      one(ticketOf({ ...base, events: events.slice(0, 1), status: PENDING }), '2026-06-08T16:00'),
    ).toMatchObject({
      state: 'paused',
      pausedSince: ams('2026-06-08T10:00'),
      remaining: 2.5 * HOUR,
      dueAt: null,
    })
    const solved = [...events, turns(SOLVED, ams('2026-06-08T16:30'))]
    expect(one(ticketOf({ ...base, events: solved, status: SOLVED }), '2026-06-12T12:00')).toMatchObject({
      state: 'met',
      endedAt: ams('2026-06-08T16:30'),
    })
  })

  it('gives way to the helpdesk’s own, and is silent on what it does not know', () => {
    const slaTargets = known([targetOf({ metric: 'resolution' })], 'api', 0)
    const rules = [rule('resolution', 4), rule('first-reply', 1)]
    const metrics = (ticket: ReturnType<typeof ticketOf>, calendar: typeof desk | null = desk) =>
      ownTargets(ticket, start, rules, calendar).map(({ metric }) => metric)
    expect(metrics(ticketOf({ createdAt: start, messages: [asked], slaTargets }))).toEqual(['first-reply'])
    expect(metrics(ticketOf({ createdAt: start, messages: [asked], messagesComplete: false }))).toEqual([
      'resolution',
    ])
    expect(metrics(ticketOf({ createdAt: start, messages: [asked] }), null)).toEqual([])
    expect(metrics(ticketOf({ messages: [asked] }))).toEqual([])
  })
})
