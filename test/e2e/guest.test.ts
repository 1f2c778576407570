import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { urlOf } from '../helpdesks/scenarios/urls.ts'
import { SITES, type SiteId } from '../helpdesks/world/types.ts'
import { type Chromium, launchChromium } from './support/chromium.ts'
import { isRead, part, seen } from './support/overlay.ts'
import { type Rig, startRig } from './support/rig.ts'
import { scriptsOf } from './support/scripts.ts'
import { until } from './support/until.ts'

/* A guest in somebody else's page: what it asks, what it touches, what it leaves. */
let rig: Rig
let bare: Chromium
beforeAll(async () => {
  rig = await startRig()
  bare = await launchChromium({ extension: null, args: rig.desks.chromiumArgs() })
})
afterAll(async () => {
  await bare?.close()
  await rig?.close()
})
afterEach(() => expect(rig.faults()).toEqual([]))

const asked = () => rig.desks.control.requests().filter(({ who }) => who === 'api')
const rest = async () => {
  let before = -1
  await until(
    'no more requests',
    async () => {
      const now = asked().length
      const settled = now > 0 && now === before
      before = now
      await new Promise((resolve) => setTimeout(resolve, 250))
      return settled
    },
    Boolean,
  )
}

/** Per opened ticket at most three, besides the requester's list and what is kept for an hour or a day. */
const AT_MOST: Readonly<Record<SiteId, readonly [first: number, next: number]>> = {
  zendesk: [7, 4],
  'jira-cloud': [6, 3],
  'jira-dc': [7, 4],
  topdesk: [6, 4],
}
const ANOTHER: Readonly<Record<SiteId, string>> = {
  zendesk: 'phoned-in',
  'jira-cloud': 'breached',
  'jira-dc': 'their-turn',
  topdesk: 'unassigned-mine',
}

/** A page of the same site that shows no ticket. */
const WITHOUT_TICKET: Readonly<Record<SiteId, string>> = {
  zendesk: 'https://acme.zendesk.com/agent/filters/360002',
  'jira-cloud': 'https://acme.atlassian.net/jira/servicedesk/projects/HELP/queues/custom/1',
  'jira-dc': 'https://jira.acme.example/jira/projects/SUP/queues',
  topdesk: 'https://acme.topdesk.net/tas/secure/mango/window/0',
}

describe.each(SITES)('%s', (site) => {
  it('asks little, with GET, of the page’s own origin, and once for two tabs', async () => {
    const { control } = rig.desks
    control.clearRequests()
    const first = await rig.open(scenario(`founding-${site}`))
    await seen(first, 'a reading', isRead)
    await rest()
    const { host } = new URL(first.url())
    expect(asked().every((one) => one.method === 'GET' && one.host.split(':')[0] === host)).toBe(true)
    expect(asked().every((one) => one.session)).toBe(true)
    expect(asked().length).toBeLessThanOrEqual(AT_MOST[site][0])
    control.clearRequests()
    const twin = await rig.open(scenario(`founding-${site}`))
    await seen(twin, 'the same reading', isRead)
    expect(asked()).toEqual([])
    const other = await rig.open(scenario(ANOTHER[site]))
    await seen(other, 'another ticket', isRead)
    await rest()
    expect(asked().length).toBeLessThanOrEqual(AT_MOST[site][1])
    for (const page of [first, twin, other]) await page.close()
  })

  it('leaves the page as it is without it', async () => {
    const one = scenario(`founding-${site}`)
    const plain = await bare.context.newPage()
    await plain.goto(urlOf(one))
    const guest = await rig.open(one)
    await seen(guest, 'a reading', isRead)
    await guest.waitForTimeout(700)
    const [before, after] = [await portrait(plain), await portrait(guest)]
    expect(after).toEqual(before)
    await plain.close()
    await guest.close()
  })

  it('keeps its keys to itself, and takes none of the page’s', async () => {
    const page = await rig.open(scenario(`founding-${site}`))
    await seen(page, 'a reading', isRead)
    for (const frame of page.frames()) await frame.evaluate(HEAR)
    const open = await part(page, '[role=toolbar] [data-rove=open]')
    await open.focus()
    for (const key of ['j', 's', '/', 'ArrowLeft', 'ArrowRight']) await page.keyboard.press(key)
    const heard = async () => {
      const each = await Promise.all(page.frames().map((frame) => frame.evaluate('window.heard')))
      return each.flat()
    }
    expect(await heard()).toEqual([])
    for (const frame of page.frames()) await frame.evaluate('document.activeElement?.blur()')
    await page.keyboard.press('j')
    expect(await heard()).toEqual(['j'])
    await page.close()
  })
})

