import { describe, expect, it } from 'vitest'
import { type CourtOptions, court } from '../../utils/clock/court.ts'
import type { Ticket } from '../../utils/ticket/ticket.ts'
import { HOUR, MINUTE } from './fixtures.ts'
import { ON_HOLD, OPEN, PENDING, SOLVED, says, ticketOf, turns } from './tickets.ts'

const T = Date.UTC(2026, 5, 1, 8)
const h = (hours: number) => T + hours * HOUR

/** `us 0-2 created, customer 2-5 we-answered` in hours since the start. */
function path(ticket: Ticket, now: number, options: CourtOptions = {}): string {
  const followed = court(ticket, h(now), options)
  if (!followed.known) return `unknown ${followed.reason}`
  return followed.value.segments
    .map(({ holder, from, to, reason }) => `${holder} ${(from - T) / HOUR}-${(to - T) / HOUR} ${reason}`)
    .join(', ')
}

describe('messages move the ball', () => {
  const asked = says('requester', h(0))
  it('a person’s answer gives it to the customer, their message gives it back', () => {
    const ticket = ticketOf({
      createdAt: h(0),
      messages: [asked, says('agent', h(2)), says('customer', h(5))],
    })
    expect(path(ticket, 6)).toBe('us 0-2 created, customer 2-5 we-answered, us 5-6 customer-wrote')
  })
  it('automatic replies, rules and unknown authors are no answer', () => {
    const auto = [says('agent', h(1), { automatic: true }), says('system', h(2)), says('unknown', h(3))]
    expect(path(ticketOf({ createdAt: h(0), messages: [asked, ...auto] }), 4)).toBe('us 0-4 created')
  })
  it('a call typed in by us starts it', () => {
    const call = says('agent', h(3), { onBehalf: true })
    const ticket = ticketOf({ createdAt: h(0), messages: [asked, says('agent', h(1)), call] })
    expect(path(ticket, 4)).toBe('us 0-1 created, customer 1-3 we-answered, us 3-4 on-behalf')
  })
  it('mere thanks after our answer do not, whatever the status does by itself', () => {
    const thanks = says('requester', h(4), { body: 'Thanks a lot!\nKim de Vries' })
    const messages = [asked, says('agent', h(2)), thanks]
    expect(path(ticketOf({ createdAt: h(0), messages }), 9)).toBe('us 0-2 created, customer 2-9 we-answered')
    const events = [turns(SOLVED, h(2)), turns(OPEN, h(4) + MINUTE, 'system')]
    expect(path(ticketOf({ createdAt: h(0), messages, events, status: OPEN }), 9)).toBe(
      'us 0-2 created, nobody 2-9 solved',
    )
  })
  it('thanks while we hold it leave it with us', () => {
    const messages = [asked, says('requester', h(1), { body: 'thanks' })]
    expect(path(ticketOf({ createdAt: h(0), messages }), 2)).toBe('us 0-2 created')
  })
  it('a ticket we opened to ask something is with the customer', () => {
    expect(path(ticketOf({ createdAt: h(0), messages: [says('agent', h(0))] }), 2)).toBe(
      'customer 0-2 we-answered',
    )
  })
  it('takes another judge of thanks', () => {
    const messages = [asked, says('agent', h(2)), says('requester', h(4), { body: 'tak' })]
    const options = { isCourtesyOnly: ({ body }: { body: string }) => body === 'tak' }
    expect(path(ticketOf({ createdAt: h(0), messages }), 5, options)).toBe(
      'us 0-2 created, customer 2-5 we-answered',
    )
  })
})

