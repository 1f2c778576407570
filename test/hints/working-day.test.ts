import { describe, expect, it } from 'vitest'
import { applyChange, countDay } from '../../utils/background/ticket-changes.ts'
import { assess } from '../../utils/hints/assess.ts'
import type { SilenceReason } from '../../utils/hints/assessment.ts'
import { inHoldOut } from '../../utils/hints/hold-out.ts'
import type { TicketRecord } from '../../utils/history/records.ts'
import { ticketId } from '../../utils/ticket/ref.ts'
import type { Ticket } from '../../utils/ticket/ticket.ts'
import {
  at,
  given,
  HOUR,
  inputOf,
  MINUTE,
  ON_HOLD,
  PENDING,
  reads,
  recordOf,
  SOLVED,
  says,
  settingsOf,
  TODAY,
  target,
  ticketOf,
} from './support.ts'

/** Kinds of tickets a desk has, by their number modulo six: two of them lie still with us. */
function ticketNo(n: number): Ticket {
  const createdAt = given(at('2026-11-23 09:00') + n * MINUTE)
  const messages = reads(says('requester', createdAt.known ? createdAt.value : 0))
  const ref = { ...ticketOf().ref, key: String(5000 + n) }
  const slaTargets = given([target({ dueAt: at('2026-11-27 16:00') })])
  const kinds: Partial<Ticket>[] = [
    {},
    { status: given(SOLVED) },
    { status: given(ON_HOLD) },
    { assignee: given('someone') },
    {
      messages: reads(says('requester', at('2026-11-23 09:00')), says('agent', at('2026-11-23 15:00'))),
      status: given(PENDING),
    },
    { assignee: given('nobody') },
  ]
  return ticketOf({
    ref,
    createdAt,
    messages,
    slaTargets,
    priority: given({ name: 'P3', level: 3 }),
    ...kinds[n % 6],
  })
}

interface Line {
  readonly at: number
  readonly key: string
  readonly nudge: string | null
  readonly why: SilenceReason | null
}

/** Opens sixty tickets from 06:30 to 18:00, each twice, and records what the overlay would have recorded. */
function workingDay(settings = settingsOf()): Line[] {
  const records = new Map<string, TicketRecord>()
  const log: Line[] = []
  for (let visit = 0; visit < 120; visit++) {
    const now = at('06:30') + Math.round((visit / 119) * 11.5 * HOUR)
    const ticket = { ...ticketNo(visit % 60), readAt: now }
    const id = ticketId(ticket.ref)
    const record = records.get(id) ?? recordOf({ id, size: null })
    const today = countDay([...records.values()], TODAY)
    const { assessment, shown } = assess(inputOf({ ticket, record, today, now, settings }))
    records.set(id, shown === null ? record : applyChange(record, { kind: 'shown', nudge: shown }, now))
    log.push({ at: now, key: ticket.ref.key, nudge: assessment.nudge?.id ?? null, why: assessment.silence })
  }
  return log
}

describe('a working day of sixty tickets', () => {
  const log = workingDay()
  const nudged = log.filter(({ nudge }) => nudge !== null)

  it('has three nudges at the most, none twice, none outside desk hours', () => {
    expect(nudged).toHaveLength(3)
    expect(new Set(nudged.map(({ key }) => key)).size).toBe(3)
    for (const { at: when } of nudged) {
      expect(when).toBeGreaterThanOrEqual(at('08:00'))
      expect(when).toBeLessThan(at('16:00'))
    }
  })

  it('tells of each other ticket why it got none', () => {
    const why = new Map<string, number>()
    for (const { nudge, why: reason } of log)
      if (nudge === null) why.set(reason ?? '-', (why.get(reason ?? '-') ?? 0) + 1)
    expect(why.has('-')).toBe(false)
    const expected = [
      'already-told',
      'ball-with-customer',
      'ball-with-third-party',
      'budget',
      'desk-closed',
      'done',
    ]
    expect([...why.keys()].filter((reason) => reason !== 'hold-out').sort()).toEqual([
      ...expected,
      'not-ours',
    ])
    for (const { key, why: reason } of log) {
      if (reason === 'hold-out') expect(inHoldOut(`https://acme.zendesk.com#${key}`)).toBe(true)
    }
  })

  it('none at all where the lead allows none', () => {
    expect(workingDay(settingsOf({ nudgesPerDay: 0 })).every(({ nudge }) => nudge === null)).toBe(true)
  })
})
