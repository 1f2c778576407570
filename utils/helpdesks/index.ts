import type { TicketRef } from '../ticket/ref.ts'
import type { Helpdesk, PageView } from './helpdesk.ts'
import { jira } from './jira/index.ts'
import { topdesk } from './topdesk/index.ts'
import { zendesk } from './zendesk/index.ts'

export const HELPDESKS_BY_ID = { zendesk, jira, topdesk } as const

export const helpdesks: readonly Helpdesk[] = Object.values(HELPDESKS_BY_ID)

/** A ticket on a page, and the helpdesk that knows how to read it. */
export interface Found {
  readonly helpdesk: Helpdesk
  readonly ref: TicketRef
}

/** The helpdesk and ticket a page shows, or null: no ticket of a known helpdesk. */
export function detectHelpdesk(page: PageView): Found | null {
  for (const helpdesk of helpdesks) {
    const ref = helpdesk.detect(page)
    if (ref) return { helpdesk, ref }
  }
  return null
}
