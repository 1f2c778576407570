import type { Ticket } from '../ticket/ticket.ts'
import type { SolvedPage, SolvedRow } from './solved.ts'

/** Type and category in one word, the same for a solved ticket and an open one. */
export function topicOf({ type, category }: Pick<Ticket, 'type' | 'category'>): string | null {
  const words = [type, category].flatMap((one) => (one.known ? [String(one.value)] : []))
  return words.join(' ') || null
}

/** A page of tickets as rows to learn from. */
export function solvedPage(tickets: readonly Ticket[], last: boolean): SolvedPage {
  const came = tickets.flatMap(({ createdAt }) => (createdAt.known ? [createdAt.value] : []))
  return {
    rows: tickets.flatMap((ticket) => rowOf(ticket) ?? []),
    oldest: came.length > 0 ? Math.min(...came) : null,
    last,
  }
}

function rowOf(ticket: Ticket): SolvedRow | null {
  const { createdAt, solvedAt, slaTargets, priority } = ticket
  if (!createdAt.known || !solvedAt.known || !slaTargets.known) return null
  return {
    key: ticket.ref.key,
    createdAt: createdAt.value,
    resolvedAt: solvedAt.value,
    targets: slaTargets.value.map(({ name, metric, dueAt }) => ({ name, metric, dueAt })),
    priority: priority.known ? priority.value.level : null,
    topic: topicOf(ticket),
  }
}
