import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { see } from './support/overlay.ts'
import { type Rig, startRig } from './support/rig.ts'
import { until } from './support/until.ts'

/* Popup and options page of the built extension, in a real browser. */

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PARTS = [
  'calendars',
  'tell',
  'targets',
  'usual',
  'statuses',
  'critical',
  'maintenance',
  'cost',
  'hints',
  'risk',
  'sites',
  'mine',
  'file',
  'data',
  'privacy',
]

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig?.close())

async function own(path: string, size = { width: 360, height: 600 }): Promise<Page> {
  const page = await rig.chromium.context.newPage()
  await page.setViewportSize(size)
  await page.goto(`chrome-extension://${rig.chromium.extensionId}/${path}`)
  await page.locator('h1').waitFor()
  return page
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

describe('popup', () => {
  it('keeps everything off until it was answered; then open tickets follow at once', async () => {
    await rig.reseed({ consent: false, mood: false })
    const ticket = await rig.open(scenario('founding-zendesk'))
    const popup = await own('popup.html')
    expect(await see(ticket)).toBeNull()
    await popup.getByRole('button', { name: 'Switch on without' }).click()
    await popup.getByRole('tab', { name: 'Now' }).waitFor()
    await until(
      'the overlay',
      () => see(ticket),
      (seen) => seen !== null,
    )
    await ticket.close()
    await popup.close()
  })

  it.each(['light', 'dark'] as const)(
    'fits in 360 × 600 and has no barrier on any tab, %s',
    async (colorScheme) => {
      await rig.reseed()
      const popup = await own('popup.html')
      await popup.emulateMedia({ colorScheme })
      for (const name of ['Now', 'When to tell', 'Sites']) {
        await popup.getByRole('tab', { name }).click()
        const box = await popup.locator('main').boundingBox()
        expect(box?.width, name).toBe(360)
        expect(box?.height, name).toBeLessThanOrEqual(600)
        expect(await barriers(popup), name).toEqual([])
      }
      await popup.close()
    },
  )

  it('is used by keyboard alone', async () => {
    await rig.reseed()
    const popup = await own('popup.html')
    await popup.getByRole('tab', { name: 'Now' }).focus()
    await popup.keyboard.press('ArrowRight')
    await popup.getByLabel('P1, Tell after').focus()
    await popup.keyboard.press('Control+A')
    await popup.keyboard.type('3')
    await popup.getByText('Saved. Open tickets follow at once.').waitFor()
    await popup.keyboard.press('Tab')
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe(
      await popup.getByLabel('P1, Safe margin').getAttribute('id'),
    )
    await popup.reload()
    await popup.getByRole('tab', { name: 'When to tell' }).click()
    expect(await popup.getByLabel('P1, Tell after').inputValue()).toBe('3')
    await popup.close()
  })
})

describe('both pages', () => {
  it.each(['popup.html', 'options.html'])(
    '%s is written in 13 px: the browser’s own rule makes three quarters of it',
    async (path) => {
      await rig.reseed()
      const page = await own(path)
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('13px')
      await page.close()
    },
  )
})

describe('sites', () => {
  it('tries the API of TOPdesk on the open ticket and keeps what works', async () => {
    await rig.reseed({ personal: { sites: {} } })
    const ticket = await rig.open(scenario('founding-topdesk'))
    await until(
      'the overlay',
      () => see(ticket),
      (seen) => seen !== null,
    )
    const popup = await own('popup.html')
    await popup.getByRole('tab', { name: 'Sites' }).click()
    rig.desks.control.fault({ site: 'topdesk', kind: 'status-403' })
    await popup.getByText('Try it').click()
    await popup.getByText('It does not work here').waitFor()
    const api = popup.getByRole('switch', { name: 'Read by API' })
    expect(await api.getAttribute('aria-checked')).toBe('false')
    rig.desks.control.clearFaults()
    await popup.getByText('Try it').click()
    await popup.getByText('It works').waitFor()
    expect(await api.getAttribute('aria-checked')).toBe('true')
    await popup.close()
    await ticket.close()
  })
})

describe('options page', () => {
  it.each(PARTS)('has no barrier and fits a narrow window: %s', async (part) => {
    const options = await own(`options.html#${part}`, { width: 1000, height: 800 })
    expect(await barriers(options)).toEqual([])
    await options.setViewportSize({ width: 320, height: 640 })
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await options.close()
  })

  it('counts by the clock room: two hours from Friday 15:30 end Monday 09:30', async () => {
    await rig.reseed()
    const options = await own('options.html#calendars', { width: 1000, height: 800 })
    await options.getByLabel('at', { exact: true }).fill('15:30')
    await options.getByText(/A ticket of Friday.* 15:30 .* ends Monday.* 09:30\./).waitFor()
    await options.close()
  })
})
