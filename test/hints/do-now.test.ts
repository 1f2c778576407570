import { describe, expect, it } from 'vitest'
import { doNowOrder } from '../../utils/hints/do-now.ts'
import { inHoldOut } from '../../utils/hints/hold-out.ts'
import { lightOf } from '../../utils/hints/light.ts'
import type { TicketRecord } from '../../utils/history/records.ts'
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
  saidInAll,
  says,
  settingsOf,
  TODAY,
  target,
  ticketOf,
} from './support.ts'

const options = { settings: settingsOf(), holidays: {}, now: NOW, day: TODAY }
const since = (when: string) => ({
  createdAt: given(at(when)),
  messages: reads(says('requester', at(when))),
  slaTargets: given([]),
})

function seen(
  number: string,
  ticket: Partial<Ticket> = {},
  rest: Partial<TicketRecord> = {},
  settings = options.settings,
): TicketRecord {
  const ref = { ...ticketOf().ref, key: number }
  const light = lightOf(contextWith({ ref, ...ticket }, { settings }))
  return recordOf({ id: `https://acme.zendesk.com#${number}`, number, light, ...rest })
}
const order = (records: TicketRecord[], rest: Partial<typeof options> = {}) =>
  doNowOrder(records, { ...options, ...rest }).map(({ ref }) => ref.key)

describe('the do-now list', () => {
  it('S before M before not sized; inside a class the longest untouched first', () => {
    const records = [
      seen('1', since('08:00'), { size: null }),
      seen('2', since('08:00'), { size: 'm' }),
      seen('3', since('08:05'), { size: 's' }),
      seen('4', since('2026-11-23 15:00'), { size: 's' }),
    ]
    expect(order(records)).toEqual(['4', '3', '2', '1'])
  })

  it('a breach and a passed safe start come first, by their due time', () => {
    const late = { slaTargets: given([target({ dueAt: at('09:30') })]) }
    const soon = (due: string) => ({ slaTargets: given([target({ dueAt: at(due) })]) })
    expect(order([seen('1'), seen('2', soon('11:10')), seen('3', soon('11:00')), seen('4', late)])).toEqual([
      '4',
      '3',
      '2',
      '1',
    ])
  })

  it('large work ages up: a working day counts as M, two as S', () => {
    const records = [
      seen('1', since('08:00'), { size: 's' }),
      seen('2', since('08:00'), { size: 'm' }),
      seen('3', since('2026-11-23 08:00'), { size: 'l' }),
      seen('4', since('2026-11-20 08:00'), { size: 'l' }),
      seen('5', since('08:00'), { size: 'l' }),
    ]
    expect(order(records)).toEqual(['4', '1', '3', '2'])
  })

  it('critical hours move a class up and weigh double', () => {
    const settings = settingsOf({ criticalHours: [{ customer: 'Acme', dates: [[TODAY, '09:00', '12:00']] }] })
    const critical = (number: string, size: 'm' | 's') => seen(number, since('08:00'), { size }, settings)
    expect(order([seen('1', since('08:00')), critical('2', 'm')])).toEqual(['2', '1'])
    expect(order([critical('1', 's'), critical('2', 'm')])).toEqual(['1', '2'])
  })

  it('leaves out what is silent: solved, with the customer, snoozed, not mine, taken', () => {
    const asked = {
      status: given(PENDING),
      messages: reads(says('requester', at('07:05')), says('agent', at('07:30'))),
    }
    const snoozes = [
      { hint: 'untouched' as const, reason: 'later' as const, at: at('10:00'), until: at('11:00') },
    ]
    const records = [
      seen('1', { status: given({ name: 'Solved', category: 'solved' }) }),
      seen('2', asked),
      seen('3', {}, { snoozes }),
      seen('4', { assignee: given('someone') }),
      seen('5', {}, { onItSince: at('10:00') }),
      recordOf({ id: '6' }),
    ]
    expect(order(records)).toEqual([])
    expect(order(records, { now: at('11:00') })).toEqual(['3'])
  })

  it('leaves out readings older than two days', () => {
    expect(order([seen('1')], { now: NOW + DAY, day: '2026-11-25' })).toEqual(['1'])
    expect(order([seen('1')], { now: NOW + 2 * DAY + 1, day: '2026-11-26' })).toEqual([])
  })

  it('on Monday Friday’s readings are still there', () => {
    // 2026-11-27 is a Friday; 79 hours on, of which 48 lie in the closed weekend.
    const record = seen('1', { readAt: at('2026-11-27 09:00') })
    expect(order([record], { now: at('2026-11-30 15:59'), day: '2026-11-30' })).toEqual(['1'])
    expect(order([record], { now: at('2026-12-01 09:01'), day: '2026-12-01' })).toEqual([])
  })

  it('knows no budget, no "told already", and no hold-out: a list interrupts nobody', () => {
    const held =
      Array.from({ length: 50 }, (_, n) => String(n)).find((key) =>
        inHoldOut(`https://acme.zendesk.com#${key}`),
      ) ?? ''
    const nudges = [{ hint: 'untouched' as const, at: at('10:00'), day: TODAY, counted: true, news: '' }]
    expect(order([seen(held, {}, { nudges })], { settings: settingsOf({ nudgesPerDay: 0 }) })).toEqual([held])
  })

  it('in the evening it is the list of the next morning', () => {
    expect(order([seen('1')], { now: at('20:00') })).toEqual(['1'])
  })

  it('says the same as the card, in every language', () => {
    const [entry] = doNowOrder([seen('1')], options)
    expect(saidInAll(entry?.hint ?? null)['en']).toContain(
      'Nobody has touched this for 2 h 10. You sized it S.',
    )
    expect(entry).toMatchObject({ dueAt: at('16:00'), critical: false, asOf: NOW, size: 's' })
  })
})

