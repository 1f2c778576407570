import type { HelpdeskIo } from '../helpdesks/helpdesk.ts'
import { gatherSolved } from '../helpdesks/solved-pages.ts'
import { ask } from '../messaging/channel.ts'
import type { TicketRef } from '../ticket/ref.ts'

/** How often a page offers to fetch something for early risk; the background holds the pace of all tabs. */
export const ERRAND_EVERY = 60_000

/**
 * One errand for early risk: asks the background what is wanted, sends that one GET, hands over the answer.
 * Only while the tab is seen and shows a ticket.
 */
export async function runErrand(
  document: Pick<Document, 'hidden'>,
  ref: TicketRef | null,
  io: HelpdeskIo,
  signal: AbortSignal,
): Promise<void> {
  if (ref === null || document.hidden || signal.aborted) return
  const { key: _key, ...site } = ref
  const { question } = await ask('risk.next', { site })
  if (question === null || signal.aborted) return
  const answer = await gatherSolved(site, question, io, signal)
  if (!signal.aborted) await ask('risk.gathered', { site, question, answer })
}
