import { browser } from 'wxt/browser'
import type { TabPort, TabReport, TryResult } from '@/components/settings/ports.ts'
import { askTab } from './ask-tab.ts'
import { looksLike } from './looks-like.ts'

/** Reading a ticket anew by API takes a few requests; longer than this is a no. */
const PATIENCE = 12_000
const PAUSE = 400

export const tabPort: TabPort = {
  report,
  reload() {
    void activeTab().then((tab) => (tab?.id === undefined ? undefined : browser.tabs.reload(tab.id)))
  },
  tryApi,
}

async function activeTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

/** `activeTab` lends the address of the tab a popup stands over. */
async function report(): Promise<TabReport> {
  const tab = await activeTab()
  if (tab?.id === undefined || !/^https?:/.test(tab.url ?? '')) return { kind: 'no-page' }
  const { origin } = new URL(tab.url as string)
  if (!(await browser.permissions.contains({ origins: [`${origin}/*`] }))) {
    return { kind: 'no-access', origin, looksLike: await looksLike(tab.id, new URL(tab.url as string)) }
  }
  const state = await askTab(tab.id)
  return state === null ? { kind: 'silent', origin } : { kind: 'open', origin, state }
}

/** The switch was turned on a moment ago; the tab reads anew by itself, and says how. */
async function tryApi(origin: string): Promise<TryResult> {
  const tabs = await browser.tabs.query({ url: `${origin}/*` })
  const begun = Date.now()
  let seen = false
  while (Date.now() - begun < PATIENCE) {
    for (const { id } of tabs) {
      const state = id === undefined ? null : await askTab(id)
      if (!state?.ref) continue
      seen = true
      if (state.source === 'api' && (state.readAt ?? 0) >= begun - PAUSE) return 'works'
    }
    if (!seen) return 'no-ticket'
    await new Promise((done) => setTimeout(done, PAUSE))
  }
  return 'fails'
}
