// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { Options } from '../../../components/settings/options/Options.tsx'
import { LANGUAGES } from '../../../utils/i18n/language.ts'
import { pagesCatalogues } from '../../../utils/i18n/pages/index.ts'
import type { SiteRisk } from '../../../utils/messaging/risk.ts'
import { FAKE_NOW, fakeWorld } from './fake-ports.ts'
import { show } from './render.tsx'

const SITE = 'https://acme.zendesk.com'
const learning: SiteRisk = { site: SITE, outcomes: 213, needed: 1000, calibration: null, learnedAt: null }
const ready: SiteRisk = {
  ...learning,
  outcomes: 1204,
  learnedAt: FAKE_NOW,
  calibration: [
    { said: 0.1, came: 0.09, n: 512 },
    { said: 0.204, came: 0.18, n: 61 },
  ],
}

async function open(risk: readonly SiteRisk[] | null, earlyRisk = true, language = 'en') {
  window.location.hash = '#risk'
  const settings = { personal: { consent: true, language }, team: { hints: { earlyRisk } } }
  const world = fakeWorld({ settings, risk })
  return { world, page: await show(<Options ports={world.ports} />) }
}

afterEach(() => {
  window.location.hash = ''
})

describe('early risk on the options page', () => {
  it('is off by default and turned on by its switch', async () => {
    const { world, page } = await open([], false)
    expect(page.text()).not.toContain('Nothing read yet')
    await page.press('Learn from solved tickets')
    expect(world.settings.team.hints.earlyRisk).toBe(true)
    expect(page.text()).toContain('Nothing read yet')
  })

  it('says how far it is', async () => {
    const { page } = await open([learning])
    expect(page.text()).toContain('213 of 1,000 outcomes')
    expect(page.all('table')).toHaveLength(0)
  })

  it('shows how it does once it is on: said, came true, how often', async () => {
    const { page } = await open([ready])
    const rows = page.all('tbody tr').map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toEqual([
      ['10 %', '9 %', '512'],
      ['20 %', '18 %', '61'],
    ])
    expect(page.all('thead th').map((cell) => cell.textContent)).toEqual([
      'Said to miss',
      'Came true',
      'Forecasts',
    ])
    expect(page.text()).toContain('1,204')
    expect(page.text()).not.toContain('of 1,000')
  })

  it('says so when it cannot be asked, and nothing of it while it is off', async () => {
    expect((await open(null)).page.text()).toContain('not known just now')
    expect((await open([learning], false)).page.text()).not.toContain('213')
  })

  it.each(LANGUAGES)('in %s', async (language) => {
    const { page } = await open([learning], true, language)
    expect(page.text()).toContain(pagesCatalogues[language].riskWhat)
    expect(page.text()).not.toMatch(/\{\w+\}|secRisk|riskProgress/)
  })
})
