import type { Page } from 'playwright-core'
import type { Chromium } from './chromium.ts'
import { type SeedOptions, seededSettings } from './settings.ts'

/** A page of the extension itself: for what a test does behind the agent's back. */
export interface BackDoor {
  settings(options: SeedOptions): Promise<void>
  /** Everything that is kept of tickets and customers goes, also what the worker has in mind. */
  forget(): Promise<void>
  /** The same of one site, with the answers kept for all tabs. */
  forgetSite(origin: string): Promise<void>
  /** Ends the extension's worker, as the browser does after half a minute of rest. */
  stopWorker(): Promise<void>
}

interface ExtensionWindow {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> }
    readonly storage: { readonly local: { set(items: object): Promise<void> } }
  }
}

export async function openBackDoor({ context, extensionId }: Chromium): Promise<BackDoor> {
  let page: Page | null = null

  /** Any file of the extension is a page with its rights; opened anew where an update closed it. */
  async function inside(): Promise<Page> {
    if (page === null || page.isClosed()) {
      page = await context.newPage()
      await page.goto(`chrome-extension://${extensionId}/manifest.json`)
    }
    return page
  }

  async function stopWorker(): Promise<void> {
    const session = await context.newCDPSession(await inside())
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await session.detach()
  }

  async function tell(body: object): Promise<void> {
    await (await inside()).evaluate(
      (what) =>
        (globalThis as unknown as ExtensionWindow).chrome.runtime.sendMessage({
          solveFirst: 1,
          kind: 'history.forget',
          body: what,
        }),
      body,
    )
  }

  return {
    stopWorker,
    async settings(options) {
      await (await inside()).evaluate(
        (settings) => (globalThis as unknown as ExtensionWindow).chrome.storage.local.set({ settings }),
        seededSettings(options),
      )
    },
    async forget() {
      await tell({ what: 'all' })
      await stopWorker()
    },
    forgetSite: (origin) => tell({ what: 'site', origin }),
  }
}
