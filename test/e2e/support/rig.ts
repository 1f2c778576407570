import type { Page } from 'playwright-core'
import { urlOf } from '../../helpdesks/scenarios/urls.ts'
import { type Helpdesks, startHelpdesks } from '../../helpdesks/server.ts'
import type { Scenario } from '../../helpdesks/world/types.ts'
import { type BackDoor, openBackDoor } from './back-door.ts'
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium.ts'
import type { SeedOptions } from './settings.ts'

/** TOPdesk's API is a switch per site; most tests have it on. */
const TOPDESK_API = { 'https://acme.topdesk.net': { on: true, topdeskApi: true } }

/** Look-alikes and a Chromium with the extension, and what the pages said meanwhile. */
export interface Rig {
  readonly desks: Helpdesks
  readonly chromium: Chromium
  readonly backDoor: BackDoor
  /** Console lines and uncaught errors of all pages, but for the failed loads that a test asked for. */
  readonly spoken: string[]
  /** Opens a ticket in a tab of its own. */
  open(url: string | Scenario): Promise<Page>
  /** Opens a page of the extension itself: `popup.html`, `options.html#mine`. */
  own(file: string): Promise<Page>
  reseed(options?: SeedOptions): Promise<void>
  /** What the extension may never have done, in words; empty when all is well. Begins anew each time. */
  faults(): string[]
  close(): Promise<void>
}

/** The browser itself notes a failed load; no script can help that. WXT talks in test builds only. */
const BROWSERS_OWN = /Failed to load resource|^debug: \[wxt\]/

/** Requests that are no GET of the page's own origin. */
function strays({ control }: Helpdesks): string[] {
  const foreign = control
    .requests()
    .filter(({ who, headers }) => who === 'api' && headers['sec-fetch-site'] !== 'same-origin')
  return [...control.violations(), ...foreign].map(({ method, host, path }) => `${method} ${host}${path}`)
}

export interface RigOptions extends SeedOptions {
  readonly chromium?: Partial<ChromiumOptions>
}

export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const desks = await startHelpdesks()
  const chromium = await launchChromium({ args: desks.chromiumArgs(), ...options.chromium })
  const spoken: string[] = []
  const backDoor = await openBackDoor(chromium)
  const reseed = (changed: SeedOptions = {}) =>
    backDoor.settings({
      ...options,
      ...changed,
      personal: { sites: TOPDESK_API, ...options.personal, ...changed.personal },
    })
  await reseed()
  chromium.context.on('console', (message) => spoken.push(`${message.type()}: ${message.text()}`))
  chromium.context.on('weberror', (error) => spoken.push(String(error.error())))
  return {
    desks,
    chromium,
    backDoor,
    spoken,
    faults: () => [...spoken.splice(0).filter((line) => !BROWSERS_OWN.test(line)), ...strays(desks)],
    async open(what) {
      if (typeof what !== 'string') desks.control.play(what.id)
      const page = await chromium.context.newPage()
      const url = typeof what === 'string' ? what : urlOf(what)
      // A browser that has just started may lose its first navigation.
      await page.goto(url, { timeout: 10_000 }).catch(() => page.goto(url))
      return page
    },
    async own(file) {
      const page = await chromium.context.newPage()
      await page.goto(`chrome-extension://${chromium.extensionId}/${file}`)
      await page.locator('main').waitFor()
      return page
    },
    reseed,
    async close() {
      await chromium.close()
      await desks.close()
    },
  }
}

/** What one of our own pages says, in one line. */
export const wordsOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/\s+/g, ' ')
