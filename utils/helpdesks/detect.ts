import type { HelpdeskId, TicketRef } from '../ticket/ref.ts'
import type { Detector, PageView } from './helpdesk.ts'
import { jiraDetector } from './jira/detect.ts'
import { topdeskDetector } from './topdesk/detect.ts'
import { zendeskDetector } from './zendesk/detect.ts'

/** What tells a ticket's page, apart from all that is done there: most pages show none. */
export const DETECTORS: Readonly<Record<HelpdeskId, Detector>> = {
  zendesk: zendeskDetector,
  jira: jiraDetector,
  topdesk: topdeskDetector,
}

/** The ticket a page shows, or null: no ticket of a known helpdesk. */
export function detectTicket(page: PageView): TicketRef | null {
  for (const { detect } of Object.values(DETECTORS)) {
    const ref = detect(page)
    if (ref) return ref
  }
  return null
}
