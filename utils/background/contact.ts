import { waitInsideAnnounced, windowsOf } from '../clock/maintenance.ts'
import { ticketNames } from '../clock/match-ticket.ts'
import type { EarlierTicket } from '../helpdesks/helpdesk.ts'
import { toldSince } from '../hints/after-breach.ts'
import type { Assessed } from '../hints/assess.ts'
import type { PromiseView } from '../hints/assessment.ts'
import type { HintContext } from '../hints/context.ts'
import type { SeenContact } from '../messaging/protocol.ts'
import type { ScoredMessage } from '../messaging/scored-message.ts'
import type { Ticket } from '../ticket/ticket.ts'

/**
 * What of this passage is worth remembering: dates, steps, reasons; never words, names or addresses.
 * null while the ticket's dates are not known.
 */
export function contactOf(
  ticket: Ticket,
  scored: readonly ScoredMessage[],
  assessed: Assessed | null,
): SeenContact | null {
  if (!ticket.createdAt.known) return null
  const steps = scored.map(({ step }) => step).filter((step) => step !== null)
  const category = ticket.category.known ? ticket.category.value : null
  const { wait, promise } = assessed?.assessment ?? { wait: null, promise: null }
  const reasons: string[] = []
  const isLate = promise?.state === 'late' || promise?.state === 'missed'
  if (assessed !== null && promise && isLate && !isLateByMaintenance(promise, assessed.context)) {
    reasons.push('late')
    // One hiccup that was told is forgiven (row 0.13).
    const lastOfUs = assessed.context.words?.lastOfUs ?? null
    if (promise.dueAt !== null && toldSince(lastOfUs, promise.dueAt)) reasons.push('told')
  }
  if (ticket.reopened.known && ticket.reopened.value > 0) reasons.push('reopened')
  for (const fact of assessed?.assessment.facts ?? []) {
    if (fact.id === 'may-leave' || fact.id === 'may-go-public') reasons.push(fact.id)
  }
  return {
    ticketKey: ticket.ref.key,
    openedAt: ticket.createdAt.value,
    lastAt: ticket.updatedAt.known ? ticket.updatedAt.value : ticket.readAt,
    endedAt: ticket.solvedAt.known ? ticket.solvedAt.value : null,
    startStep: steps[0] ?? null,
    lowStep: steps.length > 0 ? Math.min(...steps) : null,
    endStep: steps.at(-1) ?? null,
    csat: ticket.csat.known ? ticket.csat.value.value : null,
    reasons,
    waited: wait === null ? null : wait.byHolder.us,
    topic: category,
    from: 'seen',
  }
}

/** An earlier ticket from the helpdesk's own list. A list tells how it was rated, not how it ended in words. */
export function earlierContact(one: EarlierTicket): SeenContact {
  return {
    ticketKey: one.key,
    openedAt: one.createdAt,
    lastAt: one.updatedAt ?? one.createdAt,
    endedAt: one.solvedAt,
    startStep: null,
    lowStep: null,
    endStep: one.vendorMood?.step ?? null,
    csat: one.csat?.value ?? null,
    reasons: [],
    waited: null,
    topic: null,
    from: 'list',
  }
}

/** Announced windows took at least as long of the wait as it was late: that is no strike (row 3.8). */
function isLateByMaintenance({ dueAt, endedAt }: PromiseView, context: HintContext): boolean {
  const { ticket, team, calendar, now } = context
  if (dueAt === null || !ticket.createdAt.known || team.maintenance.length === 0) return false
  const to = endedAt ?? now
  const windows = windowsOf(team.maintenance, ticketNames(ticket), calendar?.zone ?? 'UTC')
  const inside = waitInsideAnnounced([{ from: ticket.createdAt.value, to }], windows)
  return inside > 0 && inside >= to - dueAt
}
