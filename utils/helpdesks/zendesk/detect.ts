import type { TicketRef } from '../../ticket/ref.ts'
import type { PageView, Site } from '../helpdesk.ts'

/** Own domains never serve the agent's pages, they redirect to `*.zendesk.com` (SEEN article 4408838571930). */
export const MATCHES = ['https://*.zendesk.com/agent/*'] as const

export const EXAMPLES = [
  { url: 'https://acme.zendesk.com/agent/tickets/4211', key: '4211', note: 'ticket' },
  { url: 'https://acme.zendesk.com/agent/tickets/4211?comment=99', key: '4211', note: 'ticket with a query' },
  { url: 'https://acme.zendesk.com/agent/tickets/4211/events', key: '4211', note: 'sub-page of a ticket' },
  { url: 'https://acme.zendesk.com/agent/tickets/new/1', key: null, note: 'a ticket not yet made' },
  { url: 'https://acme.zendesk.com/agent/filters/360001', key: null, note: 'view' },
  { url: 'https://acme.zendesk.com/agent/search/1?q=vpn', key: null, note: 'search' },
  { url: 'https://acme.zendesk.com/hc/en-us/articles/1', key: null, note: 'help centre on the same host' },
]

function siteAt({ url }: PageView): Site | null {
  const ours = /\.zendesk\.com$/.test(url.hostname) && url.pathname.startsWith('/agent/')
  return ours ? { helpdesk: 'zendesk', deployment: 'cloud', origin: url.origin, basePath: '' } : null
}

export function detect(page: PageView): TicketRef | null {
  const key = /^\/agent\/tickets\/(\d+)(?:\/|$)/.exec(page.url.pathname)?.[1]
  const site = siteAt(page)
  return site && key ? { ...site, key } : null
}

export function detectList(page: PageView): Site | null {
  return /^\/agent\/(?:filters\/|search\/|.*\/(?:requested_)?tickets$)/.test(page.url.pathname)
    ? siteAt(page)
    : null
}
