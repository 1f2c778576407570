import { describe, expect, it } from 'vitest'
import { court } from '../../utils/clock/court.ts'
import { isCourtesyOnly } from '../../utils/clock/courtesy.ts'
import { customerWait } from '../../utils/clock/customer-wait.ts'
import { handOvers } from '../../utils/clock/hand-overs.ts'
import { stillSince, touches } from '../../utils/clock/touch.ts'
import type { TicketEvent } from '../../utils/ticket/message.ts'
import type { Reading } from '../../utils/ticket/reading.ts'
import { ams, calendarOf, HOUR, MINUTE, NINE_TO_FIVE } from './fixtures.ts'
import { ON_HOLD, OPEN, PENDING, SOLVED, says, ticketOf, turns } from './tickets.ts'

const T = Date.UTC(2026, 5, 1, 8)
const h = (hours: number) => T + hours * HOUR
const value = <V>(reading: Reading<V>): V => {
  if (!reading.known) throw new Error(`unknown: ${reading.reason}`)
  return reading.value
}

describe('the customer’s clock', () => {
  it('is never paused, only split by who holds the ball', () => {
    const messages = [
      says('requester', h(0)),
      says('agent', h(1)),
      says('requester', h(4)),
      says('agent', h(6)),
    ]
    const events = [turns(PENDING, h(1)), turns(OPEN, h(4), 'system'), turns(ON_HOLD, h(6))]
    const wait = value(
      customerWait(ticketOf({ createdAt: h(0), messages, events, supplier: 'Telia' }), h(10)),
    )
    expect(wait).toMatchObject({
      waitingSince: h(0),
      total: 10 * HOUR,
      byHolder: { us: 3 * HOUR, customer: 3 * HOUR, thirdParty: 4 * HOUR },
      byParty: { Telia: 4 * HOUR },
      holderNow: 'third-party',
      holderSince: h(6),
      unansweredSince: h(4),
      lastHumanNews: h(6),
      endedAt: null,
      complete: true,
    })
  })

  it('ends when solved and begins anew when opened again', () => {
    const messages = [says('requester', h(0)), says('agent', h(1)), says('requester', h(5))]
    const solved = ticketOf({
      createdAt: h(0),
      messages: messages.slice(0, 2),
      events: [turns(SOLVED, h(2))],
      status: SOLVED,
    })
    expect(value(customerWait(solved, h(9)))).toMatchObject({
      total: 2 * HOUR,
      endedAt: h(2),
      unansweredSince: null,
    })
    const again = ticketOf({ createdAt: h(0), messages, events: [turns(SOLVED, h(2))] })
    expect(value(customerWait(again, h(9)))).toMatchObject({
      waitingSince: h(5),
      total: 4 * HOUR,
      endedAt: null,
    })
  })

  it('shows the night: since 20:14, before the desk opened', () => {
    const calendar = calendarOf('Europe/Amsterdam', NINE_TO_FIVE)
    const since = ams('2026-06-01T20:14')
    const ticket = ticketOf({ createdAt: since, messages: [says('requester', since)] })
    expect(value(customerWait(ticket, ams('2026-06-02T08:00'), { calendar })).outsideHours).toEqual({
      beganClosed: true,
      openedAt: null,
      closed: 11 * HOUR + 46 * MINUTE,
    })
    expect(value(customerWait(ticket, ams('2026-06-02T10:00'), { calendar })).outsideHours).toEqual({
      beganClosed: true,
      openedAt: ams('2026-06-02T09:00'),
      closed: 12 * HOUR + 46 * MINUTE,
    })
  })

  it('is unknown without messages, and marked where older ones are missing', () => {
    expect(customerWait(ticketOf({ createdAt: h(0), messages: null }), h(1))).toEqual({
      known: false,
      reason: 'not-read',
    })
    const part = { createdAt: h(0), messagesComplete: false }
    expect(
      value(customerWait(ticketOf({ ...part, messages: [says('requester', h(3))] }), h(5))).complete,
    ).toBe(false)
  })
})

