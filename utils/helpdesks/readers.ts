import type { HelpdeskId } from '../ticket/ref.ts'
import type { Ticket } from '../ticket/ticket.ts'
import type { Gathered, GatheredEarlier } from './gathered.ts'
import type { EarlierList, Reader } from './helpdesk.ts'
import { jiraReader } from './jira/reader.ts'
import { topdeskReader } from './topdesk/reader.ts'
import { zendeskReader } from './zendesk/reader.ts'

const READERS: Readonly<Record<HelpdeskId, Reader>> = {
  zendesk: zendeskReader,
  jira: jiraReader,
  topdesk: topdeskReader,
}

/** Makes a ticket of what was gathered; never throws, what does not fit is named in `bad`. */
export function ticketFrom(gathered: Gathered): Ticket {
  return READERS[gathered.ref.helpdesk].ticketFrom(gathered)
}

/** Makes a list of what was gathered; null: the answer is no list. */
export function earlierFrom(gathered: GatheredEarlier): EarlierList | null {
  return READERS[gathered.ref.helpdesk].earlierFrom(gathered)
}
