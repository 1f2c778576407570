import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { HINT_IDS } from '../../utils/hints/hint.ts'
import { rules } from '../../utils/hints/rules.ts'
import type { Message, StatusCategory, TicketEvent } from '../../utils/ticket/message.ts'
import { known, type Reading, unknown } from '../../utils/ticket/reading.ts'
import type { SlaTarget } from '../../utils/ticket/sla-target.ts'
import type { Ticket } from '../../utils/ticket/ticket.ts'
import {
  at,
  contactOf,
  DAY,
  HOUR,
  historyOf,
  inputOf,
  NOW,
  recordOf,
  saidInAll,
  scoredOf,
  settingsOf,
  TODAY,
  target,
  ticketOf,
} from './support.ts'

const reasons = fc
  .constantFrom('not-given', 'not-read', 'bad', 'no-access', 'failed')
  .map((reason) => unknown(reason as 'bad'))
const reading = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Reading<T>> =>
  fc.oneof(
    { weight: 3, arbitrary: value.map((one) => known(one, 'api', NOW)) },
    { weight: 1, arbitrary: reasons },
  )
const time = fc.integer({ min: NOW - 12 * DAY, max: NOW + DAY })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const message: fc.Arbitrary<Message> = fc.record({
  id: fc.uuid(),
  at: time,
  author: fc.record({
    id: fc.constant('1'),
    role: fc.constantFrom('requester', 'customer', 'agent', 'system', 'unknown'),
    isMe: fc.boolean(),
  }),
  channel: fc.constantFrom('web', 'email', 'phone'),
  body: fc.constantFrom('It does not work.', 'Thanks!', 'Use this workaround.', ''),
  format: fc.constantFrom('text', 'html', 'wiki'),
  automatic: fc.boolean(),
  onBehalf: fc.boolean(),
})
const category = fc.constantFrom<StatusCategory>(
  'new',
  'open',
  'pending',
  'hold',
  'waiting',
  'solved',
  'closed',
  'unknown',
)
const status = category.map((of) => ({ name: of, category: of }))
const event: fc.Arbitrary<TicketEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('note', 'priority', 'field'),
    at: time,
    by: fc.constantFrom('me', 'agent', 'system', 'requester'),
  }),
  fc.record({
    kind: fc.constant('status' as const),
    at: time,
    by: fc.constantFrom('me', 'system'),
    from: maybe(status),
    to: status,
  }),
  fc.record({
    kind: fc.constant('group' as const),
    at: time,
    by: fc.constant('agent' as const),
    from: maybe(fc.string()),
    to: maybe(fc.string()),
  }),
) as fc.Arbitrary<TicketEvent>
const sla: fc.Arbitrary<SlaTarget> = fc
  .record({
    metric: fc.constantFrom('first-reply', 'next-reply', 'update', 'resolution', 'other'),
    state: fc.constantFrom('running', 'paused', 'met', 'missed', 'breached'),
    startedAt: maybe(time),
    dueAt: maybe(time),
    endedAt: maybe(time),
    pausedSince: maybe(time),
    goal: maybe(fc.integer({ min: 0, max: 40 * HOUR })),
    remaining: maybe(fc.integer({ min: -40 * HOUR, max: 40 * HOUR })),
    withinHours: maybe(fc.boolean()),
    workingTime: maybe(fc.boolean()),
  })
  .map((rest) => target(rest as Partial<SlaTarget>))
const list = <T extends { at: number }>(one: fc.Arbitrary<T>) =>
  fc.record({
    list: fc.array(one, { maxLength: 8 }).map((all) => all.sort((a, b) => a.at - b.at)),
    complete: fc.boolean(),
  })

const ticket: fc.Arbitrary<Ticket> = fc
  .record({
    status: reading(status),
    messages: reading(list(message)),
    events: reading(list(event)),
    slaTargets: reading(fc.array(sla, { maxLength: 3 })),
    createdAt: reading(time),
    solvedAt: reading(time),
    dueAt: reading(time),
    planned: reading(fc.record({ from: time, to: maybe(time) })),
    merged: reading(fc.boolean()),
    partOf: reading(fc.constant('9')),
    assignee: reading(fc.constantFrom('me', 'someone', 'nobody')),
    groupIsMine: reading(fc.boolean()),
    requester: reading(fc.constant({ id: '1', name: null, zone: null })),
    organisation: reading(fc.constant({ id: '2', name: 'Acme' })),
    priority: reading(
      fc.constantFrom({ name: 'P1', level: 1 }, { name: 'low', level: 4 }, { name: '?', level: null }),
    ),
    supplier: reading(fc.constant({ id: '3', name: 'Telia' })),
    category: reading(fc.constant('VPN')),
    tags: reading(fc.constant(['vip'])),
    type: reading(fc.constantFrom('incident', 'change')),
    reopened: reading(fc.nat(3)),
    colleaguePresent: reading(fc.boolean()),
    csat: reading(
      fc.record({ value: fc.constantFrom(-1, 0, 1), label: fc.constant('x'), comment: fc.constant(null) }),
    ),
  })
  .map((rest) => ticketOf(rest as Partial<Ticket>))

