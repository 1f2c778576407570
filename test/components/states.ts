import type { OverlayView } from '../../components/overlay/props.ts'
import type { Assessment, Staleness, TimelineView } from '../../utils/hints/assessment.ts'
import type { Hint } from '../../utils/hints/hint.ts'
import type { Language } from '../../utils/i18n/language.ts'
import {
  assessment,
  at,
  DAY,
  fact,
  HOUR,
  MINUTE,
  MOOD_OFF,
  mood,
  NO_MOOD,
  NO_PROMISE,
  NOW,
  nudge,
  promise,
  TIMELINE,
  wait,
} from './assessments.ts'
import { customer, everyNote } from './customers.ts'
import { evidence } from './sentences.ts'

export const SERVER_DOWN: Staleness = { since: at('09:42'), why: 'server', nextTry: at('10:20') }

const FACTS: readonly Hint[] = [
  fact('watermelon', 'melon', [{ key: 'melon' }]),
  fact('two-strikes', 'strike', [{ key: 'strikeForgiven', params: { days: 90 } }]),
  fact('recurrence', 'repeat', [
    { key: 'recurrence', params: { n: 4, topic: 'VPN', name: 'Acme', days: 30 } },
    { key: 'recurrencePrevent' },
  ]),
  fact('no-human-word', 'word', [
    { key: 'noHumanWord' },
    { key: 'noHumanWordAuto', params: { time: { time: at('07:05') } } },
  ]),
]

const LATE_NUDGE = nudge({
  id: 'after-breach',
  urgency: 'backstop',
  title: { key: 'lateTitle' },
  fact: [
    { key: 'lateFact', params: { time: { duration: HOUR + 20 * MINUTE } } },
    { key: 'lastHeard', params: { time: { duration: 5 * HOUR } } },
  ],
  steps: [{ key: 'lateStep1' }, { key: 'lateStep2' }, { key: 'lateStep3' }],
  action: 'tell',
  chip: { key: 'tellThem' },
})

const SOON_NUDGE = nudge({
  id: 'safe-start',
  urgency: 'backstop',
  title: { key: 'safeStartTitle' },
  fact: [
    { key: 'safeStart', params: { time: { time: at('09:05') }, due: { time: at('10:35') } } },
    {
      key: 'safeStartSize',
      params: { work: { duration: 30 * MINUTE }, margin: { duration: HOUR } },
    },
  ],
  chip: { key: 'startNowNoSize' },
})

const LONG_TIMELINE: TimelineView = {
  parts: [
    part(0, 0.124, 'us', null, at('09:40', 23), at('11:40', 23)),
    part(0.124, 0.207, 'customer', null, at('11:40', 23), at('13:00', 23)),
    part(0.207, 0.417, 'third-party', 'Telia', at('13:00', 23), at('17:00', 23)),
    { ...part(0.417, 0.497, 'closed', null, at('17:00', 23), at('08:00')), shortened: true },
    part(0.497, 0.597, 'paused', 'Pending', at('08:00'), at('09:00')),
    part(0.597, 0.762, 'us', null, at('09:00'), NOW),
  ],
  marks: [
    { at: 0, time: at('09:40', 23), kind: 'start' },
    { at: 0.762, time: NOW, kind: 'now' },
    { at: 0.845, time: at('12:00'), kind: 'safe-start' },
    { at: 0.6, time: at('09:00'), kind: 'critical' },
    { at: 0.969, time: at('14:00'), kind: 'promise' },
  ],
  totals: [
    { kind: 'us', label: null, length: 3 * HOUR + 10 * MINUTE },
    { kind: 'customer', label: null, length: HOUR + 20 * MINUTE },
    { kind: 'third-party', label: 'Telia', length: 4 * HOUR },
    { kind: 'closed', label: null, length: 15 * HOUR },
    { kind: 'paused', label: 'Pending', length: HOUR },
  ],
}

function part(
  from: number,
  to: number,
  kind: TimelineView['parts'][number]['kind'],
  label: string | null,
  startAt: number,
  endAt: number,
): TimelineView['parts'][number] {
  return { from, to, kind, label, startAt, endAt, shortened: false }
}

const ticket = (change: Partial<Assessment>): OverlayView => ({
  kind: 'ticket',
  assessment: assessment(change),
})

/** The case the product was made for: all is well by the SLA, and it should be done now. */
export function founding(language: Language, change: Partial<Assessment> = {}): Assessment {
  return assessment({
    nudge: nudge(),
    size: 's',
    timeline: TIMELINE,
    facts: FACTS,
    mood: mood(-1, { evidence: evidence(language), earlier: { count: 3, lastAt: NOW - 12 * DAY } }),
    customer: customer(),
    ...change,
  })
}

