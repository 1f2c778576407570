import type { Instant, Millis } from '../ticket/reading.ts'
import type { SlaState, SlaTarget } from '../ticket/sla-target.ts'
import type { Ticket } from '../ticket/ticket.ts'
import type { WorkCalendar } from './calendar.ts'
import { courtOfStatus, type StatusCourts } from './court-steps.ts'
import { MINUTE_MS } from './days.ts'
import type { Pause } from './spans.ts'
import { statusPauses } from './status-pauses.ts'
import { isHumanReply } from './touch.ts'
import { addWorkingTime, isOpen, workingTime } from './work-calendar.ts'

/** What the lead promises where the helpdesk has no SLA. */
export interface OwnTargetRule {
  readonly metric: 'first-reply' | 'update' | 'resolution'
  /** 1–4, or 0 for every priority. */
  readonly priority: number
  /** Name of an organisation, or empty for all. */
  readonly customer: string
  /** Working minutes. */
  readonly goalMinutes: number
}

/** A target of the team's own, never to be shown as the helpdesk's. */
export type OwnTarget = SlaTarget & { readonly own: true }

/**
 * The lead's targets for a ticket as of `now`, one per metric (customer's rule ▸ priority's ▸ general), none where
 * the helpdesk itself has a target of that metric or what it hangs on is not known. First reply: from
 * creation to a person's first answer. Update: from a person's last answer on. Resolution: to solved. The last
 * two pause while the status says it waits for the customer, and while solved.
 */
export function ownTargets(
  ticket: Ticket,
  now: Instant,
  rules: readonly OwnTargetRule[],
  calendar: WorkCalendar | null,
  statusCourts: StatusCourts = {},
): OwnTarget[] {
  if (calendar === null || !ticket.createdAt.known) return []
  const vendor = ticket.slaTargets.known ? ticket.slaTargets.value.map(({ metric }) => metric) : []
  const read = readFacts(ticket, now, statusCourts)
  return (['first-reply', 'update', 'resolution'] as const).flatMap((metric) => {
    const rule = bestRule(rules, metric, ticket)
    const run = vendor.includes(metric) || rule === null ? null : runOf(metric, read)
    return rule === null || run === null ? [] : [targetOf(rule, run, calendar, now)]
  })
}

function bestRule(rules: readonly OwnTargetRule[], metric: OwnTargetRule['metric'], ticket: Ticket) {
  const level = ticket.priority.known ? ticket.priority.value.level : null
  const customer = ticket.organisation.known ? plain(ticket.organisation.value.name) : null
  const fitting = rules.filter(
    (rule) =>
      rule.metric === metric &&
      (rule.priority === 0 || rule.priority === level) &&
      (rule.customer === '' || plain(rule.customer) === customer),
  )
  const weight = (rule: OwnTargetRule) => (rule.customer === '' ? 0 : 2) + (rule.priority === 0 ? 0 : 1)
  return [...fitting].sort((a, b) => weight(b) - weight(a))[0] ?? null
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase('en')
}

/** A clock to run: from, perhaps to, and its pauses. */
interface Run {
  readonly from: Instant
  readonly endedAt: Instant | null
  readonly pauses: readonly Pause[]
  readonly pausedNow: boolean
}

interface Facts {
  readonly createdAt: Instant
  readonly endedAt: Instant | null
  readonly done: boolean
  /** null: not known. */
  readonly firstReply: Instant | null | undefined
  readonly lastReply: Instant | null
  readonly pauses: readonly Pause[]
  readonly pausedNow: boolean
}

function readFacts(ticket: Ticket, now: Instant, statusCourts: StatusCourts): Facts {
  const { messages, status, solvedAt } = ticket
  const replies = messages.known
    ? messages.value.list.filter((message) => message.at <= now && isHumanReply(message)).map(({ at }) => at)
    : []
  const court = status.known ? courtOfStatus(status.value, statusCourts) : null
  const pauses = statusPauses(ticket, now, ['customer', 'nobody'], statusCourts)
  const done = court === 'nobody'
  const lastPause = pauses.known ? pauses.value.at(-1) : undefined
  return {
    createdAt: ticket.createdAt.known ? ticket.createdAt.value : now,
    endedAt: !done ? null : solvedAt.known ? solvedAt.value : (lastPause?.from ?? null),
    done,
    firstReply: messages.known && messages.value.complete ? (replies[0] ?? null) : undefined,
    lastReply: replies.at(-1) ?? null,
    pauses: pauses.known ? pauses.value.filter(({ to }) => to !== null || !done) : [],
    pausedNow: court === 'customer',
  }
}

function runOf(metric: OwnTargetRule['metric'], facts: Facts): Run | null {
  const { createdAt, pauses, pausedNow } = facts
  if (facts.done && facts.endedAt === null) return null
  switch (metric) {
    case 'first-reply':
      if (facts.firstReply === undefined) return null
      return { from: createdAt, endedAt: facts.firstReply ?? facts.endedAt, pauses: [], pausedNow: false }
    case 'update':
      if (facts.lastReply === null || facts.done) return null
      return { from: facts.lastReply, endedAt: null, pauses, pausedNow }
    case 'resolution':
      return { from: createdAt, endedAt: facts.endedAt, pauses, pausedNow }
  }
}

function targetOf(rule: OwnTargetRule, run: Run, calendar: WorkCalendar, now: Instant): OwnTarget {
  const goal: Millis = rule.goalMinutes * MINUTE_MS
  const dueAt = addWorkingTime(calendar, run.from, goal, run.pauses)
  const elapsed = workingTime(calendar, run.from, run.endedAt ?? now, run.pauses)
  const late = elapsed > goal
  const state: SlaState =
    run.endedAt !== null
      ? late
        ? 'missed'
        : 'met'
      : late
        ? 'breached'
        : run.pausedNow
          ? 'paused'
          : 'running'
  return {
    id: `own-${rule.metric}`,
    name: '',
    metric: rule.metric,
    state,
    startedAt: run.from,
    dueAt,
    goal,
    elapsed,
    remaining: goal - elapsed,
    withinHours: isOpen(calendar, now),
    workingTime: true,
    pausedSince: state === 'paused' ? (run.pauses.find(({ to }) => to === null)?.from ?? null) : null,
    endedAt: run.endedAt,
    movedFrom: null,
    neverPauses: rule.metric === 'first-reply',
    own: true,
  }
}