describe('early risk in the order', () => {
  const facts = (category: string) => ({ createdAt: 0, targetAt: 1, priority: null, category, steps: [] })
  const risky = (record: TicketRecord, category: string): TicketRecord =>
    record.light ? { ...record, light: { ...record.light, risk: facts(category) } } : record
  const riskOf = (_site: string, { category }: { readonly category: string | null }) => Number(category)
  const records = [
    seen('1', since('08:00'), { size: 's' }),
    risky(seen('2', since('08:10'), { size: 's' }), '0.55'),
    risky(seen('3', since('08:05'), { size: 's' }), '0.41'),
    risky(seen('4', since('08:00'), { size: 'm' }), '0.99'),
    risky(seen('5', since('08:02'), { size: 's' }), '1'),
  ]
  /** Open tickets with little risk that lie still nowhere: with the customer. */
  const quiet = (many: number) =>
    Array.from({ length: many }, (_, n) => risky(seen(String(100 + n), { status: given(PENDING) }), '0.01'))
  const orderOf = (all: TicketRecord[]) => doNowOrder(all, { ...options, riskOf }).map(({ ref }) => ref.key)

  it('ten per hundred: the tenth most at risk of all open ones goes first in its class, never across', () => {
    // 4 + 5 with a known risk: none of nine. 4 + 6: one of ten, 5 is the first. 4 + 26: three of thirty, 5 and 2
    // by their fifths (4, 2) before the longest untouched; 4 is no S. 4 + 36: 3 too, as 0.41 is of the same fifth.
    expect(orderOf([...records, ...quiet(5)])).toEqual(['1', '5', '3', '2', '4'])
    expect(orderOf([...records, ...quiet(6)])).toEqual(['5', '1', '3', '2', '4'])
    expect(orderOf([...records, ...quiet(26)])).toEqual(['5', '2', '1', '3', '4'])
    expect(orderOf([...records, ...quiet(36)])).toEqual(['5', '3', '2', '1', '4'])
  })

  it('solved tickets are no part of the hundred', () => {
    const solved = quiet(6).map((record) =>
      record.light
        ? {
            ...record,
            light: {
              ...record.light,
              ticket: {
                ...record.light.ticket,
                status: given({ name: 'Solved', category: 'solved' as const }),
              },
            },
          }
        : record,
    )
    expect(orderOf([...records, ...solved])).toEqual(['1', '5', '3', '2', '4'])
  })

  it('changes nothing where it is off or not learned, and never who is on the list', () => {
    const all = [...records, ...quiet(26)]
    expect(order(all)).toEqual(['1', '5', '3', '2', '4'])
    const none = doNowOrder(all, { ...options, riskOf: () => null })
    expect(none.map(({ ref }) => ref.key)).toEqual(['1', '5', '3', '2', '4'])
    const hints = (list: typeof none) => list.map(({ id, hint }) => [id, hint.id]).toSorted()
    expect(hints(doNowOrder(all, { ...options, riskOf }))).toEqual(hints(none))
  })
})