/** Every state of the overlay, by name; one set for tests and pictures. */
export const STATES = {
  founding: (language) => ({ kind: 'ticket', assessment: founding(language) }),
  calm: () =>
    ticket({
      promise: promise({ remaining: 7 * HOUR + 20 * MINUTE, dueAt: at('17:30') }),
      wait: wait({ total: 40 * MINUTE }),
      mood: mood(0, { change: null }),
      silence: 'nothing-due',
    }),
  soon: () =>
    ticket({
      promise: promise({ state: 'soon', remaining: 25 * MINUTE, dueAt: at('10:35') }),
      wait: wait({ total: 6 * HOUR + 40 * MINUTE }),
      nudge: SOON_NUDGE,
      size: 's',
    }),
  late: () =>
    ticket({
      promise: promise({ state: 'late', remaining: -(HOUR + 20 * MINUTE), dueAt: at('08:50') }),
      wait: wait({ total: 9 * HOUR + 20 * MINUTE }),
      mood: mood(-2, { change: { steps: -2, since: at('22:00', 23), turn: 'cooling' } }),
      nudge: LATE_NUDGE,
      facts: FACTS.slice(1),
    }),
  paused: () =>
    ticket({
      promise: promise({
        state: 'paused',
        remaining: 3 * HOUR,
        dueAt: null,
        pausedSince: at('14:10', 23),
        pauseReason: 'Waiting for Telia',
      }),
      wait: wait({
        total: 26 * HOUR,
        holder: 'third-party',
        party: 'Telia',
        holderSince: at('14:10', 23),
      }),
      mood: mood(0, { change: { steps: 0, since: at('08:10', 23), turn: 'steady' } }),
      silence: 'ball-with-third-party',
    }),
  closed: () =>
    ticket({
      at: at('18:30'),
      promise: promise({ state: 'closed', opensAt: at('08:00', 25), dueAt: at('11:30', 25) }),
      wait: wait({ total: 2 * HOUR + 10 * MINUTE }),
      mood: mood(0, { change: null }),
      silence: 'desk-closed',
    }),
  theirTurn: () =>
    ticket({
      promise: promise({ state: 'paused', remaining: null, dueAt: null }),
      wait: wait({ total: 14 * HOUR, holder: 'customer', kind: 'question', holderSince: NOW - 10 * HOUR }),
      mood: mood(1, { change: { steps: 1, since: at('09:00', 23), turn: 'steady' } }),
      silence: 'ball-with-customer',
    }),
  noSla: () =>
    ticket({
      promise: NO_PROMISE,
      wait: wait({ total: 2 * HOUR + 10 * MINUTE }),
      mood: mood(0, { change: null }),
    }),
  stale: () =>
    ticket({
      stale: SERVER_DOWN,
      promise: promise({ remaining: 5 * HOUR + 20 * MINUTE }),
      wait: wait({ total: 2 * HOUR + 40 * MINUTE }),
      mood: mood(0, { change: null }),
      silence: 'stale',
    }),
  unsure: (language) =>
    ticket({
      promise: promise({ remaining: 7 * HOUR + 45 * MINUTE, dueAt: at('14:00') }),
      wait: wait({ total: 25 * HOUR }),
      mood: mood(null, {
        evidence: { ...evidence(language), sentence: 'Any news?', marks: [] },
        contacts: mood(null).contacts.map((each, index) => (index === 2 ? { ...each, step: null } : each)),
      }),
      timeline: LONG_TIMELINE,
      priorityName: 'P2',
      facts: [
        fact('first-touch', 'word', [{ key: 'firstTouch', params: { time: { duration: 7 * MINUTE } } }]),
        fact('hand-offs', 'hand-off', [{ key: 'handOffs', params: { n: 2, time: { duration: 5 * HOUR } } }]),
      ],
    }),
  moodOff: () => ticket({ mood: MOOD_OFF }),
  noWords: () => ticket({ mood: NO_MOOD }),
  said: () =>
    ticket({
      mood: mood(-1, {
        kind: 'said',
        change: null,
        said: { from: 'csat', label: 'Bad, “still waiting”', step: -1 },
      }),
    }),
  saidBeside: (language) =>
    ticket({
      mood: mood(-1, {
        evidence: evidence(language),
        said: { from: 'helpdesk', label: 'Negative', step: -1 },
        earlier: { count: 3, lastAt: NOW - 12 * DAY },
      }),
    }),
  noted: (language) =>
    ticket({
      mood: mood(0, { change: null, earlier: { count: 3, lastAt: NOW - 12 * DAY } }),
      customer: customer(everyNote(language)),
      facts: FACTS.slice(0, 1),
    }),
  asksForCall: (language) =>
    ticket({ mood: mood(0, { change: null }), customer: customer({}, language), facts: FACTS.slice(0, 1) }),
  onIt: () => ticket({ onItSince: at('10:11'), facts: FACTS, silence: 'on-it' }),
  severalSlas: () => {
    const main = promise({
      id: 'next',
      name: 'Next reply',
      goal: 4 * HOUR,
      remaining: 50 * MINUTE,
      neverPauses: true,
    })
    const first = promise({ id: 'first', name: 'First reply', state: 'met', remaining: null })
    const own = promise({ id: 'own', name: '', own: true, remaining: 3 * HOUR })
    return ticket({ promise: main, promises: [first, main, promise({ movedFrom: at('15:00') }), own] })
  },
  ours: () =>
    ticket({
      promise: promise({
        movedFrom: at('15:00'),
        ours: { dueAt: at('15:30'), reason: { key: 'oursWhyCalendar' } },
      }),
    }),
  noDesk: () => ticket({ desk: null, silence: 'no-desk-hours', timeline: TIMELINE }),
  done: () =>
    ticket({
      done: true,
      promise: promise({ state: 'missed', remaining: null, endedAt: at('09:30') }),
      wait: null,
      source: 'page',
      bad: ['status', 'priority'],
    }),
  plainIssue: () =>
    ticket({
      helpdesk: 'jira',
      number: 'DEV-88',
      priorityName: null,
      promise: NO_PROMISE,
      mood: NO_MOOD,
      wait: wait({ total: 52 * HOUR, kind: 'open' }),
      silence: 'unknown-data',
    }),
  reading: () => ({ kind: 'reading', helpdesk: 'jira', number: 'HELP-4211' }),
  signedOut: () => ({
    kind: 'trouble',
    helpdesk: 'zendesk',
    number: '#4211',
    stale: { since: null, why: 'signed-out', nextTry: null },
  }),
  serverDown: () => ({
    kind: 'trouble',
    helpdesk: 'topdesk',
    number: 'I 2611 103',
    stale: { ...SERVER_DOWN, since: null },
  }),
} satisfies Record<string, (language: Language) => OverlayView>

export type StateName = keyof typeof STATES
