// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { Options } from '../../../components/settings/options/Options.tsx'
import { SILENCE_NAMES } from '../../../components/settings/work/silence-names.ts'
import { LANGUAGES } from '../../../utils/i18n/language.ts'
import { pagesCatalogues } from '../../../utils/i18n/pages/index.ts'
import type { DayLine } from '../../../utils/messaging/work.ts'
import { FAKE_NOW, fakeWorld } from './fake-ports.ts'
import { show } from './render.tsx'

const line = (number: string, rest: Pick<DayLine, 'nudge' | 'silence'>): DayLine => ({
  id: number,
  number,
  url: `https://acme.zendesk.com/agent/tickets/${number}`,
  at: FAKE_NOW,
  ...rest,
})
const day = [
  line('4211', { nudge: { hint: 'untouched', at: FAKE_NOW }, silence: 'ball-with-customer' }),
  line('4212', { nudge: null, silence: 'done' }),
]

async function mine(lines: readonly DayLine[] | null, settings: object = {}) {
  const world = fakeWorld({
    settings: { personal: { consent: true, language: 'en' }, ...settings },
    day: lines,
  })
  window.location.hash = '#mine'
  return { world, page: await show(<Options ports={world.ports} />) }
}

describe('today’s log', () => {
  it('says of each ticket what was said, or why nothing was', async () => {
    const { page, world } = await mine(day)
    expect(page.text()).toContain('2 tickets today, 1 with a nudge')
    const rows = page.all('[data-day-log] tbody tr').map((row) => row.textContent)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatch(/^4211.*Nudge: /)
    expect(rows[1]).toMatch(/^4212.*No nudge: solved or closed$/)
    await page.press('Open 4212')
    expect(world.worked).toEqual(['open https://acme.zendesk.com/agent/tickets/4212'])
  })

  it('says so when no ticket has been opened', async () => {
    const { page } = await mine([])
    expect(page.text()).toContain('No ticket has been opened today.')
  })

  it('is not there in works-council mode', async () => {
    const { page } = await mine(day, { team: { worksCouncilMode: true } })
    expect(page.text()).not.toContain('ticket by ticket')
  })

  it.each(LANGUAGES)('has different words for each reason in %s', (language) => {
    const words = Object.values(SILENCE_NAMES).map((key) => pagesCatalogues[language][key])
    expect(new Set(words).size).toBe(Object.keys(SILENCE_NAMES).length)
  })
})
