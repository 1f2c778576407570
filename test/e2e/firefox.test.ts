import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../scripts/browsers.mjs'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { urlOf } from '../helpdesks/scenarios/urls.ts'
import { type Helpdesks, startHelpdesks } from '../helpdesks/server.ts'
import { SITES } from '../helpdesks/world/types.ts'
import { READ, type Seen } from './support/overlay.ts'
import { seededSettings } from './support/settings.ts'
import { until } from './support/until.ts'

/* The same extension built for Firefox: both clocks read off the strip, on each helpdesk. */
const executablePath = findBrowser('firefox')
const BUILD = resolve('.output/firefox-mv3-test')
const ID = 'solve-first@solve-first.example'
const UUID = '5f0c1c1e-8f0b-4b6f-9d5e-2f6c2a7f0a11'

if (executablePath === null) {
  console.warn(
    'Firefox is missing, so nothing was tried in it; install firefox-esr or name one in FIREFOX_PATH',
  )
}

describe.skipIf(executablePath === null)('Firefox', () => {
  let desks: Helpdesks
  let browser: Browser
  const spoken: string[] = []

  beforeAll(async () => {
    const founding = scenario('founding-zendesk')
    desks = await startHelpdesks({ now: founding.now })
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath as string,
      headless: true,
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...desks.firefoxPrefs(),
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      },
    })
    await browser.installExtension(BUILD)
    await seed(await browser.newPage())
  })
  afterAll(async () => {
    await browser?.close()
    await desks?.close()
  })

  it.each(SITES)('%s', async (site) => {
    const page = await browser.newPage()
    page.on('console', (message) => spoken.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => spoken.push(String(error)))
    await page.setViewport({ width: 1440, height: 900 })
    await page.goto(urlOf(scenario(`founding-${site}`)))
    const seen = await until(
      'both clocks',
      () => read(page),
      (now) => now?.promise != null && now.wait !== null,
    )
    expect(seen?.promise).toMatch(/^SLA, 5 hours, (49|50) minutes left/)
    expect(seen?.wait).toBe('Customer waiting 3 hours, 5 minutes, with us')
    expect(desks.control.violations()).toEqual([])
    expect(spoken.filter((line) => /solve.?first|moz-extension|error/i.test(line))).toEqual([])
    await page.close()
  })

  it('a ticket opened without a load: the first script brings the second', async () => {
    const page = await browser.newPage()
    await page.setViewport({ width: 1440, height: 900 })
    await page.goto('https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/1')
    const row = await page.waitForSelector('[data-testid$="rowHELP-4302-summary"] a')
    expect(await read(page)).toBeNull()
    await row?.click()
    const seen = await until(
      'a clock',
      () => read(page),
      (now) => now !== null && (now.promise !== null || now.wait !== null),
    )
    expect(seen?.number).toBe('HELP-4302')
    await page.close()
  })

  async function read(page: Page): Promise<Seen | null> {
    for (const frame of page.frames()) {
      const found = (await frame.evaluate(READ).catch(() => null)) as Seen | null
      if (found !== null) return found
    }
    return null
  }

  /** From a page of the extension; going there never ends for the driver, though the page is there. */
  async function seed(page: Page): Promise<void> {
    await page.goto(`moz-extension://${UUID}/manifest.json`, { timeout: 1_500 }).catch(() => undefined)
    const settings = seededSettings({
      personal: { sites: { 'https://acme.topdesk.net': { on: true, topdeskApi: true } } },
    })
    await page.evaluate(
      (stored) =>
        (
          globalThis as unknown as { browser: { storage: { local: { set(items: object): Promise<void> } } } }
        ).browser.storage.local.set({ settings: stored }),
      settings,
    )
    await page.close()
  }
})
