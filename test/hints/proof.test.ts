import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { inHoldOut } from '../../utils/hints/hold-out.ts'
import { lightOf } from '../../utils/hints/light.ts'
import { proofOf } from '../../utils/hints/proof.ts'
import type { ShownNudge, TicketRecord } from '../../utils/history/records.ts'
import type { Ticket } from '../../utils/ticket/ticket.ts'
import {
  at,
  contextWith,
  given,
  HOUR,
  inputOf,
  NOW,
  reads,
  recordOf,
  says,
  settingsOf,
  TODAY,
  ticketOf,
} from './support.ts'

const keys = Array.from({ length: 60 }, (_, n) => String(n))
const id = (key: string) => `https://acme.zendesk.com#${key}`
const held = keys.filter((key) => inHoldOut(id(key)))[0] ?? ''
const [one = '', two = ''] = keys.filter((key) => !inHoldOut(id(key)))
const nudge: ShownNudge = { hint: 'untouched', at: at('10:00'), day: TODAY, counted: true, news: '' }
const evening = at('16:00')
const proof = (records: TicketRecord[]) =>
  proofOf(records, { settings: settingsOf(), holidays: {}, now: evening })

/** Created 08:00, answered at the given time, read at 16:00. */
function seen(
  key: string,
  replied: string | null,
  rest: Partial<TicketRecord> = {},
  ticket: Partial<Ticket> = {},
): TicketRecord {
  const reply = replied === null ? [] : [says('agent', at(replied))]
  const messages = reads(says('requester', at('08:00')), ...reply)
  const light = lightOf(
    contextWith({ createdAt: given(at('08:00')), readAt: evening, messages, ...ticket }, { now: evening }),
  )
  return recordOf({ id: id(key), number: key, light, nudges: [nudge], ...rest })
}

describe('own proof', () => {
  it('tells how long tickets lay with us, and how many nudges were followed within a working hour', () => {
    // 08:00 → 10:30 is 2.5 h, 08:00 → 12:00 is 4 h; a reply at 10:30 follows 10:00 within the hour, 12:00 does not.
    const { nudged } = proof([seen(one, '10:30'), seen(two, '12:00')])
    expect(nudged).toMatchObject({
      tickets: 2,
      laid: { mean: 3.25 * HOUR, p90: 4 * HOUR },
      followed: { n: 1, of: 2 },
    })
  })

  it('measures the hold-out from the moment at which the nudge was kept back', () => {
    const kept: ShownNudge = { ...nudge, counted: false, heldOut: true }
    const { heldOut, nudged } = proof([seen(held, null, { nudges: [kept] })])
    expect(heldOut).toMatchObject({ tickets: 1, laid: { mean: 8 * HOUR }, followed: { n: 0, of: 1 } })
    expect(nudged).toMatchObject({ tickets: 0, laid: null, followed: { n: 0, of: 0 } })
  })

  it('leaves rule B out: it is the same in both arms', () => {
    const safe: ShownNudge = { ...nudge, hint: 'safe-start', counted: false }
    expect(proof([seen(one, '10:30', { nudges: [safe] })]).nudged.followed.of).toBe(0)
  })

  it('counts reopenings where they are known, and large tickets apart', () => {
    const { nudged } = proof([
      seen(one, '09:00', { size: 'l' }, { reopened: given(2) }),
      seen(two, '10:00', {}, { reopened: given(0) }),
      seen(held, '10:00'),
      recordOf({ id: 'x' }),
    ])
    expect(nudged.reopened).toEqual({ n: 1, of: 2 })
    expect(nudged.largeLaid).toBe(HOUR)
  })
})

describe('a moment of the hold-out', () => {
  const ticket = ticketOf({ ref: { ...ticketOf().ref, key: held } })

  it('is recorded where the nudge would have been shown, outside every budget', () => {
    expect(assess(inputOf({ ticket })).shown).toMatchObject({
      hint: 'untouched',
      at: NOW,
      counted: false,
      heldOut: true,
    })
  })

  it('is not recorded twice, nor where it would not have been shown', () => {
    const first = assess(inputOf({ ticket })).shown
    const record = recordOf({ nudges: first === null ? [] : [first] })
    expect(assess(inputOf({ ticket, record, now: at('10:20') })).shown).toBeNull()
    expect(assess(inputOf({ ticket, record, now: at('11:20') })).shown).toBeNull()
    expect(assess(inputOf({ ticket, today: { day: TODAY, counted: 3, backstop: 0 } })).shown).toBeNull()
    const moment = { ...inputOf().moment, breakpoint: false }
    expect(assess(inputOf({ ticket, moment })).shown).toBeNull()
  })
})
