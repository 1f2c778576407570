import type { HelpdeskId } from '../ticket/ref.ts'
import { JIRA_EXAMPLES } from './jira/examples.ts'
import { TOPDESK_EXAMPLES } from './topdesk/examples.ts'
import { ZENDESK_EXAMPLES } from './zendesk/examples.ts'

/** An address and the ticket its helpdesk sees in it without looking at the page; null: none. */
export interface Example {
  readonly url: string
  readonly key: string | null
  readonly note: string
}

/** Apart from the readers, as no page needs them. Each is run against every helpdesk in one test. */
export const EXAMPLES: Readonly<Record<HelpdeskId, readonly Example[]>> = {
  zendesk: ZENDESK_EXAMPLES,
  jira: JIRA_EXAMPLES,
  topdesk: TOPDESK_EXAMPLES,
}
