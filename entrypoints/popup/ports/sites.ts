import { browser } from 'wxt/browser'
import type { KnownSite, SitesPort } from '@/components/settings/ports.ts'
import { HOST_PERMISSIONS } from '@/utils/background/own-sites.ts'
import { loadSettings } from '@/utils/settings/storage.ts'
import type { HelpdeskId } from '@/utils/ticket/ref.ts'
import { askTab } from './ask-tab.ts'

const BY_HOST: readonly (readonly [RegExp, HelpdeskId])[] = [
  [/\.zendesk\.com$/, 'zendesk'],
  [/\.atlassian\.net$/, 'jira'],
  [/\.topdesk\.net$/, 'topdesk'],
]

export const sitesPort: SitesPort = {
  list: listSites,
  allow: (origin) => browser.permissions.request({ origins: [`${origin}/*`] }),
  remove: (origin) => browser.permissions.remove({ origins: [`${origin}/*`] }),
}

/** Allowed sites, sites with a choice of their own, and helpdesks open in a tab now. */
async function listSites(): Promise<readonly KnownSite[]> {
  const [{ origins = [] }, tabs, { settings }] = await Promise.all([
    browser.permissions.getAll(),
    browser.tabs.query({ url: HOST_PERMISSIONS }).catch(() => []),
    loadSettings(),
  ])
  const own = origins.filter((pattern) => !HOST_PERMISSIONS.includes(pattern)).flatMap(originOfPattern)
  const open = tabs.flatMap(({ url }) => (url ? [new URL(url).origin] : []))
  const all = [...new Set([...own, ...Object.keys(settings.personal.sites), ...open])].sort()
  return Promise.all(
    all.map(async (origin) => ({
      origin,
      own: own.includes(origin),
      helpdesk: vendorOf(origin) ?? (await helpdeskInTab(origin)),
    })),
  )
}

export function vendorOf(origin: string): HelpdeskId | null {
  const { hostname } = new URL(origin)
  return BY_HOST.find(([host]) => host.test(hostname))?.[1] ?? null
}

/** What an open tab of a site says it reads. */
async function helpdeskInTab(origin: string): Promise<HelpdeskId | null> {
  const tabs = await browser.tabs.query({ url: `${origin}/*` }).catch(() => [])
  for (const { id } of tabs) {
    const state = id === undefined ? null : await askTab(id)
    if (state?.ref) return state.ref.helpdesk
  }
  return null
}

/** A granted pattern that names one site; `https://*` and the like are none. */
function originOfPattern(pattern: string): readonly string[] {
  const site = /^(https?:\/\/[^*/]+)\/\*$/.exec(pattern)?.[1]
  return site === undefined ? [] : [site]
}
