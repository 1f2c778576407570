import { expect } from 'vitest'
import { type AssessInput, contextOf } from '../../utils/hints/assess.ts'
import type { HintContext } from '../../utils/hints/context.ts'
import type { Hint, Say } from '../../utils/hints/hint.ts'
import type { ContactRecord, TicketRecord } from '../../utils/history/records.ts'
import { newTicketRecord } from '../../utils/history/records.ts'
import { LANGUAGES } from '../../utils/i18n/language.ts'
import { overlayCatalogues } from '../../utils/i18n/overlay/index.ts'
import { createSpeaker } from '../../utils/i18n/speaker.ts'
import type { CustomerHistory } from '../../utils/messaging/protocol.ts'
import type { ScoredMessage, SignalFound } from '../../utils/messaging/scored-message.ts'
import { parseSpec } from '../../utils/settings/field.ts'
import { type Settings, settingsSpec } from '../../utils/settings/schema.ts'
import type { Message, Status, TicketEvent } from '../../utils/ticket/message.ts'
import { type Instant, known, type Reading, unknown } from '../../utils/ticket/reading.ts'
import type { SlaTarget } from '../../utils/ticket/sla-target.ts'
import type { Ticket } from '../../utils/ticket/ticket.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
/** A Tuesday in winter: Amsterdam is an hour ahead of UTC. */
export const TODAY = '2026-11-24'

/** An instant from Amsterdam's wall clock: `10:10` is of the test's Tuesday, else `2026-11-23 10:10`. */
export function at(local: string): Instant {
  const iso = local.includes(' ') ? local.replace(' ', 'T') : `${TODAY}T${local}`
  return Temporal.PlainDateTime.from(iso).toZonedDateTime('Europe/Amsterdam').epochMilliseconds
}

export const NOW = at('10:10')
export const OPEN: Status = { name: 'Open', category: 'open' }
export const PENDING: Status = { name: 'Pending', category: 'pending' }
export const ON_HOLD: Status = { name: 'On-hold', category: 'hold' }
export const SOLVED: Status = { name: 'Solved', category: 'solved' }

export const given = <T>(value: T): Reading<T> => known(value, 'api', NOW)
export const none = unknown('not-given')

export function says(role: Message['author']['role'], when: Instant, rest: Partial<Message> = {}): Message {
  return {
    id: `m${when}`,
    at: when,
    author: { id: role, role, isMe: false },
    channel: 'email',
    body: 'The scanner in the hall does not send anything.',
    format: 'text',
    automatic: false,
    onBehalf: false,
    ...rest,
  }
}

export const reads = (...list: Message[]): Ticket['messages'] => given({ list, complete: true })
export const happened = (...list: TicketEvent[]): Ticket['events'] => given({ list, complete: true })

export function target(rest: Partial<SlaTarget> = {}): SlaTarget {
  return {
    id: 'sla-1',
    name: 'Resolution',
    metric: 'resolution',
    state: 'running',
    startedAt: at('07:05'),
    dueAt: at('16:00'),
    goal: 8 * HOUR,
    elapsed: null,
    remaining: null,
    withinHours: null,
    workingTime: null,
    pausedSince: null,
    endedAt: null,
    movedFrom: null,
    neverPauses: false,
    ...rest,
  }
}

/**
 * The founding case: a P1 with an 8-hour promise, created 07:05 before the desk opened, the customer wrote again
 * at 09:32, nobody of us has touched it.
 */
export function ticketOf(rest: Partial<Ticket> = {}): Ticket {
  return {
    ref: {
      helpdesk: 'zendesk',
      deployment: 'cloud',
      origin: 'https://acme.zendesk.com',
      basePath: '',
      key: '4211',
    },
    readAt: NOW,
    clockSkew: 0,
    source: 'api',
    me: given({ id: '7', name: null, zone: null }),
    subject: given('Scanner'),
    type: given('incident'),
    category: none,
    tags: given([]),
    dueAt: none,
    planned: none,
    merged: given(false),
    partOf: none,
    status: given(OPEN),
    priority: given({ name: 'P1', level: 1 }),
    requester: given({ id: '1', name: 'Kim', zone: null }),
    organisation: given({ id: '20', name: 'Acme' }),
    assignee: given('me'),
    group: given({ id: '30', name: 'First line' }),
    groupIsMine: given(true),
    supplier: none,
    createdAt: given(at('07:05')),
    updatedAt: given(at('09:32')),
    solvedAt: none,
    messages: reads(says('requester', at('07:05')), says('requester', at('09:32'))),
    events: happened(),
    slaTargets: given([target()]),
    csat: none,
    vendorMood: none,
    colleaguePresent: unknown('not-read'),
    reopened: none,
    bad: [],
    ...rest,
  }
}

