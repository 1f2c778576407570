import { browser } from 'wxt/browser'
import type { FrameId } from '../messaging/channel.ts'
import { GRANTS_KEY } from '../settings/watch.ts'
import { HOST_PERMISSIONS } from './own-sites.ts'

/** The small first script, in every page of an allowed site; the second is sent where a ticket is. */
const LOOKOUT = 'lookout.js'
const OVERLAY = 'overlay.js'
const PREFIX = 'site:'

/** Origins an agent or lead granted on top of the manifest: self-hosted Jira and TOPdesk. */
async function grantedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((pattern) => !HOST_PERMISSIONS.includes(pattern))
}

/**
 * Makes the registered scripts match the granted sites: adds what is new, takes back what was withdrawn.
 * Safe to run at any time and twice at once; run at start, on install and when permissions change.
 */
export async function syncSites(): Promise<void> {
  const wanted = new Set((await grantedPatterns()).map((pattern) => PREFIX + pattern))
  const present = await browser.scripting.getRegisteredContentScripts()
  const ours = present.filter(({ id }) => id.startsWith(PREFIX))
  // An earlier version may have registered another file.
  const good = ours.filter(({ id, js }) => wanted.has(id) && js?.every((file) => file.endsWith(LOOKOUT)))
  const gone = ours.filter((script) => !good.includes(script)).map(({ id }) => id)
  const fresh = [...wanted].filter((wantedId) => !good.some(({ id }) => id === wantedId))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  if (fresh.length === 0) return
  await browser.scripting
    .registerContentScripts(
      fresh.map((id) => ({
        id,
        matches: [id.slice(PREFIX.length)],
        js: [LOOKOUT],
        runAt: 'document_idle' as const,
        // TOPdesk shows each card in a frame of its own.
        allFrames: true,
        persistAcrossSessions: true,
      })),
    )
    .catch((error: unknown) => {
      // Two syncs at once: the other one was first, which is what was wanted.
      if (!String(error).includes('Duplicate')) throw error
    })
}

/**
 * Puts the first script into tabs that are open already: after install, update and a new grant the browser
 * itself only serves the next load. A tab that cannot be reached is skipped.
 */
export async function injectIntoOpenTabs(patterns?: readonly string[]): Promise<void> {
  const urls = patterns ?? [...HOST_PERMISSIONS, ...(await grantedPatterns())]
  if (urls.length === 0) return
  const tabs = await browser.tabs.query({ url: [...urls] })
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined || tab.discarded) return
      await browser.scripting
        .executeScript({ target: { tabId: tab.id, allFrames: true }, files: [`/${LOOKOUT}`] })
        .catch(() => undefined)
    }),
  )
}

/**
 * Puts the overlay into the frame whose first script found a ticket. No permission beyond the site's own is used.
 * @throws where the frame is gone, or may not be reached any more.
 */
export async function bringOverlay(frame: FrameId | null): Promise<void> {
  if (frame === null) throw new Error('no frame to bring the overlay to')
  const { tabId, frameId } = frame
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${OVERLAY}`] })
}

/** Tells open pages that what is granted changed: each asks again whether it may go on. */
export async function tellGrants(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  await browser.storage.local.set({ [GRANTS_KEY]: origins })
}

/** Whether we may work on this address: the manifest's own sites, or a granted one. */
export async function mayWorkOn(url: string): Promise<boolean> {
  const { origin, protocol } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return false
  return browser.permissions.contains({ origins: [`${origin}/*`] })
}
