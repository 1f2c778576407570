import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { SITES, type SiteId } from '../helpdesks/world/types.ts'
import { isRead, part, seen } from './support/overlay.ts'
import { type Rig, startRig } from './support/rig.ts'

/* The founding case: what takes its nudge away without a reload, what changes it, and how many a day holds. */
let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig?.close())
beforeEach(() => rig.backDoor.forget())
afterEach(() => expect(rig.faults()).toEqual([]))

async function founding(site: SiteId): Promise<Page> {
  const page = await rig.open(scenario(`founding-${site}`))
  await seen(page, 'the nudge', ({ chip }) => chip === 'Start now')
  return page
}

const quiet = (page: Page) => seen(page, 'no nudge', ({ chip, nudge }) => chip === null && nudge === null)

describe.each(SITES)('the founding case on %s', (site) => {
  it('says it in one glance, is asked why, sized, and put off', async () => {
    const page = await founding(site)
    const { card } = await seen(page, 'the card', (now) => now.card !== null)
    expect(card).toContain('Have a look now')
    expect(card).toContain('Nobody has touched this for 2 h 10.')
    expect(card).toMatch(/The SLA still leaves 5 h (49|50), but the customer has been waiting 3 h 05\./)

    await (await part(page, 'section[data-nudge] button[aria-expanded=false]:not([aria-haspopup])'))
      .last()
      .click()
    await seen(page, 'the reasons', (now) => now.card?.includes('Untouched since') === true)

    await press(page, 'S')
    await seen(page, 'the size in the headline', ({ title }) => title === 'Start now: about 30 min of work')
    await seen(page, 'the size on the chip', ({ chip }) => chip !== null && chip.startsWith('Start'))

    await (await part(page, '[data-nudge] [aria-haspopup=menu]')).click()
    await (await part(page, '[role=menuitem]')).first().click()
    await quiet(page)
    // Put off means put off: also for the next look at it.
    await page.reload()
    await seen(page, 'a reading', isRead)
    await quiet(page)
    await page.close()
  })
})

describe('what the agent does in the helpdesk takes it away', () => {
  it('Zendesk: an answer', async () => {
    const page = await founding('zendesk')
    const pane = page.locator('[data-pane="4211"]')
    await pane.locator('.box').fill('We are on our way.')
    await pane.locator('[data-test-id="submit_button-menu-button"]').click()
    await pane.locator('[data-submit="open"]').first().click()
    await quiet(page)
    await seen(page, 'the ball with them', ({ wait }) => wait?.includes('with the customer') === true)
    await page.close()
  })

  it('Jira Cloud: an internal note', async () => {
    const page = await founding('jira-cloud')
    await page.locator('[data-mode="note"]').click()
    await page.locator('.ProseMirror').fill('Katson tulostinpalvelinta.')
    await page.locator('[data-save]').click()
    await quiet(page)
    await page.close()
  })

  it('Data Center: a change of status', async () => {
    const page = await founding('jira-dc')
    await page.locator('[data-status="pending"]').click()
    await quiet(page)
    await page.close()
  })

  it('TOPdesk: on hold', async () => {
    const page = await founding('topdesk')
    await page.frameLocator('iframe.shown').locator('[data-check="hold"]').first().click()
    await quiet(page)
    await page.close()
  })
})

describe('the buttons of the nudge', () => {
  it('“I’m on it” takes it away and can be taken back', async () => {
    const page = await fresh('zendesk', 'on-it')
    await (await part(page, '[data-primary]')).click()
    const { footer } = await seen(
      page,
      'the agreement',
      (now) => now.footer?.includes('You are on it') === true,
    )
    expect(footer).toContain('Undo')
    await quiet(page)
    await (await part(page, 'footer button', 'Undo')).click()
    await seen(page, 'no agreement', (now) => now.footer?.includes('You are on it') === false)
    await page.close()
  })

  it('“done another way” takes it away', async () => {
    const page = await fresh('zendesk', 'other-way')
    await (await part(page, '[data-nudge] button', 'Done another way')).click()
    await quiet(page)
    await page.close()
  })
})

/** A founding case under another number: the first ones were answered above. */
async function fresh(site: SiteId, name: string): Promise<Page> {
  const script = copyOf(site, name)
  rig.desks.control.play(`founding-${site}`)
  rig.desks.control.add(script)
  const page = await rig.open(`https://acme.zendesk.com/agent/tickets/${script.key}`)
  await seen(page, 'the nudge', ({ chip, number }) => chip === 'Start now' && number === script.key)
  return page
}

let copies = 0
function copyOf(site: SiteId, name: string) {
  copies++
  const { ticket } = scenario(`founding-${site}`)
  const n = ticket.n + 500 + copies
  return { ...ticket, n, key: String(n), subject: `${ticket.subject} (${name})` }
}

describe('the day’s budget', () => {
  it('three, none twice, the fourth stays a fact', async () => {
    const pages = [
      await fresh('zendesk', 'one'),
      await fresh('zendesk', 'two'),
      await fresh('zendesk', 'three'),
    ]
    const script = copyOf('zendesk', 'four')
    rig.desks.control.add(script)
    const fourth = await rig.open(`https://acme.zendesk.com/agent/tickets/${script.key}`)
    const { card } = await seen(fourth, 'the fourth', (now) => now.number === script.key && isRead(now))
    expect(card).not.toBeNull()
    await quiet(fourth)
    for (const page of [...pages, fourth]) await page.close()
  })
})

/** Presses a letter inside the card. */
async function press(page: Page, key: string): Promise<void> {
  await (await part(page, 'section[tabindex="-1"]')).press(key)
}
