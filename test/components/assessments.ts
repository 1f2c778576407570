import type {
  Assessment,
  MoodView,
  PromiseView,
  Step,
  TimelineView,
  WaitView,
} from '../../utils/hints/assessment.ts'
import type { Hint } from '../../utils/hints/hint.ts'
import type { Instant } from '../../utils/ticket/reading.ts'

export const ZONE = 'Europe/Amsterdam'
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** Tuesday 24 November 2026, in the desk's zone (UTC + 1). */
export function at(clock: string, day = 24): Instant {
  return Date.parse(`2026-11-${day}T${clock}:00+01:00`)
}

export const NOW = at('10:10')

/** A target with 5 h 50 left of 8 h, due at 16:00. */
export function promise(change: Partial<PromiseView> = {}): PromiseView {
  return {
    id: 'resolution',
    name: 'Time to resolution',
    metric: 'resolution',
    state: 'running',
    remaining: 5 * HOUR + 50 * MINUTE,
    remainingIsWorking: true,
    goal: 8 * HOUR,
    dueAt: at('16:00'),
    endedAt: null,
    opensAt: null,
    pausedSince: null,
    pauseReason: null,
    neverPauses: false,
    own: false,
    movedFrom: null,
    ours: null,
    ...change,
  }
}

export const NO_PROMISE = promise({
  id: 'none',
  name: '',
  state: 'none',
  remaining: null,
  goal: null,
  dueAt: null,
})

/** A customer who has waited since 07:05, with us. */
export function wait(change: Partial<WaitView> = {}): WaitView {
  const total = change.total ?? 3 * HOUR + 5 * MINUTE
  return {
    since: NOW - total,
    total,
    byHolder: { us: total, customer: 0, 'third-party': 0 },
    holder: 'us',
    party: null,
    kind: 'waiting',
    holderSince: NOW - total,
    ...change,
  }
}

/** A mood read from words, one step down since the first message. */
export function mood(step: Step | null = -1, change: Partial<MoodView> = {}): MoodView {
  return {
    kind: step === null ? 'unsure' : 'inferred',
    step,
    said: null,
    change: step === null ? null : { steps: -1, since: at('07:05'), turn: 'steady' },
    evidence: null,
    unsureWhy: step === null ? { key: 'tooShort' } : null,
    corrected: false,
    contacts: contacts([1, 0, -1, 1, 0, step]),
    earlier: null,
    usual: step === null ? null : { known: 5, good: 2, band: { low: -1, high: 1 } },
    messages: [
      { id: 'm1', step: 0 },
      { id: 'm2', step },
    ],
    ...change,
  }
}

export const MOOD_OFF = mood(null, { kind: 'off', unsureWhy: null, contacts: [], messages: [] })
export const NO_MOOD = mood(null, { kind: 'none', unsureWhy: null, contacts: [], messages: [] })

/** One contact each ten days, the last one today. */
export function contacts(steps: readonly (Step | null)[]): MoodView['contacts'] {
  return steps.map((step, index) => ({ at: NOW - (steps.length - 1 - index) * 10 * DAY, step }))
}

/** Rule A on the founding case. */
export function nudge(change: Partial<Hint> = {}): Hint {
  return {
    id: 'untouched',
    urgency: 'now',
    mark: 'clock',
    title: { key: 'untouchedTitle', params: { time: { duration: 30 * MINUTE } } },
    fact: [
      { key: 'untouched', params: { time: { duration: 2 * HOUR + 10 * MINUTE } } },
      { key: 'youSized', params: { size: 'S' } },
      {
        key: 'metAnyway',
        params: {
          left: { duration: 5 * HOUR + 50 * MINUTE },
          waiting: { duration: 3 * HOUR + 5 * MINUTE },
        },
      },
    ],
    why: [
      {
        label: 'whyRule',
        value: { key: 'whyRuleUntouched', params: { priority: 'P1', time: { duration: 2 * HOUR } } },
      },
      { label: 'whyUntouchedSince', value: { key: 'asIs', params: { text: { time: at('08:00') } } } },
      {
        label: 'whySize',
        value: { key: 'whySizeKnown', params: { size: 'S', time: { duration: 30 * MINUTE } } },
      },
      {
        label: 'whyBall',
        value: {
          key: 'whyBallSince',
          params: { holder: { say: { key: 'withUs' } }, time: { time: at('07:05') } },
        },
      },
      { label: 'whyLimit', value: { key: 'whyLimitCount', params: { n: 1, max: 3 } } },
    ],
    action: 'start',
    chip: { key: 'startNow', params: { time: { duration: 30 * MINUTE } } },
    ...change,
  }
}

/** A quiet fact. */
export function fact(id: Hint['id'], mark: Hint['mark'], said: Hint['fact']): Hint {
  return { id, urgency: 'fact', mark, title: null, fact: said, why: [], action: null, chip: null }
}

/** 07:05 to 16:30: closed until eight, with us since, the target at four. */
export const TIMELINE: TimelineView = {
  parts: [
    {
      from: 0,
      to: 0.0973,
      kind: 'closed',
      label: null,
      startAt: at('07:05'),
      endAt: at('08:00'),
      shortened: false,
    },
    {
      from: 0.0973,
      to: 0.3274,
      kind: 'us',
      label: null,
      startAt: at('08:00'),
      endAt: NOW,
      shortened: false,
    },
  ],
  marks: [
    { at: 0, time: at('07:05'), kind: 'start' },
    { at: 0.3274, time: NOW, kind: 'now' },
    { at: 0.7876, time: at('14:30'), kind: 'safe-start' },
    { at: 0.9469, time: at('16:00'), kind: 'promise' },
  ],
  totals: [
    { kind: 'us', label: null, length: 2 * HOUR + 10 * MINUTE },
    { kind: 'closed', label: null, length: 55 * MINUTE },
  ],
}

/** A ticket on which nothing is asked: the base of every other. */
export function assessment(change: Partial<Assessment> = {}): Assessment {
  const main = change.promise ?? promise()
  return {
    at: NOW,
    helpdesk: 'zendesk',
    number: '#4211',
    priorityName: 'P1',
    source: 'api',
    readAt: NOW,
    stale: null,
    desk: { open: true, opensAt: null, zone: ZONE },
    promise: main,
    promises: main.state === 'none' ? [] : [main],
    wait: wait(),
    mood: mood(),
    nudge: null,
    facts: [],
    size: null,
    sizes: { s: 30 * MINUTE, m: 2 * HOUR, l: 8 * HOUR },
    work: {
      settle: { out: false, ticks: [] },
      people: null,
      peopleStated: null,
      confirmed: false,
      deadlineConfirmed: false,
      statusOffer: null,
      spread: null,
    },
    customer: null,
    onItSince: null,
    timeline: null,
    done: false,
    silence: null,
    bad: [],
    ...change,
  }
}