describe('status changes move the ball', () => {
  const asked = [says('requester', h(0))]
  it('pending, hold, open, solved', () => {
    const events = [
      turns(PENDING, h(1)),
      turns(OPEN, h(2)),
      turns(ON_HOLD, h(3)),
      turns(OPEN, h(5)),
      turns(SOLVED, h(6)),
    ]
    expect(path(ticketOf({ createdAt: h(0), messages: asked, events, status: SOLVED }), 8)).toBe(
      'us 0-1 created, customer 1-2 status, us 2-3 status, third-party 3-5 status, us 5-6 status, nobody 6-8 solved',
    )
  })
  it('a status set with the answer says whose it is; one that opens with it changes nothing', () => {
    const messages = [...asked, says('agent', h(2))]
    const held = ticketOf({ createdAt: h(0), messages, events: [turns(ON_HOLD, h(2))], supplier: 'Telia' })
    expect(path(held, 3)).toBe('us 0-2 created, third-party 2-3 status')
    const opened = ticketOf({ createdAt: h(0), messages, events: [turns(OPEN, h(2))] })
    expect(path(opened, 3)).toBe('us 0-2 created, customer 2-3 we-answered')
    const takenUp = ticketOf({ createdAt: h(0), messages, events: [turns(OPEN, h(3))] })
    expect(path(takenUp, 4)).toBe('us 0-2 created, customer 2-3 we-answered, us 3-4 status')
  })
  it('an answer under hold leaves it with the third party, named where the helpdesk tells', () => {
    const messages = [...asked, says('customer', h(3)), says('agent', h(4))]
    const ticket = ticketOf({ createdAt: h(0), messages, events: [turns(ON_HOLD, h(1))], supplier: 'Telia' })
    expect(path(ticket, 6)).toBe(
      'us 0-1 created, third-party 1-3 status, us 3-4 customer-wrote, third-party 4-6 status',
    )
    const followed = court(ticket, h(6))
    expect(followed.known && followed.value.segments.map(({ party }) => party)).toEqual([
      null,
      'Telia',
      null,
      'Telia',
    ])
    expect(followed.known && followed.value.segments.map(({ status }) => status)).toEqual([
      null,
      'On-hold',
      null,
      'On-hold',
    ])
  })
  it('the lead’s word on a status name beats its category', () => {
    const vendor = { name: 'With vendor', category: 'open' } as const
    const messages = [...asked, says('agent', h(2))]
    const events = [turns(vendor, h(1))]
    expect(
      path(ticketOf({ createdAt: h(0), messages, events }), 3, {
        statusCourts: { 'with vendor': 'third-party' },
      }),
    ).toBe('us 0-1 created, third-party 1-3 status')
    expect(
      path(ticketOf({ createdAt: h(0), messages, events: [turns(OPEN, h(1))] }), 3, {
        statusCourts: { open: 'us' },
      }),
    ).toBe('us 0-3 created')
  })
  it('"on hold" without a word for whom: the named party, the customer if we spoke last, else unknown', () => {
    const waiting = { name: 'On hold', category: 'waiting' } as const
    const base = { createdAt: h(0), events: [turns(waiting, h(2))] }
    expect(path(ticketOf({ ...base, messages: asked, supplier: 'Telia' }), 3)).toBe(
      'us 0-2 created, third-party 2-3 status',
    )
    expect(path(ticketOf({ ...base, messages: [...asked, says('agent', h(1))] }), 3)).toBe(
      'us 0-1 created, customer 1-3 we-answered',
    )
    expect(path(ticketOf({ ...base, messages: asked }), 3)).toBe('us 0-2 created, unknown 2-3 status')
  })
})

describe('what is not known', () => {
  it('unknown messages leave the ball unknown', () => {
    expect(path(ticketOf({ createdAt: h(0), messages: null }), 3)).toBe('unknown not-read')
  })
  it('unknown changes are made up for by the present status', () => {
    const asked = says('requester', h(0))
    const base = { createdAt: h(0), events: null }
    const hold = ticketOf({ ...base, messages: [asked, says('agent', h(1))], status: ON_HOLD })
    expect(path(hold, 3)).toBe('us 0-1 created, third-party 1-3 status-now')
    const followed = court(hold, h(3))
    expect(followed.known && followed.value.sinceIsKnown).toBe(false)
    const solved = ticketOf({
      ...base,
      messages: [asked],
      status: SOLVED,
      solvedAt: { known: true, value: h(2), source: 'api', at: 0 },
    })
    expect(path(solved, 3)).toBe('us 0-2 created, nobody 2-3 solved')
    const pending = ticketOf({ ...base, messages: [asked], status: PENDING })
    expect(path(pending, 3)).toBe('customer 0-3 status-now')
  })
  it('says that the status waits for a customer who has answered, and since when', () => {
    const messages = [
      says('requester', h(0)),
      says('agent', h(1)),
      says('requester', h(4)),
      says('requester', h(5)),
    ]
    const answeredAt = (events: Ticket['events'] | null, status = PENDING) => {
      const followed = court(
        { ...ticketOf({ createdAt: h(0), messages, events: null, status }), ...(events ? { events } : {}) },
        h(9),
      )
      return followed.known ? followed.value.answeredAt : 'unknown'
    }
    expect(answeredAt(null)).toBe(h(4))
    const changes = (...list: ReturnType<typeof turns>[]) =>
      ({ known: true, value: { list, complete: true }, source: 'api', at: 0 }) as const
    expect(answeredAt(changes(turns(PENDING, h(1))))).toBe(h(4))
    expect(answeredAt(changes(turns(PENDING, h(1)), turns(OPEN, h(4), 'system')), OPEN)).toBeNull()
    expect(answeredAt(changes(turns(PENDING, h(6))))).toBeNull()
  })
  it('looks at nothing after `now`', () => {
    const messages = [says('requester', h(0)), says('agent', h(2))]
    expect(path(ticketOf({ createdAt: h(0), messages, events: [turns(ON_HOLD, h(3))] }), 1)).toBe(
      'us 0-1 created',
    )
  })
})
