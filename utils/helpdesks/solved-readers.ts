import type { HelpdeskId } from '../ticket/ref.ts'
import { solvedIssues } from './jira/solved-reader.ts'
import type { SolvedFrom } from './solved.ts'
import { solvedIncidents } from './topdesk/solved-reader.ts'
import { solvedTickets } from './zendesk/solved-reader.ts'

const READERS: Readonly<Record<HelpdeskId, SolvedFrom>> = {
  zendesk: solvedTickets,
  jira: solvedIssues,
  topdesk: solvedIncidents,
}

/** Makes rows of a gathered page of solved tickets. Pure. */
export const readSolvedTickets: SolvedFrom = (gathered) => READERS[gathered.site.helpdesk](gathered)
