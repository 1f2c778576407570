import { browser } from 'wxt/browser'
import type { TabPort, TabReport, TryResult } from '@/components/settings/ports.ts'
import { changeSettings } from '@/utils/settings/storage.ts'
import { askTab } from './ask-tab.ts'
import { looksLike } from './looks-like.ts'

/** Reading a ticket anew by API takes a few requests; longer than this is a no. */
const PATIENCE = 12_000
const LEAVING = 2_000
const PAUSE = 200

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

/**
 * Lets an open ticket of a TOPdesk site be read anew with the API switched on. Off for a moment and on again
 * makes the overlay begin afresh; a refusal shows as a reading from the page.
 */
async function tryApi(origin: string): Promise<TryResult> {
  const tabs = await browser.tabs.query({ url: `${origin}/*` })
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
  const tickets = async () => (await Promise.all(ids.map(askTab))).filter((state) => state?.ref)
  if ((await tickets()).length === 0) return 'no-ticket'
  await turn(origin, { on: false })
  await until(async () => (await tickets()).length === 0, LEAVING)
  await turn(origin, { on: true, topdeskApi: true })
  let source: string | null = null
  await until(async () => {
    source = (await tickets()).find((state) => state?.source)?.source ?? null
    return source !== null
  }, PATIENCE)
  return source === 'api' ? 'works' : 'fails'
}

function turn(origin: string, part: { readonly on: boolean; readonly topdeskApi?: boolean }) {
  return changeSettings(({ team, personal }) => {
    const before = personal.sites[origin] ?? { on: true, topdeskApi: false }
    const sites = { ...personal.sites, [origin]: { ...before, ...part } }
    return { team, personal: { ...personal, sites } }
  })
}

async function until(holds: () => Promise<boolean>, atMost: number): Promise<void> {
  for (let waited = 0; waited < atMost && !(await holds()); waited += PAUSE) {
    await new Promise((done) => setTimeout(done, PAUSE))
  }
}
