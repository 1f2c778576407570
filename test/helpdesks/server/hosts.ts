import type { SiteId } from '../world/types.ts'

export interface Site {
  readonly id: SiteId
  readonly host: string
  readonly basePath: string
  readonly cookie: string
  /** Where the vendor's REST answers. */
  readonly apiPaths: readonly string[]
}

export const SITE_LIST: readonly Site[] = [
  { id: 'zendesk', host: 'acme.zendesk.com', basePath: '', cookie: '_zendesk_session', apiPaths: ['/api/'] },
  {
    id: 'jira-cloud',
    host: 'acme.atlassian.net',
    basePath: '',
    cookie: 'tenant.session.token',
    apiPaths: ['/rest/', '/gateway/api/'],
  },
  {
    id: 'jira-dc',
    host: 'jira.acme.example',
    basePath: '/jira',
    cookie: 'JSESSIONID',
    apiPaths: ['/jira/rest/'],
  },
  {
    id: 'topdesk',
    host: 'acme.topdesk.net',
    basePath: '',
    cookie: 'JSESSIONID',
    apiPaths: ['/tas/api/', '/services/internal-tas-proxy/'],
  },
]

export function site(id: SiteId): Site {
  const found = SITE_LIST.find((s) => s.id === id)
  if (found === undefined) throw new Error(`no site is called ${id}`)
  return found
}

export const siteOfHost = (host: string): Site | null =>
  SITE_LIST.find((s) => s.host === host.replace(/:\d+$/, '').toLowerCase()) ?? null

export const isApiPath = (of: Site, path: string): boolean => of.apiPaths.some((p) => path.startsWith(p))

/** Chromium switches that send the four names, and nothing else but localhost, to the given port. */
export function chromiumArgs(port: number): string[] {
  const map = SITE_LIST.map((s) => `MAP ${s.host} 127.0.0.1:${port}`)
  return [
    `--host-resolver-rules=${[...map, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`,
  ]
}

/** Firefox preferences to the same end; certificates are accepted by the driver's own switch. */
export function firefoxPrefs(port: number): Record<string, string> {
  return {
    'network.dns.localDomains': SITE_LIST.map((s) => s.host).join(','),
    'network.socket.forcePort': `443=${port}`,
  }
}
