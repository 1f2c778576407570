import { describe, expect, it } from 'vitest'
import { lightOf } from '../../utils/hints/light.ts'
import { openCounts } from '../../utils/hints/open-list.ts'
import type { TicketRecord } from '../../utils/history/records.ts'
import type { ScoredMessage } from '../../utils/messaging/scored-message.ts'
import type { Ticket } from '../../utils/ticket/ticket.ts'
import {
  at,
  contextWith,
  DAY,
  given,
  NOW,
  PENDING,
  reads,
  recordOf,
  SOLVED,
  says,
  scoredOf,
  settingsOf,
  TODAY,
  ticketOf,
} from './support.ts'

const settings = settingsOf()
const question = { settings, holidays: {}, now: NOW, day: TODAY }
const YESTERDAY = at('2026-11-23 20:14')
const fromYesterday = { createdAt: given(YESTERDAY), messages: reads(says('requester', YESTERDAY)) }

function seen(
  number: string,
  ticket: Partial<Ticket> = {},
  step: ScoredMessage['step'] = null,
  own = settings,
): TicketRecord {
  const ref = { ...ticketOf().ref, key: number }
  const scored = step === null ? [] : [scoredOf(at('09:32'), step)]
  const light = lightOf(contextWith({ ref, ...ticket }, { settings: own, scored }))
  return recordOf({ id: `https://acme.zendesk.com#${number}`, number, light })
}
const counts = (...records: TicketRecord[]) => {
  const { melons, overnight } = openCounts(records, question)
  return { melons: melons.map(({ ref }) => ref.key), overnight: overnight.map(({ ref }) => ref.key) }
}

describe('SLA fine, customer not', () => {
  it('counts by the mood of the last reading, though no word of it is kept', () => {
    const record = seen('1', {}, -1)
    expect(counts(record, seen('2', {}, 0), seen('3')).melons).toEqual(['1'])
    expect(JSON.stringify(record.light)).not.toContain('scanner')
  })

  it('not on an internal desk: there no mood is kept across tickets', () => {
    expect(counts(seen('1', {}, -2, settingsOf({ internalDesk: true }))).melons).toEqual([])
  })

  it('not where it is solved, or read too long ago', () => {
    const old = openCounts([seen('1', {}, -1)], { ...question, now: NOW + 3 * DAY })
    expect(counts(seen('1', { status: given(SOLVED) }, -1)).melons).toEqual([])
    expect(old.melons).toEqual([])
  })
})

describe('waited overnight', () => {
  it('ours since yesterday and not touched; the longest wait first', () => {
    const earlier = at('2026-11-23 15:00')
    const longer = { createdAt: given(earlier), messages: reads(says('requester', earlier)) }
    expect(counts(seen('1', fromYesterday), seen('2', longer)).overnight).toEqual(['2', '1'])
  })

  it('not with the customer, not taken up this morning, not come in today', () => {
    const waiting = { ...fromYesterday, status: given(PENDING) }
    const answered = {
      ...fromYesterday,
      messages: reads(
        says('requester', YESTERDAY),
        says('agent', at('08:10')),
        says('requester', at('08:20')),
      ),
    }
    expect(counts(seen('1', waiting), seen('2', answered), seen('3')).overnight).toEqual([])
  })

  it('on Monday it holds what was last read on Friday morning: closed days do not count', () => {
    const friday = at('2026-11-20 09:00')
    const readOn = (when: number) =>
      seen('1', { readAt: when, createdAt: given(friday), messages: reads(says('requester', friday)) })
    const on = (now: number, record: TicketRecord, own = settings) =>
      openCounts([record], { ...question, settings: own, now }).overnight.length
    // Monday 11:00 less 48 hours is Saturday 11:00; less the closed Saturday and Sunday, Thursday 11:00.
    expect(on(at('2026-11-23 11:00'), readOn(friday))).toBe(1)
    expect(on(at('2026-11-23 11:00'), readOn(at('2026-11-19 10:59')))).toBe(0)
    // Wednesday: two open days lie between, nothing is given on top.
    expect(on(at('2026-11-25 09:01'), readOn(friday))).toBe(0)
    const week = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [['08:00', '16:00']]]))
    const daily = settingsOf({ calendars: [{ id: 'desk', zone: 'Europe/Amsterdam', week }] })
    expect(on(at('2026-11-23 11:00'), readOn(friday), daily)).toBe(0)
  })
})
