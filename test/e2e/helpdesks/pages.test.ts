import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SCENARIOS, scenario } from '../../helpdesks/scenarios/index.ts'
import { urlOf } from '../../helpdesks/scenarios/urls.ts'
import { type Helpdesks, startHelpdesks } from '../../helpdesks/server.ts'
import { type Chromium, launchChromium } from '../support/chromium.ts'

/** The look-alikes' own pages, without the extension: hooks, live changes, a clean console. */
let desks: Helpdesks
let chromium: Chromium
let context: BrowserContext
let spoken: string[] = []

beforeAll(async () => {
  desks = await startHelpdesks()
  chromium = await launchChromium({ extension: null, args: desks.chromiumArgs() })
  context = chromium.context
})
afterAll(async () => {
  await chromium?.close()
  await desks?.close()
})
afterEach(() => {
  expect(spoken).toEqual([])
  expect(desks.control.violations()).toEqual([])
  spoken = []
})

async function open(url: string): Promise<Page> {
  const page = await context.newPage()
  page.on('console', (message) => spoken.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => spoken.push(String(error)))
  await page.goto(url)
  return page
}

const LISTS = [
  [
    'https://acme.zendesk.com/agent/filters/360002',
    '[data-test-id="generic-table-row"] [data-test-id="ticket-table-cells-sla"]',
  ],
  [
    'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/1',
    '[data-testid$="cell-wrapper-rowHELP-4211-issuekey"]',
  ],
  [
    'https://jira.acme.example/jira/projects/SUP/queues/custom/1',
    '#issuetable tr.issuerow[data-issuekey="SUP-4211"]',
  ],
] as const

const SHOWN = {
  zendesk: 'article[data-test-id="omni-log-comment-item"]',
  'jira-cloud': 'h1[data-testid$="summary.heading"]',
  'jira-dc': '#key-val',
  topdesk: 'iframe.shown',
} as const

describe('every page', () => {
  it.each(SCENARIOS.map((s) => [s.id, s] as const))('%s opens with a quiet console', async (_id, s) => {
    const page = await open(urlOf(s))
    await page.locator(SHOWN[s.site]).first().waitFor()
    if (s.site === 'topdesk') {
      const card = page.frameLocator('iframe.shown')
      expect(await card.locator('h1 > div').first().innerText()).toBe(s.ticket.key)
    }
    expect(await page.evaluate(() => document.title)).not.toBe('taken')
    await page.close()
  })

  it.each(LISTS)('%s lists tickets', async (url, hook) => {
    const page = await open(url)
    await page.locator(hook).first().waitFor()
    await page.close()
  })
})

describe('Zendesk', () => {
  it('keeps all open tickets mounted, shows one, and navigates without a load', async () => {
    const page = await open(urlOf(scenario('founding-zendesk')))
    const panes = page.locator('#main_panes .ticket-panes-grid-layout')
    await page.locator('[data-test-id="header-tab"]').nth(1).waitFor()
    expect(await panes.count()).toBe(2)
    await page.evaluate(() => Object.assign(window, { loadedOnce: true }))
    await page.locator('[data-test-id="header-tab"]').nth(1).click()
    await page.locator('[data-is-active="true"]:not([data-ticket-id="4211"])').waitFor()
    expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true)
    await page.close()
  })

  it('takes a reply with a new status from its own composer', async () => {
    const page = await open(urlOf(scenario('phoned-in')))
    const pane = page.locator('[data-pane="4209"]')
    await pane.locator('.box').fill('Ik bel u zo terug.')
    await pane.locator('[data-test-id="submit_button-menu-button"]').click()
    await pane.locator('[data-submit="pending"]').first().click()
    await pane.locator('[data-test-id="status-badge-pending"]').waitFor()
    expect(desks.control.state('zendesk', '4209')?.said.at(-1)?.body).toBe('Ik bel u zo terug.')
    await page.close()
  })

  it('pages a long log', async () => {
    for (let i = 0; i < 25; i += 1) desks.control.note('zendesk', '4224', `note ${i}`)
    const page = await open(urlOf(scenario('no-priority')))
    await page.locator('[data-pane="4224"] [data-test-id="convolog-show-more-button"]').click()
    await page.locator('[data-pane="4224"] article').nth(25).waitFor()
    await page.close()
  })
})

