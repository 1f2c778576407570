import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { TEST_BUILD } from './support/chromium.ts'
import { openExtensionsPage } from './support/extensions-page.ts'
import { count, gone, isRead, part, type Seen, see, seen } from './support/overlay.ts'
import { type Rig, startRig } from './support/rig.ts'
import { until } from './support/until.ts'

/* What happens to the extension itself: no consent yet, switched off, asleep, updated, taken away. */
let rig: Rig
let folder: string
let browser: CDPSession
beforeAll(async () => {
  // A copy, so that its version can be raised.
  folder = mkdtempSync(join(tmpdir(), 'solve-first-build-'))
  cpSync(TEST_BUILD, folder, { recursive: true })
  rig = await startRig({ consent: false, chromium: { extension: folder } })
  const owner = rig.chromium.context.browser()
  if (owner === null) throw new Error('no browser')
  browser = await owner.newBrowserCDPSession()
})
afterAll(async () => {
  await rig?.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => rig.reseed({ consent: true }))
afterEach(() => expect(rig.faults()).toEqual([]))

const founding = scenario('founding-zendesk')
const LIST = 'https://acme.zendesk.com/agent/filters/360002'
/** As the agent goes there: without a load. */
const toTicket = (page: Page) => page.locator('[data-test-id="generic-table-row"] a').first().click()
const read = (page: Page) => seen(page, 'a reading', isRead)
const asked = () => rig.desks.control.requests().filter(({ who }) => who === 'api').length

describe('before the first-run screen was answered', () => {
  it('draws nothing and asks nothing; consent brings it at once, without a reload', async () => {
    await rig.reseed({ consent: false })
    rig.desks.control.clearRequests()
    const page = await rig.open(founding)
    await page.locator('article').first().waitFor()
    await page.waitForTimeout(600)
    expect(await count(page)).toBe(0)
    expect(asked()).toBe(0)
    await rig.reseed({ consent: true })
    await read(page)
    await page.close()
  })

  it('a site switched off goes at once and comes back at once', async () => {
    const page = await rig.open(founding)
    await read(page)
    const site = (on: boolean) => ({ 'https://acme.zendesk.com': { on, topdeskApi: false } })
    await rig.reseed({ consent: true, personal: { sites: site(false) } })
    await gone(page)
    await rig.reseed({ consent: true, personal: { sites: site(true) } })
    await read(page)
    await page.close()
  })

  it('a new language speaks at once', async () => {
    const page = await rig.open(founding)
    await read(page)
    await rig.reseed({ consent: true, language: 'nl' })
    await seen(page, 'Dutch', ({ promise }) => promise?.includes('uur') === true)
    await rig.reseed({ consent: true })
    await page.close()
  })
})

describe('a worker that went to sleep', () => {
  it('is woken by the next tick of a size, and nothing is lost', async () => {
    const page = await rig.open(founding)
    await seen(page, 'the nudge', ({ chip }) => chip !== null)
    await rig.backDoor.stopWorker()
    await (await part(page, 'section[tabindex="-1"]')).press('s')
    await seen(page, 'the size', ({ title }) => title === 'Start now: about 30 min of work')
    await rig.backDoor.stopWorker()
    rig.desks.control.advance(60_000)
    await page.reload()
    await seen(page, 'the size, kept', ({ title }) => title === 'Start now: about 30 min of work')
    await page.close()
  })
})

describe('a page without a ticket', () => {
  it('lets the worker sleep; the first ticket wakes it, and is drawn', async () => {
    const page = await rig.open(LIST)
    await page.locator('[data-test-id="generic-table-row"]').first().waitFor()
    await rig.backDoor.stopWorker()
    await toTicket(page)
    await read(page)
    expect(await count(page)).toBe(1)
    await page.close()
  })
})

describe('on the browser’s page of extensions', () => {
  it('a site taken back goes at once; granted again it is back without a reload', async () => {
    const page = await rig.open(founding)
    await read(page)
    const extensions = await openExtensionsPage(rig.chromium)
    await extensions.withdrawSites()
    await gone(page)
    expect(await page.evaluate(TRACES)).toEqual([])
    for (const host of ['zendesk.com', 'atlassian.net', 'topdesk.net'])
      await extensions.grant(`https://*.${host}/*`)
    await read(page)
    await extensions.grant('https://jira.acme.example/*')
    const registered = await rig.open(scenario('founding-jira-dc'))
    await read(registered)
    for (const open of [page, registered, extensions]) await open.close()
  })

  it('switched off: gone without a trace; on again: back', async () => {
    const page = await rig.open(founding)
    await read(page)
    const extensions = await openExtensionsPage(rig.chromium)
    await extensions.enable(false)
    await gone(page)
    expect(await page.evaluate(TRACES)).toEqual([])
    await extensions.enable(true)
    await page.reload()
    await read(page)
    expect(await count(page)).toBe(1)
    for (const open of [page, extensions]) await open.close()
  })
})

describe('with the page open', () => {
  it('an update: the old overlay goes, the new one comes, there is one', async () => {
    const page = await rig.open(founding)
    await read(page)
    await page.evaluate(() =>
      document.querySelector('solve-first-overlay')?.setAttribute('data-before-update', ''),
    )
    raiseVersion()
    await browser.send('Extensions.loadUnpacked' as never, { path: folder } as never)
    await until(
      'the old one gone',
      () => page.evaluate(() => document.querySelector('[data-before-update]') === null),
      Boolean,
    )
    await read(page)
    expect(await count(page)).toBe(1)
    await page.close()
  })

  it('an update on a page without a ticket: the next ticket gets one overlay, that of the new version', async () => {
    const page = await rig.open(LIST)
    await page.locator('[data-test-id="generic-table-row"]').first().waitFor()
    raiseVersion()
    await browser.send('Extensions.loadUnpacked' as never, { path: folder } as never)
    await toTicket(page)
    await read(page)
    // The old script, where it still lived, would have heard of its end by now.
    await page.waitForTimeout(1_200)
    expect(await count(page)).toBe(1)
    expect(isRead((await see(page)) as Seen)).toBe(true)
    await page.close()
  })

  it('taken away: gone without a trace', async () => {
    const page = await rig.open(founding)
    await read(page)
    await browser.send('Extensions.uninstall' as never, { id: rig.chromium.extensionId } as never)
    await gone(page)
    expect(await page.evaluate(TRACES)).toEqual([])
    rig.desks.control.clearRequests()
    await page.evaluate(() => document.body.append(document.createElement('i')))
    await page.waitForTimeout(500)
    expect(await count(page)).toBe(0)
    expect(asked()).toBe(0)
    await page.close()
  })
})

const TRACES = `[...document.querySelectorAll('*')].flatMap((element) => [
  element.localName, ...element.getAttributeNames(),
]).filter((name) => /solve|first/.test(name))`

function raiseVersion(): void {
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const [major, minor, patch] = String(manifest['version']).split('.').map(Number)
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${major}.${minor}.${Number(patch) + 1}` }))
}