const signal = fc.constantFrom(
  'may-go-public',
  'may-leave',
  'thanks',
  'cannot-do',
  'question',
  'deadline',
  'people',
)
const input = fc
  .record({
    ticket,
    now: fc.integer({ min: NOW - 2 * DAY, max: NOW + 2 * DAY }),
    size: fc.constantFrom('s', 'm', 'l', null),
    people: maybe(fc.nat(20)),
    counted: fc.nat(4),
    scored: fc.array(fc.tuple(time, fc.constantFrom(-2, -1, 0, 1, 2, null), maybe(signal), fc.nat(80)), {
      maxLength: 5,
    }),
    bad: fc.array(fc.nat(100), { maxLength: 4 }),
    moment: fc.record({
      typing: fc.boolean(),
      breakpoint: fc.boolean(),
      quiet: fc.boolean(),
      day: fc.constant(TODAY),
    }),
    showing: maybe(fc.constantFrom(...HINT_IDS)),
    stale: maybe(fc.constant({ since: NOW, why: 'network' as const, nextTry: null })),
  })
  .map(({ ticket: read, now, size, people, counted, scored, bad, moment, showing, stale }) =>
    inputOf({
      ticket: read,
      now,
      moment,
      showing,
      stale,
      record: recordOf({ size: size as 's', people }),
      today: { day: TODAY, counted, backstop: 0 },
      scored: scored
        .sort(([a], [b]) => a - b)
        .map(([when, step, found, words]) =>
          scoredOf(when, step as 0, {
            words,
            signals: found === null ? [] : [{ signal: found as 'thanks', sentence: 'A sentence.', count: 3 }],
          }),
        ),
      history: historyOf({
        contacts: bad.map((days) => contactOf(days, { endStep: -2, topic: 't' })),
        here: { ticket: 'here', topic: 't' },
      }),
      settings: ALL,
    }),
  )

const ALL = settingsOf({
  handsOnP80Minutes: 45,
  hourlyRate: 20,
  ownTargets: [{ metric: 'resolution', goalMinutes: 480 }],
  criticalHours: [{ customer: 'Acme', note: 'Payroll', week: { 2: [['09:00', '15:00']] } }],
  maintenance: [
    { name: 'Mail', match: '', from: '2026-11-24T10:00:00+01:00', to: '2026-11-24T20:00:00+01:00' },
  ],
  hints: { afterBreach: 'A call.', holdOut: false },
})

describe('any ticket', () => {
  it('gets at most one nudge, none where a needed thing is unknown, and never throws', () => {
    fc.assert(
      fc.property(input, (any) => {
        const { assessment, shown } = assess(any)
        const { nudge, facts, silence } = assessment
        expect(facts.filter(({ urgency }) => urgency !== 'fact')).toEqual([])
        expect(facts.map(({ id }) => id)).not.toContain(nudge?.id)
        expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
        expect(nudge === null).toBe(silence !== null)
        if (nudge === null) return
        const { ticket: read, moment, today, now, stale } = any
        expect(
          [read.status, read.messages, read.createdAt, read.assignee, read.requester].every(
            (one) => one.known,
          ),
        ).toBe(true)
        expect(stale).toBeNull()
        expect(assessment.wait?.holder).toBe('us')
        expect(assessment.desk?.open).toBe(true)
        expect(read.dueAt.known && read.dueAt.value > now).toBe(false)
        expect(read.colleaguePresent.known && read.colleaguePresent.value).toBe(false)
        expect(moment.quiet).toBe(false)
        if (nudge.id === 'untouched') expect(read.events.known).toBe(true)
        if (shown === null) return
        expect(shown.hint).toBe(nudge.id)
        expect(moment.breakpoint && !moment.typing).toBe(true)
        if (shown.counted) expect(today.counted).toBeLessThan(3)
      }),
      { numRuns: 400 },
    )
  })

  it('is the same twice: nothing is kept between two assessments', () => {
    fc.assert(
      fc.property(input, (any) => void expect(assess(any)).toEqual(assess(any))),
      { numRuns: 50 },
    )
  })

  it('is said in every language without a place left over', () => {
    fc.assert(
      fc.property(input, (any) => {
        const { nudge, facts } = assess(any).assessment
        for (const hint of nudge === null ? facts : [nudge, ...facts]) {
          saidInAll(hint)
          expect(new Set(hint.why.map(({ label }) => label)).size).toBe(hint.why.length)
          expect(hint.why.length).toBeGreaterThan(0)
          expect(hint.fact.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('the rules', () => {
  it('are each listed once, facts in their order', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...HINT_IDS].sort())
    const { facts } = assess(
      inputOf({ settings: ALL, now: at('10:30'), record: recordOf({ people: 3 }) }),
    ).assessment
    const place = (id: string) => rules.findIndex((rule) => rule.id === id)
    const places = facts.map(({ id }) => place(id))
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})