describe('Jira Cloud', () => {
  it('throws the server’s page away on hydration, and navigates from the queue without a load', async () => {
    desks.control.set('jira-cloud', { hydrateAfterMs: 300 })
    const page = await open('https://acme.atlassian.net/browse/HELP-4211')
    const marked = await page.evaluate(() => {
      const root = document.querySelector('#jira-frontend > *')
      root?.setAttribute('data-from-server', '')
      return root !== null
    })
    expect(marked).toBe(true)
    await page.locator('#jira-frontend > *:not([data-from-server])').waitFor()
    await page.goto('https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/1')
    await page.locator('.virtual-table-row').first().waitFor()
    await page.evaluate(() => Object.assign(window, { loadedOnce: true }))
    await page.locator('[data-testid$="rowHELP-4302-summary"] a').click()
    await page.locator('[data-testid$="breadcrumbs.current-issue.item"]', { hasText: 'HELP-4302' }).waitFor()
    expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true)
    await page.close()
  })

  it('changes status and takes an internal note', async () => {
    const page = await open('https://acme.atlassian.net/browse/HELP-4320')
    await page.waitForFunction(() => document.querySelector('[data-region="comments"]') !== null)
    await page.waitForTimeout(600)
    await page.locator('[data-mode="note"]').click()
    await page.locator('.ProseMirror').fill('Katsottu lokit.')
    await page.locator('[data-save]').click()
    await page.locator('.comment.internal').waitFor()
    await page.locator('[data-menu]').click()
    await page.locator('[data-status="hold"]').click()
    await page.locator('.lozenge', { hasText: 'Waiting for vendor' }).waitFor()
    expect(await page.locator('.sla.paused').count()).toBe(1)
    await page.close()
  })
})

describe('Data Center', () => {
  it('takes a reply and a status in place', async () => {
    const page = await open('https://jira.acme.example/jira/browse/SUP-4211')
    await page.locator('#comment').fill('Ich sehe es mir an.')
    await page.locator('[data-save]').click()
    await page.locator('.activity-comment', { hasText: 'Ich sehe es mir an.' }).waitFor()
    await page.locator('[data-status="solved"]').click()
    await page.locator('#status-val .done').waitFor()
    await page.close()
  })
})

describe('TOPdesk', () => {
  it('keeps the other tabs’ frames at no size, opens a card from the overview, and puts it on hold', async () => {
    const page = await open('https://acme.topdesk.net/tas/secure/mango/window/0')
    const rows = page.frameLocator('iframe.shown').frameLocator('iframe')
    await rows.locator('[data-key="I 2611 4310"]').first().click()
    await page.locator('iframe.away').waitFor({ state: 'attached' })
    expect(
      await page.locator('iframe.away').evaluate((f: HTMLElement) => [f.offsetWidth, f.offsetHeight]),
    ).toEqual([0, 0])
    const card = page.frameLocator('iframe.shown')
    await card.locator('#cB5').click()
    await card.locator('#cB5[aria-checked="true"]').waitFor()
    expect(desks.control.state('topdesk', 'I 2611 4310')?.status).toBe('hold')
    await page.close()
  })

  it('has its accessible attributes only where the operator switched them on', async () => {
    const url =
      'https://acme.topdesk.net/tas/secure/incident?action=lookup&lookup=naam&lookupValue=I%202611%204211'
    const page = await open(url)
    await page.locator('[guielement="pt-memo"]').first().waitFor()
    desks.control.set('topdesk', { accessibleAttributes: false, collapsed: true })
    await page.reload()
    await page.locator('h1 > div').first().waitFor()
    expect(await page.locator('[guielement], [mstyles], label[for="cA5"]').count()).toBe(0)
    desks.control.set('topdesk', { accessibleAttributes: true, collapsed: false })
    await page.close()
  })
})

describe('a page that draws itself anew', () => {
  it.each(['zendesk', 'jira-cloud', 'jira-dc', 'topdesk'] as const)(
    '%s drops foreign nodes',
    async (site) => {
      const page = await open(urlOf(scenario(`founding-${site}`)))
      await page.locator(SHOWN[site]).first().waitFor()
      await page.waitForTimeout(700)
      await page.evaluate(() => document.body.append(document.createElement('x-guest')))
      desks.control.rerender(site)
      await page.locator('x-guest').waitFor({ state: 'detached' })
      await page.locator(SHOWN[site]).first().waitFor()
      await page.close()
    },
  )
})

describe('measuring pages', () => {
  it('are as large as asked, and there are pages without a ticket', async () => {
    desks.control.set('zendesk', { ballast: 10_000 })
    const page = await open('https://acme.zendesk.com/hc/en')
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(10_000)
    desks.control.set('zendesk', { ballast: 0 })
    await page.close()
  })
})
