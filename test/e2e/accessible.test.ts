import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { SITES } from '../helpdesks/world/types.ts'
import { part, seen } from './support/overlay.ts'
import { type Rig, startRig } from './support/rig.ts'

/* axe inside the shadow root, on every helpdesk, light and dark, with everything open. */
let rig: Rig
beforeAll(async () => {
  rig = await startRig({ team: { nudgesPerDay: 10 } })
})
afterAll(() => rig?.close())
// What axe's own styles set off in a strict page is not ours.
afterEach(() => void rig.faults())

const MODES = SITES.flatMap((site) => (['light', 'dark'] as const).map((theme) => [site, theme] as const))

describe('axe finds nothing', () => {
  it.each(MODES)('%s, %s', async (site, theme) => {
    rig.desks.control.set(site, { theme })
    const page = await rig.open(scenario(`founding-${site}`))
    await seen(page, 'the nudge', ({ chip }) => chip !== null)
    const painted = await seen(page, theme, (now) => now.card !== null)
    // A page without a dark look of its own keeps the overlay light.
    expect(['light', theme]).toContain(painted.theme)
    await (await part(page, '[data-nudge] [aria-haspopup=menu]')).click()
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('where the reading failed', async () => {
    rig.desks.control.fault({ site: 'zendesk', kind: 'status-500' })
    const page = await rig.open('https://acme.zendesk.com/agent/tickets/4224')
    await seen(page, 'the trouble', ({ strip }) => /does not answer/.test(strip))
    expect(await violations(page)).toEqual([])
    rig.desks.control.clearFaults()
    await page.close()
  })

  it('put away, and hidden while the screen is shared', async () => {
    const page = await rig.open(scenario('founding-zendesk'))
    await seen(page, 'the nudge', ({ chip }) => chip !== null)
    await (await part(page, '[aria-label="Put away"]')).click()
    expect(await violations(page)).toEqual([])
    await (await part(page, '[title="Bring back"]')).click()
    await (await part(page, '[aria-label="Hide while you share the screen"]')).click()
    await (await part(page, 'button', 'Show')).waitFor()
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

/** TOPdesk's overlay is in the card's frame. */
async function violations(page: Page): Promise<string[]> {
  const framed = (await page.locator('iframe.shown').count()) > 0
  const where = framed ? ['iframe.shown', 'solve-first-overlay'] : 'solve-first-overlay'
  const found = await new AxeBuilder({ page }).include(where).setLegacyMode().analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
