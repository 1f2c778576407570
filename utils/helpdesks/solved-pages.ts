import type { HelpdeskId } from '../ticket/ref.ts'
import { gatherSolvedIssues } from './jira/solved-gather.ts'
import type { GatherSolved } from './solved.ts'
import { gatherSolvedIncidents } from './topdesk/solved-gather.ts'
import { gatherSolvedTickets } from './zendesk/solved-gather.ts'

const GATHER: Readonly<Record<HelpdeskId, GatherSolved>> = {
  zendesk: gatherSolvedTickets,
  jira: gatherSolvedIssues,
  topdesk: gatherSolvedIncidents,
}

/** Asks a helpdesk's search for one page of a team's solved tickets. */
export const gatherSolved: GatherSolved = (site, question, io, signal) =>
  GATHER[site.helpdesk](site, question, io, signal)
