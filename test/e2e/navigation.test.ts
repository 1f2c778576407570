import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { count, gone, isRead, seen } from './support/overlay.ts'
import { type Rig, startRig } from './support/rig.ts'
import { scriptsOf } from './support/scripts.ts'
import { until } from './support/until.ts'

/* Moving between tickets as each helpdesk does it, and pages that throw the overlay out. */
let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig?.close())
afterEach(() => expect(rig.faults()).toEqual([]))

const showing = (page: Page, number: string) =>
  seen(page, number, (now) => now.number === number && isRead(now))

/** Marks the document, so that a load would show. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { loadedOnce: true }))
const sameDocument = (page: Page) => page.evaluate(() => 'loadedOnce' in window)

describe('between tickets without a load', () => {
  it('Zendesk: tabs of open tickets, all mounted', async () => {
    const page = await rig.open(scenario('founding-zendesk'))
    await showing(page, '4211')
    await mark(page)
    const tabs = page.locator('[data-test-id="header-tab"]')
    await tabs.nth(1).click()
    const other = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    expect(other).not.toBe('4211')
    await showing(page, other)
    await tabs.nth(0).click()
    await showing(page, '4211')
    expect(await sameDocument(page)).toBe(true)
    expect(await count(page)).toBe(1)
    await page.close()
  })

  it('Jira Cloud: from the queue to an issue, back and forward', async () => {
    const page = await rig.open('https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/1')
    await page.locator('.virtual-table-row').first().waitFor()
    await mark(page)
    const scripts = await scriptsOf(page, rig.chromium.extensionId)
    expect(scripts()).toEqual(['lookout.js'])
    await page.locator('[data-testid$="rowHELP-4302-summary"] a').click()
    await showing(page, 'HELP-4302')
    await page.goBack()
    await gone(page)
    await page.goForward()
    await showing(page, 'HELP-4302')
    expect(await sameDocument(page)).toBe(true)
    expect(await count(page)).toBe(1)
    expect(scripts()).toEqual(['lookout.js', 'overlay.js'])
    await page.close()
  })

  it('Data Center: classic loads', async () => {
    const page = await rig.open(scenario('founding-jira-dc'))
    await showing(page, 'SUP-4211')
    await page.locator('#project-name-val').click()
    await page.locator('#issuetable').waitFor()
    await gone(page)
    await page.locator('#issuetable .issuekey a', { hasText: 'SUP-4220' }).click()
    await showing(page, 'SUP-4220')
    await page.close()
  })

  it('TOPdesk: cards in frames; only the visible card’s frame draws and asks', async () => {
    const page = await rig.open(scenario('founding-topdesk'))
    await showing(page, 'I 2611 4211')
    await mark(page)
    await page.locator('#tabs [data-tab="overview"]').click()
    await gone(page)
    rig.desks.control.clearRequests()
    const rows = page.frameLocator('iframe.shown').frameLocator('iframe')
    await rows.locator('[data-key="I 2611 4310"]').first().click()
    await showing(page, 'I 2611 4310')
    const asked = rig.desks.control.requests().filter(({ who }) => who === 'api')
    expect(asked.filter(({ path }) => path.includes('4211'))).toEqual([])
    await page.locator('#tabs [data-tab="I 2611 4211"]').click()
    await showing(page, 'I 2611 4211')
    expect(await count(page)).toBe(1)
    expect(await sameDocument(page)).toBe(true)
    await page.close()
  })
})

describe('a page that draws itself anew', () => {
  it.each(['zendesk', 'jira-cloud', 'jira-dc', 'topdesk'] as const)(
    '%s: the overlay comes back',
    async (site) => {
      const page = await rig.open(scenario(`founding-${site}`))
      const { number } = await seen(page, site, isRead)
      await Promise.all(page.frames().map((frame) => frame.evaluate(COUNT_MOUNTS)))
      rig.desks.control.rerender(site)
      // Taken away and put back; Jira Cloud's look-alike may still hydrate and hear of it too late to be counted.
      if (site !== 'jira-cloud') {
        await until(
          'the overlay put back',
          () => mountsOf(page),
          (mounts) => mounts > 0,
        )
      }
      await showing(page, number)
      await until(
        'exactly one overlay',
        () => count(page),
        (overlays) => overlays === 1,
      )
      await page.close()
    },
  )

  it('a page that fights wins: the overlay gives up politely', async () => {
    const page = await rig.open(scenario('founding-zendesk'))
    await showing(page, '4211')
    await page.evaluate(COUNT_MOUNTS)
    rig.desks.control.rerender('zendesk', 'fight')
    // Each change of the page is a chance to come back; after ten it stays away.
    for (let change = 0; change < 30; change++) {
      await page.evaluate(() => document.querySelector('#main_panes')?.append(document.createElement('i')))
      await page.waitForTimeout(110)
    }
    expect(await count(page)).toBe(0)
    const mounts = await page.evaluate('window.mounts')
    expect(mounts).toBeGreaterThan(1)
    expect(mounts).toBeLessThanOrEqual(10)
    await page.close()
  })
})

async function mountsOf(page: Page): Promise<number> {
  const counts = await Promise.all(page.frames().map((frame) => frame.evaluate('window.mounts ?? 0')))
  return counts.reduce<number>((sum, mounts) => sum + Number(mounts), 0)
}

const COUNT_MOUNTS = `window.mounts = 0; new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes) if (node.localName === 'solve-first-overlay') window.mounts += 1
}).observe(document.body, { childList: true })`
