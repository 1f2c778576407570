import { site } from '../server/hosts.ts'
import type { Scenario, Script } from '../world/types.ts'

/** Where an agent opens the ticket. */
export function ticketUrl(script: Script): string {
  const { host, basePath } = site(script.site)
  const root = `https://${host}${basePath}`
  if (script.site === 'zendesk') return `${root}/agent/tickets/${script.key}`
  if (script.site === 'topdesk')
    return `${root}/tas/secure/mango/window/0?open=${encodeURIComponent(script.key)}`
  return `${root}/browse/${script.key}`
}

export const urlOf = (scenario: Scenario): string => ticketUrl(scenario.ticket)
