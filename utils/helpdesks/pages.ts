import type { HelpdeskId, TicketRef } from '../ticket/ref.ts'
import type { HelpdeskPage, PageView } from './helpdesk.ts'
import { jiraPage } from './jira/index.ts'
import { topdeskPage } from './topdesk/index.ts'
import { zendeskPage } from './zendesk/index.ts'

/** The helpdesks as a page needs them, without schemas. */
export const HELPDESK_PAGES: Readonly<Record<HelpdeskId, HelpdeskPage>> = {
  zendesk: zendeskPage,
  jira: jiraPage,
  topdesk: topdeskPage,
}

/** A ticket on a page, and the helpdesk that knows it. */
export interface FoundPage {
  readonly helpdesk: HelpdeskPage
  readonly ref: TicketRef
}

/** The helpdesk and ticket a page shows, or null: no ticket of a known helpdesk. */
export function detectPage(page: PageView): FoundPage | null {
  for (const helpdesk of Object.values(HELPDESK_PAGES)) {
    const ref = helpdesk.detect(page)
    if (ref) return { helpdesk, ref }
  }
  return null
}
