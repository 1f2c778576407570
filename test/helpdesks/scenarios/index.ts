import { type Scenario, SITES } from '../world/types.ts'
import { DC_TICKETS } from './dc-tickets.ts'
import { founding } from './founding.ts'
import { HISTORY } from './history.ts'
import { hostile } from './hostile.ts'
import { JIRA_TICKETS } from './jira-tickets.ts'
import { TOPDESK_TICKETS } from './topdesk-tickets.ts'
import { ZENDESK_TICKETS } from './zendesk-tickets.ts'

/** Every scenario there is; together they are one world without two tickets of a name. */
export const SCENARIOS: readonly Scenario[] = [
  ...SITES.map((site) => founding(site)),
  ...ZENDESK_TICKETS,
  ...JIRA_TICKETS,
  ...DC_TICKETS,
  ...TOPDESK_TICKETS,
  ...HISTORY,
  ...SITES.map(hostile),
]

export function scenario(id: string): Scenario {
  const found = SCENARIOS.find((s) => s.id === id)
  if (found === undefined) throw new Error(`no scenario is called ${id}`)
  return found
}
