import { describe, expect, it } from 'vitest'
import { type AssessInput, assess } from '../../utils/hints/assess.ts'
import type { SilenceReason } from '../../utils/hints/assessment.ts'
import type { SnoozeReason } from '../../utils/history/records.ts'
import { unknown } from '../../utils/ticket/reading.ts'
import type { Ticket } from '../../utils/ticket/ticket.ts'
import {
  at,
  given,
  HOUR,
  inputOf,
  MINUTE,
  NOW,
  ON_HOLD,
  PENDING,
  reads,
  recordOf,
  SOLVED,
  says,
  settingsOf,
  target,
  ticketOf,
} from './support.ts'

const tomorrow = at('2026-11-25 09:00')
const asked = reads(says('requester', at('07:05')), says('agent', at('07:30')))
const stale = { since: NOW - HOUR, why: 'network' as const, nextTry: null }

/** The founding case with these changes gets no nudge, and why. */
function silence(ticket: Partial<Ticket>, rest: Partial<AssessInput> = {}): SilenceReason | null {
  const { assessment } = assess(inputOf({ ticket: ticketOf(ticket), ...rest }))
  expect(assessment.nudge === null).toBe(assessment.silence !== null)
  return assessment.silence
}

describe('why a ticket gets no nudge', () => {
  it('nothing speaks against the founding case', () => {
    expect(silence({})).toBeNull()
  })

  it.each<[SilenceReason, string, Partial<Ticket>, Partial<AssessInput>?]>([
    ['done', 'solved', { status: given(SOLVED) }],
    ['done', 'closed', { status: given({ name: 'Closed', category: 'closed' }) }],
    ['stale', 'the reading failed', {}, { stale }],
    ['no-desk-hours', 'none entered', {}, { settings: settingsOf({ calendars: [] }) }],
    ['unknown-data', 'status not read', { status: unknown('failed') }],
    ['unknown-data', 'messages not read', { messages: unknown('not-read') }],
    ['unknown-data', 'nobody waits: a plain issue', { requester: unknown('not-given') }],
    ['unknown-data', 'assignee not read', { assignee: unknown('not-read') }],
    [
      'unknown-data',
      'unowned, group not read',
      { assignee: given('nobody'), groupIsMine: unknown('failed') },
    ],
    ['unknown-data', 'due date unreadable', { dueAt: unknown('bad') }],
    ['unknown-data', 'change window not loaded', { planned: unknown('failed') }],
    [
      'unknown-data',
      'for whom it waits is not told',
      { status: given({ name: 'Parked', category: 'waiting' }) },
    ],
    ['ball-with-customer', 'we asked', { messages: asked, status: given(PENDING) }],
    ['ball-with-third-party', 'on hold', { status: given(ON_HOLD) }],
    ['planned', 'due date to come', { dueAt: given(tomorrow) }],
    ['planned', 'change window to come', { planned: given({ from: tomorrow, to: null }) }],
    ['planned', 'merged into another', { merged: given(true) }],
    ['planned', 'part of a major ticket', { partOf: given('99') }],
    ['not-ours', 'somebody else’s', { assignee: given('someone') }],
    ['not-ours', 'nobody’s, another team’s', { assignee: given('nobody'), groupIsMine: given(false) }],
    ['colleague', 'a colleague is in it', { colleaguePresent: given(true) }],
    [
      'desk-closed',
      'after hours',
      { slaTargets: given([target({ dueAt: tomorrow })]) },
      { now: at('17:00') },
    ],
    ['too-young', 'created 10 minutes ago', { createdAt: given(at('10:00')) }],
    ['too-young', 'creation not read', { createdAt: unknown('bad') }],
    ['on-it', 'taken an hour ago', {}, { record: recordOf({ onItSince: NOW - HOUR }) }],
    ['other-way', 'done by phone', {}, { record: recordOf({ otherWayAt: NOW - MINUTE }) }],
    ['quiet', 'quiet for me', {}, { moment: { ...inputOf().moment, quiet: true } }],
    ['typing', 'the agent writes', {}, { moment: { ...inputOf().moment, typing: true } }],
    [
      'no-breakpoint',
      'in the middle of something',
      {},
      { moment: { ...inputOf().moment, breakpoint: false } },
    ],
    [
      'nothing-due',
      'touched a minute ago',
      { messages: reads(says('requester', at('10:05'))), createdAt: given(at('09:50')) },
    ],
    [
      'switched-off',
      'the lead switched the rule off',
      {},
      { settings: settingsOf({ hints: { off: ['untouched'] } }) },
    ],
    [
      'retired',
      'this browser retired the rule',
      {},
      { tuning: { retired: ['untouched'], doubled: [], offers: [] } },
    ],
  ])('%s: %s', (reason, _, ticket, rest) => {
    expect(silence(ticket, rest)).toBe(reason)
  })

  it.each([
    ['a due date that has passed', { dueAt: given(at('09:00')) }],
    ['a change window that has begun', { planned: given({ from: at('09:00'), to: tomorrow }) }],
    ['nobody’s, in my team', { assignee: given('nobody' as const) }],
    [
      'nobody’s, where the helpdesk has no groups',
      { assignee: given('nobody' as const), groupIsMine: unknown('not-given') },
    ],
  ])('%s is no reason to be silent', (_, ticket) => {
    expect(silence(ticket)).toBeNull()
  })

  it('"on it" holds two hours without a touch, then the ticket lies still again', () => {
    expect(silence({}, { record: recordOf({ onItSince: at('08:10') }), now: at('10:09') })).toBe('on-it')
    expect(silence({}, { record: recordOf({ onItSince: at('08:10') }), now: at('10:10') })).toBeNull()
  })

  it('"done another way" ends when the customer writes again, though the ball never left us', () => {
    expect(silence({}, { record: recordOf({ otherWayAt: at('09:31') }) })).toBeNull()
    expect(silence({}, { record: recordOf({ otherWayAt: at('09:33') }) })).toBe('other-way')
  })
})

