import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Worker } from 'playwright-core'
import { findBrowser } from '../../../scripts/browsers.mjs'

export interface ChromiumOptions {
  /** Built extension folder; null: none. */
  readonly extension?: string | null
  /** Switches that map the vendors' host names onto the look-alikes. */
  readonly args: readonly string[]
  readonly headless?: boolean
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly colorScheme?: 'light' | 'dark'
  readonly reducedMotion?: 'reduce' | 'no-preference'
}

export interface Chromium {
  readonly context: BrowserContext
  readonly worker: Worker
  readonly extensionId: string
  close(): Promise<void>
}

export const TEST_BUILD = resolve('.output/chrome-mv3-test')
/** What is shipped: without the look-alike Data Center host. */
export const SHIPPED_BUILD = resolve('.output/chrome-mv3')

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--enable-unsafe-extension-debugging',
]

/** A real Chromium with the built extension, in a profile of its own that goes with it. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found; name one in CHROME_PATH')
  const extension = options.extension === undefined ? TEST_BUILD : options.extension
  const profile = mkdtempSync(join(tmpdir(), 'solve-first-'))
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? { width: 1440, height: 900 },
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.reducedMotion ? { reducedMotion: options.reducedMotion } : {}),
    args: [
      ...QUIET,
      ...asRoot,
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...options.args,
    ],
  })
  const worker =
    extension === null
      ? null
      : (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 })))
  return {
    context,
    get worker() {
      if (worker === null) throw new Error('no extension was loaded')
      return worker
    },
    extensionId: worker === null ? '' : new URL(worker.url()).host,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
