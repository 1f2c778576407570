import type { HelpdeskId } from '../ticket/ref.ts'
import type { HelpdeskPage } from './helpdesk.ts'
import { jiraPage } from './jira/index.ts'
import { topdeskPage } from './topdesk/index.ts'
import { zendeskPage } from './zendesk/index.ts'

/** The helpdesks as a ticket's page needs them, without schemas. */
export const HELPDESK_PAGES: Readonly<Record<HelpdeskId, HelpdeskPage>> = {
  zendesk: zendeskPage,
  jira: jiraPage,
  topdesk: topdeskPage,
}