describe('a snooze', () => {
  const snoozed = (
    reason: SnoozeReason,
    when: number,
    until: number | null,
    hint: 'untouched' | 'safe-start' = 'untouched',
  ) => ({
    record: recordOf({ snoozes: [{ hint, reason, at: when, until }] }),
  })

  it.each<SnoozeReason>(['bigger', 'process', 'later', 'not-mine'])('"%s" holds until its time', (reason) => {
    expect(silence({}, snoozed(reason, at('09:40'), at('10:40')))).toBe('snoozed')
    expect(silence({}, snoozed(reason, at('09:40'), NOW))).toBeNull()
  })

  it.each<SnoozeReason>(['waiting', 'other-way'])('"%s" holds until the customer writes', (reason) => {
    expect(silence({}, snoozed(reason, at('09:40'), null))).toBe('snoozed')
    expect(silence({}, snoozed(reason, at('09:31'), null))).toBeNull()
  })

  it('an automatic reply of the customer is no news', () => {
    const away = says('requester', at('10:00'), { automatic: true })
    const messages = reads(says('requester', at('07:05')), says('requester', at('09:32')), away)
    expect(silence({ messages }, snoozed('waiting', at('09:40'), null))).toBe('snoozed')
  })

  it('speaks of the one rule, but "not mine" of the ticket', () => {
    const late = { now: at('14:40') }
    expect(silence({}, { ...snoozed('later', at('14:35'), at('15:35')), ...late })).toBeNull()
    expect(silence({}, { ...snoozed('not-mine', at('14:35'), null), ...late })).toBe('snoozed')
  })

  it('leaves the fact in the card', () => {
    const { assessment } = assess(inputOf(snoozed('later', at('09:40'), at('10:40'))))
    expect(assessment.facts.map(({ id }) => id)).toContain('untouched')
    expect(assessment.facts.every(({ urgency, title, chip }) => urgency === 'fact' && !title && !chip)).toBe(
      true,
    )
  })
})
