import type { HelpdeskId, TicketRef } from '../ticket/ref.ts'
import { failed } from './answer.ts'
import { DETECTORS, detectTicket } from './detect.ts'
import type { Helpdesk, HelpdeskPage, PageView } from './helpdesk.ts'
import { HELPDESK_PAGES } from './pages.ts'
import { earlierFrom, ticketFrom } from './readers.ts'

/** Asking and understanding in one place. */
function whole(page: HelpdeskPage): Helpdesk {
  return {
    ...page,
    ...DETECTORS[page.id],
    async read(ref, io, options, signal) {
      const gathered = await page.gather(ref, io, options, signal)
      if (!gathered.ok) return gathered
      return { ok: true, ticket: ticketFrom(gathered), retryAfter: gathered.retryAfter }
    },
    async readEarlierTickets(ref, requesterId, io, signal) {
      const gathered = await page.gatherEarlier(ref, requesterId, io, signal)
      if (!gathered.ok) return gathered
      const found = earlierFrom(gathered)
      return found ? { ok: true, ...found } : failed('bad-answer')
    },
  }
}

export const HELPDESKS_BY_ID: Readonly<Record<HelpdeskId, Helpdesk>> = {
  zendesk: whole(HELPDESK_PAGES.zendesk),
  jira: whole(HELPDESK_PAGES.jira),
  topdesk: whole(HELPDESK_PAGES.topdesk),
}

export const helpdesks: readonly Helpdesk[] = Object.values(HELPDESKS_BY_ID)

/** A ticket on a page, and the helpdesk that knows how to read it. */
export interface Found {
  readonly helpdesk: Helpdesk
  readonly ref: TicketRef
}

/** The helpdesk and ticket a page shows, or null: no ticket of a known helpdesk. */
export function detectHelpdesk(page: PageView): Found | null {
  const ref = detectTicket(page)
  return ref && { helpdesk: HELPDESKS_BY_ID[ref.helpdesk], ref }
}
