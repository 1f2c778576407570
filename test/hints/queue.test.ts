import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import type { DoNowEntry } from '../../utils/hints/do-now.ts'
import { doNowOrder } from '../../utils/hints/do-now.ts'
import { lightOf } from '../../utils/hints/light.ts'
import type { TicketRecord } from '../../utils/history/records.ts'
import type { Ticket } from '../../utils/ticket/ticket.ts'
import {
  at,
  contextWith,
  given,
  inputOf,
  MINUTE,
  NOW,
  reads,
  recordOf,
  says,
  settingsOf,
  TODAY,
  target,
  ticketOf,
} from './support.ts'

/* S is 30 minutes, M two hours; the desk is open 08–16 and it is 10:10. The ticket at hand: S, untouched 2 h 10. */
const options = { settings: settingsOf(), holidays: {}, now: NOW, day: TODAY }

function seen(number: string, size: TicketRecord['size'], ticket: Partial<Ticket> = {}): TicketRecord {
  const came = at('2026-11-23 15:00')
  const whole = {
    ref: { ...ticketOf().ref, key: number },
    createdAt: given(came),
    messages: reads(says('requester', came)),
    slaTargets: given([]),
    ...ticket,
  }
  return recordOf({
    id: `https://acme.zendesk.com#${number}`,
    number,
    size,
    light: lightOf(contextWith(whole)),
  })
}
const listOf = (...records: TicketRecord[]) => doNowOrder(records, options)
const late = { slaTargets: given([target({ dueAt: at('09:30') })]) }

function reasonable(doNow: readonly DoNowEntry[], ticket: Partial<Ticket> = {}, record = recordOf()) {
  const { timeline } = assess(inputOf({ ticket: ticketOf(ticket), record, doNow })).assessment
  const mark = timeline?.marks.find(({ kind }) => kind === 'reasonable')
  return { by: mark?.time ?? null, queue: timeline?.queue ?? null }
}

describe('reasonable by: the work and what comes before it (row 2.5)', () => {
  it('is now and the work where nothing comes before', () => {
    expect(reasonable([])).toEqual({
      by: at('10:40'),
      queue: { tickets: 0, unsized: 0, work: 0 },
    })
  })

  it('adds the sizes of what stands before it in the list, not of what stands after it', () => {
    // The S of yesterday lies still for 3 h 10, the M comes after every S: 30 min + 30 min from 10:10.
    const list = listOf(seen('1', 's'), seen('2', 'm'))
    expect(reasonable(list)).toEqual({
      by: at('11:10'),
      queue: { tickets: 1, unsized: 0, work: 30 * MINUTE },
    })
    // A late M is first of all: two hours more.
    const behindLate = reasonable(listOf(seen('1', 's'), seen('2', 'm', late)))
    expect(behindLate).toEqual({ by: at('13:10'), queue: { tickets: 2, unsized: 0, work: 150 * MINUTE } })
  })

  it('takes its own place from the list where it stands in it', () => {
    const own = recordOf({ light: lightOf(contextWith({})) })
    const list = listOf(seen('1', 's'), own, seen('2', 'm'))
    expect(list.map(({ ref }) => ref.key)).toEqual(['1', '4211', '2'])
    expect(reasonable(list).by).toBe(at('11:10'))
  })

  it('counts in working time: what does not fit before 16:00 goes on at 08:00', () => {
    // M and M and M before an S: 6 h 30 from 10:10 are 5 h 50 today and 40 min tomorrow.
    const before = ['1', '2', '3'].map((number) => seen(number, 'm', late))
    const due = { slaTargets: given([target({ dueAt: at('2026-11-25 16:00') })]) }
    expect(reasonable(listOf(...before), due).by).toBe(at('2026-11-25 08:40'))
  })

  it('is not drawn behind the end of the promise', () => {
    const before = ['1', '2', '3'].map((number) => seen(number, 'm', late))
    expect(reasonable(listOf(...before)).by).toBeNull()
  })

  it('is not known where something before it has no size, and says how many', () => {
    const list = listOf(seen('1', null, late), seen('2', 's'), seen('3', null))
    expect(reasonable(list)).toEqual({ by: null, queue: { tickets: 2, unsized: 1, work: null } })
  })

  it('counts only the agent’s own: what is nobody’s may go to others', () => {
    expect(reasonable(listOf(seen('1', null, { ...late, assignee: given('nobody') }))).by).toBe(at('10:40'))
  })

  it('what the agent is on already waits for nothing', () => {
    const onIt = recordOf({ onItSince: at('10:00') })
    expect(reasonable(listOf(seen('1', null, late)), {}, onIt).by).toBe(at('10:40'))
  })

  it('none for a colleague’s ticket, one not sized, one with the customer', () => {
    const nothing = { by: null, queue: null }
    expect(reasonable([], { assignee: given('someone') })).toEqual(nothing)
    expect(reasonable([], {}, recordOf({ size: null }))).toEqual(nothing)
    const asked = reads(says('requester', at('07:05')), says('agent', at('09:40')))
    const waiting = { status: given({ name: 'Pending', category: 'pending' as const }), messages: asked }
    expect(reasonable([], waiting)).toEqual(nothing)
  })
})