describe('mere thanks', () => {
  it.each([
    'Thanks!',
    'Thank you so much, works great now.',
    'Great, got it. Cheers\nKim',
    'Dank je wel!\n\nMet vriendelijke groet,\nJan de Vries',
    'Top, bedankt voor de snelle hulp!',
    'Kiitos paljon, toimii nyt.\nYstävällisin terveisin\nMaija Virtanen',
    'Vielen Dank für die schnelle Hilfe!\nViele Grüße\nAnna',
    'Danke, funktioniert wieder.',
    'Thanks!\n\n> On Monday you wrote\n> Did it work?',
    'Thanks\nOn Tue, 2 Jun 2026 Support wrote:\nPlease restart.',
  ])('%j', (body) => expect(isCourtesyOnly({ body, format: 'text' })).toBe(true))

  it('in HTML too, above the quote', () => {
    expect(
      isCourtesyOnly({
        body: '<div>Bedankt!<br>Kim</div><blockquote>Werkt het?</blockquote>',
        format: 'html',
      }),
    ).toBe(true)
  })

  it.each([
    '',
    'Kim',
    'Great',
    'Thanks, but it is still broken',
    'Thanks, when will it work?',
    'Bedankt, maar het werkt niet',
    'Kiitos, ei toimi',
    'Danke, geht nicht',
    'Danke\nDrucker kaputt',
    'Thanks\nstill broken',
    'Thanks, see you at 10',
  ])('not %j', (body) => expect(isCourtesyOnly({ body, format: 'text' })).toBe(false))
})

describe('touches and stillness', () => {
  const note = (at: number, by: TicketEvent['by'] = 'agent'): TicketEvent => ({ kind: 'note', at, by })
  const still = (ticket: ReturnType<typeof ticketOf>, now: number) => {
    const reading = stillSince(court(ticket, h(now)), touches(ticket, h(now)))
    return reading.known ? reading.value : reading.reason
  }

  it('the first and last are a person’s of our side', () => {
    const messages = [says('requester', h(0)), says('agent', h(1), { automatic: true }), says('agent', h(3))]
    const events = [
      note(h(2), 'system'),
      note(h(2.5)),
      { kind: 'assignee', at: h(4), by: 'me', toSomebody: true } as const,
    ]
    expect(value(touches(ticketOf({ createdAt: h(0), messages, events }), h(9)))).toEqual({
      first: h(2.5),
      last: h(4),
    })
    expect(value(touches(ticketOf({ createdAt: h(0), messages, events }), h(2)))).toEqual({
      first: null,
      last: null,
    })
  })

  it('still since the later of last touch and when the ball came', () => {
    const asked = [says('requester', h(0))]
    expect(still(ticketOf({ createdAt: h(0), messages: asked }), 5)).toBe(h(0))
    expect(still(ticketOf({ createdAt: h(0), messages: asked, events: [note(h(2))] }), 5)).toBe(h(2))
    const back = [...asked, says('agent', h(1)), says('requester', h(4))]
    expect(still(ticketOf({ createdAt: h(0), messages: back }), 5)).toBe(h(4))
    expect(still(ticketOf({ createdAt: h(0), messages: [...asked, says('agent', h(1))] }), 5)).toBeNull()
  })

  it('is unknown where a touch could have been missed', () => {
    const asked = [says('requester', h(0))]
    expect(still(ticketOf({ createdAt: h(0), messages: asked, events: null }), 5)).toBe('not-read')
    expect(still(ticketOf({ createdAt: h(0), messages: asked, eventsComplete: false }), 5)).toBe('not-read')
    const held = {
      createdAt: h(0),
      messages: asked,
      events: [turns({ name: 'Wait', category: 'waiting' }, h(1))],
    }
    expect(still(ticketOf(held), 5)).toBe('not-given')
  })
})

describe('hand-overs between groups', () => {
  const moves = (from: string | null, to: string | null, at: number): TicketEvent => ({
    kind: 'group',
    at,
    by: 'agent',
    from,
    to,
  })

  it('3 teams so far, 19 h between them', () => {
    const events = [
      moves(null, 'Desk', h(0)),
      moves('Desk', 'Network', h(4)),
      moves('Network', 'Telecom', h(19)),
    ]
    expect(value(handOvers(ticketOf({ createdAt: h(0), events }), h(24)))).toEqual({
      stretches: [
        { group: 'Desk', from: h(0), to: h(4) },
        { group: 'Network', from: h(4), to: h(19) },
        { group: 'Telecom', from: h(19), to: h(24) },
      ],
      groups: 3,
      untilPresent: 19 * HOUR,
    })
  })
  it('none without changes; unknown when changes were not read', () => {
    expect(value(handOvers(ticketOf({ createdAt: h(0) }), h(24)))).toEqual({
      stretches: [],
      groups: 0,
      untilPresent: 0,
    })
    expect(handOvers(ticketOf({ createdAt: h(0), eventsComplete: false }), h(24)).known).toBe(false)
  })
})