type Loose = { readonly [name: string]: unknown }

/** Desk 08–16, Monday to Friday, Amsterdam; the rest as shipped. `team` is merged over it. */
export function settingsOf(team: Loose = {}, personal: Loose = {}): Settings {
  const week = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [['08:00', '16:00']]]))
  const calendars = [{ id: 'desk', name: 'Desk', zone: 'Europe/Amsterdam', week }]
  const raw = { team: { calendars, ...team }, personal: { consent: true, mood: true, ...personal } }
  const parsed = parseSpec(settingsSpec, raw)
  expect(parsed.problems).toEqual([])
  return parsed.value
}

export function recordOf(rest: Partial<TicketRecord> = {}): TicketRecord {
  return {
    ...newTicketRecord('https://acme.zendesk.com#4211', 'https://acme.zendesk.com', '4211', NOW),
    size: 's',
    ...rest,
  }
}

export function historyOf(rest: Partial<CustomerHistory> = {}): CustomerHistory {
  return { contacts: [], organisation: [], notes: {}, base: 0, listDue: false, listKnown: false, ...rest }
}

/** A contact that ended `days` ago without anything to say of it. */
export function contactOf(days: number, rest: Partial<ContactRecord> = {}): ContactRecord {
  const when = NOW - days * DAY
  return {
    customer: 'c1',
    organisation: 'o1',
    ticket: `t${days}`,
    site: 'https://acme.zendesk.com',
    openedAt: when - DAY,
    lastAt: when,
    endedAt: when,
    startStep: null,
    lowStep: null,
    endStep: null,
    csat: null,
    reasons: [],
    waited: null,
    topic: null,
    from: 'seen',
    ...rest,
  }
}

export function scoredOf(
  when: Instant,
  step: ScoredMessage['step'],
  rest: Partial<ScoredMessage> = {},
): ScoredMessage {
  const unsure = step === null ? 'not-confident' : null
  return {
    id: `m${when}`,
    at: when,
    step,
    unsure,
    quote: null,
    corrected: false,
    words: 20,
    signals: [],
    ...rest,
  }
}

export function signals(signal: SignalFound['signal'], sentence: string, count?: number): SignalFound[] {
  return [count === undefined ? { signal, sentence } : { signal, sentence, count }]
}

export function inputOf(rest: Partial<AssessInput> = {}): AssessInput {
  return {
    ticket: ticketOf(),
    stale: null,
    record: recordOf(),
    today: { day: TODAY, counted: 0, backstop: 0 },
    history: null,
    scored: [],
    settings: settingsOf(),
    holidays: {},
    now: NOW,
    moment: { typing: false, breakpoint: true, quiet: false, day: TODAY },
    showing: null,
    ...rest,
  }
}

/** A context with the ticket's changed fields in front. */
export function contextWith(ticket: Partial<Ticket> = {}, rest: Partial<AssessInput> = {}): HintContext {
  return contextOf(inputOf({ ticket: ticketOf(ticket), ...rest }))
}

/** Every word a hint would say, in each language; fails on a leftover place or a key said as itself. */
export function saidInAll(hint: Hint | null): Record<string, string> {
  if (hint === null) throw new Error('there is no hint to say')
  const phrases: Say[] = [
    ...(hint.title ? [hint.title] : []),
    ...hint.fact,
    ...(hint.steps ?? []),
    ...(hint.chip ? [hint.chip] : []),
    ...hint.why.map(({ value }) => value),
    ...hint.why.map(({ label }) => ({ key: label })),
  ]
  return Object.fromEntries(
    LANGUAGES.map((language) => {
      const catalogue = overlayCatalogues[language]
      const speaker = createSpeaker({ language, catalogue, zone: 'Europe/Amsterdam', now: () => NOW })
      const texts = phrases.map((phrase) => speaker.say(phrase))
      for (const [index, text] of texts.entries()) {
        expect(text, `${language}: ${phrases[index]?.key}`).not.toMatch(/[{}]|undefined|NaN|\[object/)
        expect(text, `${language}: a key said as itself`).not.toBe(phrases[index]?.key)
        expect(text.trim(), `${language}: ${phrases[index]?.key}`).not.toBe('')
      }
      return [language, texts.join(' ').replaceAll('\u00a0', ' ')]
    }),
  )
}
