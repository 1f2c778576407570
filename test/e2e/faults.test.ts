import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { urlOf } from '../helpdesks/scenarios/urls.ts'
import type { Fault } from '../helpdesks/server/faults.ts'
import { SITES, type SiteId } from '../helpdesks/world/types.ts'
import { isRead, part, type Seen, seen } from './support/overlay.ts'
import { type Rig, startRig } from './support/rig.ts'

/*
 * Everything a helpdesk can answer with instead of the ticket: calm, true words, nothing in the console, and
 * well again without a reload.
 */
type Kind = Fault['kind']

/** What the strip says of each while there was no good reading yet; `page`: TOPdesk then reads its card. */
const WORDS: readonly (readonly [kind: Kind, words: RegExp, topdesk: 'words' | 'page'])[] = [
  ['status-401', /asks you to sign in again/, 'page'],
  ['status-403', /does not let this account read the ticket/, 'page'],
  ['status-404', /does not find this ticket/, 'page'],
  ['status-429', /asks for fewer questions/, 'words'],
  ['status-500', /does not answer/, 'words'],
  ['empty-204', /answered in a form we do not know/, 'words'],
  ['login-page', /asks you to sign in again/, 'page'],
  ['truncated', /answered in a form we do not know/, 'words'],
  ['reset', /No connection to/, 'words'],
]

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig?.close())
afterEach(() => {
  rig.desks.control.clearFaults()
  expect(rig.faults()).toEqual([])
})

const open = async (site: SiteId, fault: Omit<Fault, 'site'>): Promise<Page> => {
  const founding = scenario(`founding-${site}`)
  await rig.backDoor.forgetSite(new URL(urlOf(founding)).origin)
  rig.desks.control.fault({ site, ...fault })
  return rig.open(founding)
}

const readsWell = (page: Page) =>
  seen(page, 'a good reading', (now) => isRead(now) && !/as of/.test(now.strip))
const says = (words: RegExp) => (now: Seen) => words.test(`${now.strip} ${now.card}`)

describe.each(SITES)('%s', (site) => {
  it.each(WORDS)('%s before the first reading', async (kind, words, topdesk) => {
    const page = await open(site, { kind, ...(kind === 'status-429' ? { retryAfter: 1 } : {}) })
    if (site === 'topdesk' && topdesk === 'page') {
      await seen(page, 'the page’s own card read', ({ strip }) => strip !== '' && !/Reading/.test(strip))
    } else {
      await seen(page, kind, says(words))
      rig.desks.control.clearFaults()
      // A 429 names its time and comes back by itself; the others when asked.
      if (kind !== 'status-429') await (await part(page, '[role=toolbar] [data-rove=chip]')).click()
      await readsWell(page)
    }
    await page.close()
  })

  it('206: a part is an answer', async () => {
    const page = await open(site, { kind: 'partial-206' })
    await readsWell(page)
    await page.close()
  })

  it('slow: says that it reads, then shows it', async () => {
    const page = await open(site, { kind: 'slow', delayMs: 1_000, times: 1 })
    await seen(page, 'that it reads', ({ strip }) => /Reading the ticket/.test(strip))
    await readsWell(page)
    await page.close()
  })
})

describe('a helpdesk that takes longer than ten seconds', () => {
  it('is given up, in words', async () => {
    const page = await open('zendesk', { kind: 'slow', delayMs: 12_000 })
    await seen(page, 'the end of patience', says(/takes too long to answer/), 14_000)
    await page.close()
  })
})

describe('after a good reading', () => {
  it.each(['status-500', 'status-401', 'truncated'] as const)('%s: the old figures, as old', async (kind) => {
    await rig.backDoor.forgetSite('https://acme.zendesk.com')
    const page = await rig.open(scenario('founding-zendesk'))
    await readsWell(page)
    rig.desks.control.fault({ site: 'zendesk', kind })
    await act(page)
    const old = await seen(page, 'the age of the reading', ({ strip }) => /as of 10:10/.test(strip), 12_000)
    expect(old.promise).toMatch(/^SLA, 5 hours, (49|50) minutes left/)
    expect(old.nudge).toBeNull()
    expect(old.footer).toMatch(/As of 10:10\. Zendesk/)
    rig.desks.control.clearFaults()
    await (await part(page, 'footer button', 'Try again')).click()
    await readsWell(page)
    await page.close()
  })
})

/** Something the agent does that changes the page. */
async function act(page: Page): Promise<void> {
  await page.locator('[data-pane="4211"] [data-mode="note"]').click()
  await page.locator('[data-pane="4211"] .box').fill('Looking at it.')
  rig.desks.control.note('zendesk', '4211', 'Seen by the night shift.', 'sam.degroot')
}