describe('a page without a ticket', () => {
  it.each(SITES)('%s: cannot tell that we are there, and is asked nothing', async (site) => {
    const url = WITHOUT_TICKET[site]
    rig.desks.control.clearRequests()
    const [plain, guest] = [await bare.context.newPage(), await rig.chromium.context.newPage()]
    for (const page of [plain, guest]) {
      await page.addInitScript(HEAR_MESSAGES)
      await page.goto(url)
      await page.waitForTimeout(1_000)
    }
    const scripts = await scriptsOf(guest, rig.chromium.extensionId)
    expect(scripts()).toEqual(['lookout.js'])
    const [before, after] = [await portrait(plain), await portrait(guest)]
    expect(after).toEqual(before)
    expect(await guest.evaluate('window.messages')).toEqual(await plain.evaluate('window.messages'))
    for (const file of ['lookout.js', 'overlay.js', 'manifest.json']) {
      const address = `chrome-extension://${rig.chromium.extensionId}/${file}`
      const read = await guest.evaluate(
        (from) =>
          fetch(from).then(
            () => true,
            () => false,
          ),
        address,
      )
      expect(read, file).toBe(false)
    }
    expect(asked()).toEqual([])
    // What the browser itself says of the three files that were refused.
    rig.spoken.splice(0)
    await plain.close()
    await guest.close()
  })
})

describe('a ticket that tries everything', () => {
  it.each(SITES)('%s: its words stay words', async (site) => {
    const page = await rig.open(scenario(`hostile-${site}`))
    await seen(page, 'a reading', isRead)
    const open = await part(page, '[role=toolbar] [data-rove=open]')
    if ((await open.getAttribute('aria-expanded')) === 'false') await open.click()
    const { card } = await seen(page, 'the card', (now) => now.card !== null)
    expect(card).not.toMatch(/<img|<script|onerror/)
    expect(await page.title()).not.toMatch(/^(taken|1)$/)
    for (const frame of page.frames()) {
      const inside = await frame.evaluate(
        `[...(document.querySelector('solve-first-overlay')?.shadowRoot?.querySelectorAll('script, img, iframe, b, i') ?? [])].length`,
      )
      expect(inside).toBe(0)
    }
    await page.close()
  })
})

describe('a card that is not looked at', () => {
  it('TOPdesk: the frames of other tabs ask nothing', async () => {
    const page = await rig.open(scenario('founding-topdesk'))
    await seen(page, 'a reading', isRead)
    await page.locator('#tabs [data-tab="overview"]').click()
    await rest()
    rig.desks.control.clearRequests()
    // Everything that makes a visible card look again.
    rig.desks.control.note('topdesk', 'I 2611 4211', 'A note.')
    await page.locator('#tabs').click()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await page.waitForTimeout(2_000)
    expect(asked()).toEqual([])
    await page.close()
  })
})

/** A page hears of every event by name, whoever sent it to it. */
const HEAR_MESSAGES = `window.messages = []; const send = EventTarget.prototype.dispatchEvent
EventTarget.prototype.dispatchEvent = function (event) { window.messages.push(event.type); return send.call(this, event) }
window.addEventListener('message', ({ data }) => window.messages.push(JSON.stringify(data)))`

const HEAR = `window.heard = []; document.addEventListener('keydown', (event) => window.heard.push(event.key))`

/** Everything of a page that a guest could have changed, frame by frame. */
async function portrait(page: Page): Promise<unknown> {
  const all = await Promise.all(page.frames().map((frame) => frame.evaluate(PORTRAIT)))
  return JSON.parse(JSON.stringify(all).replace(/acme\.\w+\.\w+/g, 'host')) as unknown
}

const PORTRAIT = `(() => {
  const own = [...document.querySelectorAll('*')].filter((element) => element.localName !== 'solve-first-overlay')
  const place = ({ left, top, width, height }) => [left, top, width, height].map(Math.round).join(' ')
  return {
    globals: Object.keys(window).filter((name) => !/^\\d+$/.test(name)),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    focus: document.activeElement?.localName,
    scroll: [scrollX, scrollY, document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    cookies: document.cookie,
    stored: [Object.keys(localStorage), Object.keys(sessionStorage)],
    elements: own.map((element) => [element.localName, ...element.getAttributeNames()].join(' ') + ' @ ' + place(element.getBoundingClientRect())),
  }
})()`
