import type { HelpdeskIo } from '../helpdesks/helpdesk.ts'
import { gatherSolved } from '../helpdesks/solved-pages.ts'
import { ask } from '../messaging/channel.ts'
import type { Activity } from '../page/activity.ts'
import type { TicketRef } from '../ticket/ref.ts'

/** An agent who pressed something just now is at work: the errand waits for its next turn. */
const REST = 5_000

/** How often a page offers to fetch something for early risk; the background holds the pace of all tabs. */
export const ERRAND_EVERY = 60_000

/** What an errand must not get in the way of. */
export interface ErrandPlace {
  readonly document: Pick<Document, 'hidden'>
  readonly activity: Pick<Activity, 'lastAt'>
}

/**
 * One errand for early risk: asks the background what is wanted, sends that one GET, hands over the answer.
 * Only while the tab is seen and shows a ticket, and the agent's hands rest.
 */
export async function runErrand(
  { document, activity }: ErrandPlace,
  ref: TicketRef | null,
  io: HelpdeskIo,
  signal: AbortSignal,
): Promise<void> {
  if (ref === null || document.hidden || signal.aborted || io.now() - activity.lastAt() < REST) return
  const { key: _key, ...site } = ref
  const { question } = await ask('risk.next', { site })
  if (question === null || signal.aborted) return
  const answer = await gatherSolved(site, question, io, signal)
  if (!signal.aborted) await ask('risk.gathered', { site, question, answer })
}
