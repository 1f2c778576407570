import { describe, expect, it } from 'vitest'
import { createBudget } from '../../utils/background/budget.ts'
import { applyChange, countDay } from '../../utils/background/ticket-changes.ts'
import type { History } from '../../utils/history/history.ts'
import { newTicketRecord, type ShownNudge, type TicketRecord } from '../../utils/history/records.ts'

const RECORD = newTicketRecord('https://acme.zendesk.com#4211', 'https://acme.zendesk.com', '4211', 0)
const DAY = '2026-11-24'

const nudge = (rest: Partial<ShownNudge> = {}): ShownNudge => ({
  hint: 'untouched',
  at: 1,
  day: DAY,
  counted: true,
  news: 'n',
  ...rest,
})
const withNudges = (...nudges: ShownNudge[]): TicketRecord => ({ ...RECORD, nudges })

describe('a change of a ticket’s record', () => {
  it.each([
    ['seen', { kind: 'seen' }, { seenAt: 9 }],
    ['size', { kind: 'size', size: 's' }, { size: 's' }],
    ['on it', { kind: 'on-it', on: true }, { onItSince: 9 }],
    ['off it', { kind: 'on-it', on: false }, { onItSince: null }],
    ['another way', { kind: 'other-way' }, { otherWayAt: 9 }],
    ['people', { kind: 'people', people: 12 }, { people: 12 }],
    ['confirmed', { kind: 'confirmed', on: true }, { confirmedAt: 9 }],
    ['not confirmed after all', { kind: 'confirmed', on: false }, { confirmedAt: null }],
    [
      'settle',
      { kind: 'settle', out: true, ticks: ['technical'] },
      { settle: { out: true, ticks: ['technical'], since: 9 } },
    ],
  ] as const)('%s', (_what, change, expected) => {
    expect(applyChange(RECORD, change, 9)).toEqual({ ...RECORD, ...expected })
  })

  it('a snooze ends “I’m on it”', () => {
    const record = applyChange(
      { ...RECORD, onItSince: 3 },
      { kind: 'snooze', hint: 'untouched', reason: 'later', until: 99 },
      9,
    )
    expect(record.onItSince).toBeNull()
    expect(record.snoozes).toEqual([{ hint: 'untouched', reason: 'later', at: 9, until: 99 }])
  })

  it('settling keeps its first moment', () => {
    const first = applyChange(RECORD, { kind: 'settle', out: true, ticks: [] }, 5)
    expect(applyChange(first, { kind: 'settle', out: true, ticks: ['financial'] }, 9).settle?.since).toBe(5)
  })

  it('a ticket that never ends keeps its last forty nudges', () => {
    let record = RECORD
    for (let at = 0; at < 50; at++) record = applyChange(record, { kind: 'shown', nudge: nudge({ at }) }, at)
    expect(record.nudges.map(({ at }) => at)).toEqual(Array.from({ length: 40 }, (_, index) => index + 10))
  })
})

describe('the day', () => {
  it('counts the nudges of all tickets on that day, the backstop apart', () => {
    const records = [
      withNudges(nudge(), nudge({ day: '2026-11-23' })),
      withNudges(nudge(), nudge({ hint: 'safe-start', counted: false })),
      RECORD,
    ]
    expect(countDay(records, DAY)).toMatchObject({ day: DAY, counted: 2, backstop: 1 })
  })

  /** Judges that they would all show a nudge, while two a day are allowed. */
  const wants = (shown: ShownNudge | null) => (today: { readonly counted: number }) => ({
    today,
    shown: shown?.counted === true && today.counted >= 2 ? null : shown,
  })

  it('is read from the records once and counted on from there; another day begins anew', async () => {
    let reads = 0
    const history = { ticketsSeenSince: async () => (reads++, [withNudges(nudge())]) } as unknown as History
    const budget = createBudget(history)
    const at = { day: DAY, now: 0, ticket: RECORD.id }
    expect((await budget.judge(at, wants(nudge({ counted: false })))).today).toMatchObject({ counted: 1 })
    expect((await budget.judge(at, wants(nudge()))).today).toMatchObject({ counted: 1, backstop: 1 })
    expect((await budget.judge(at, wants(null))).today).toMatchObject({ counted: 2, backstop: 1 })
    expect(reads).toBe(1)
    const next = await budget.judge({ ...at, day: '2026-11-25' }, wants(null))
    expect(next.today.counted).toBe(0)
  })

  it('two tabs that ask at once do not both take the last nudge', async () => {
    const history = { ticketsSeenSince: async () => [withNudges(nudge())] } as unknown as History
    const budget = createBudget(history)
    const at = { day: DAY, now: 0, ticket: RECORD.id }
    const judged = await Promise.all([1, 2, 3].map(() => budget.judge(at, wants(nudge()))))
    expect(judged.filter(({ shown }) => shown !== null).length).toBe(1)
  })

  it('one judgement that fails does not stop the next', async () => {
    const budget = createBudget({ ticketsSeenSince: async () => [] } as unknown as History)
    const at = { day: DAY, now: 0, ticket: RECORD.id }
    const broken = () => {
      throw new Error('of one judgement')
    }
    await expect(budget.judge(at, broken)).rejects.toThrow()
    expect((await budget.judge(at, wants(null))).today.counted).toBe(0)
  })
})
