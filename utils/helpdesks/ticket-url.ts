import type { TicketRef } from '../ticket/ref.ts'

/** Where an agent opens this ticket: the address a person would share, never one of an API. */
export function ticketUrl({ helpdesk, origin, basePath, key }: TicketRef): string {
  const name = encodeURIComponent(key)
  if (helpdesk === 'zendesk') return `${origin}/agent/tickets/${name}`
  if (helpdesk === 'jira') return `${origin}${basePath}/browse/${name}`
  return `${origin}${basePath}/tas/secure/incident?action=lookup&lookup=naam&lookupValue=${name}`
}
