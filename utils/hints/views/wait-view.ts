import type { CustomerWait } from '../../clock/customer-wait.ts'
import type { Ticket } from '../../ticket/ticket.ts'
import type { WaitView } from '../assessment.ts'

/**
 * The customer's wait as the overlay says it. null when nobody holds the ball, or the status does not tell who
 * does. A ticket without a requester has nobody waiting: it is merely open.
 */
export function waitViewOf(ticket: Ticket, wait: CustomerWait): WaitView | null {
  const holder = wait.holderNow
  if (holder === 'nobody' || holder === 'unknown') return null
  const party = wait.segments.at(-1)?.party ?? null
  const { us, customer, thirdParty } = wait.byHolder
  return {
    since: wait.waitingSince,
    total: wait.total,
    byHolder: { us, customer, 'third-party': thirdParty },
    holder,
    party: holder === 'third-party' ? party : null,
    kind: ticket.requester.known ? (holder === 'customer' ? 'question' : 'waiting') : 'open',
    holderSince: wait.holderSince,
    beganClosed: wait.outsideHours?.beganClosed ?? false,
  }
}
