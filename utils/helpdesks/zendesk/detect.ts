import type { TicketRef } from '../../ticket/ref.ts'
import type { Detector, PageView, Site } from '../helpdesk.ts'

/** Own domains never serve the agent's pages, they redirect to `*.zendesk.com` (SEEN article 4408838571930). */
const MATCHES = ['https://*.zendesk.com/agent/*'] as const

export function siteAt({ url }: PageView): Site | null {
  const ours = url.hostname.endsWith('.zendesk.com') && url.pathname.startsWith('/agent/')
  return ours ? { helpdesk: 'zendesk', deployment: 'cloud', origin: url.origin, basePath: '' } : null
}

function detect(page: PageView): TicketRef | null {
  const key = /^\/agent\/tickets\/(\d+)(?:\/|$)/.exec(page.url.pathname)?.[1]
  const site = siteAt(page)
  return site && key ? { ...site, key } : null
}

export const zendeskDetector: Detector = { matches: MATCHES, detect }
