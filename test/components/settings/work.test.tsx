// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { Options } from '../../../components/settings/options/Options.tsx'
import { Popup } from '../../../components/settings/popup/Popup.tsx'
import type { ProofArm } from '../../../utils/hints/proof.ts'
import { LANGUAGES } from '../../../utils/i18n/language.ts'
import type { OwnFigures, WorkLists } from '../../../utils/messaging/work.ts'
import { FAKE_NOW, fakeWorld } from './fake-ports.ts'
import { show } from './render.tsx'

const HOUR = 3_600_000
const on = (language = 'en') => ({ personal: { consent: true, language } })
const ticket = (number: string) => ({
  id: number,
  number,
  url: `https://acme.zendesk.com/agent/tickets/${number}`,
})

const lists: Partial<WorkLists> = {
  doNow: [
    {
      ...ticket('4211'),
      fact: [{ key: 'untouched', params: { time: { duration: 2 * HOUR } } }],
      urgent: false,
      asOf: FAKE_NOW,
    },
  ],
  melons: [ticket('1'), ticket('2')],
  settle: [
    { ...ticket('7'), site: 'https://acme.zendesk.com', left: ['technical', 'financial'], age: 50 * HOUR },
  ],
}

const arm: ProofArm = {
  tickets: 9,
  laid: { mean: HOUR, p90: 3 * HOUR },
  followed: { n: 2, of: 3 },
  reopened: { n: 0, of: 9 },
  largeLaid: null,
}
const own: OwnFigures = {
  spread: [
    { size: 's', n: 31, range: [12, 40] },
    { size: 'm', n: 3, range: null },
  ],
  rules: [{ hint: 'untouched', shown: 15, useful: 2, notUseful: 10, state: 'retired' }],
  proof: { nudged: arm, heldOut: { ...arm, tickets: 1, laid: null } },
}

describe('the popup’s lists', () => {
  it('do now, in the words of the card, opens the ticket', async () => {
    const world = fakeWorld({ settings: on(), lists })
    const page = await show(<Popup ports={world.ports} />)
    expect(page.text()).toContain('4211: Nobody has touched this for 2\u00a0h.')
    await page.press('Show: 4211: Nobody has touched this for 2\u00a0h.')
    expect(world.worked).toEqual(['open https://acme.zendesk.com/agent/tickets/4211'])
    expect(page.text()).toContain('SLA fine, customer not: 2')
    expect(page.text()).not.toContain('Waited overnight')
  })

  it('a tick of settle later keeps those that were ticked before', async () => {
    const world = fakeWorld({ settings: on(), lists })
    const page = await show(<Popup ports={world.ports} />)
    await page.press('7: Technical settled')
    expect(world.worked).toEqual(['settle 7 technical+administrative'])
  })

  it('copies the list as CSV', async () => {
    const world = fakeWorld({ settings: on(), lists })
    const page = await show(<Popup ports={world.ports} />)
    await page.press('Copy as CSV')
    expect(world.worked).toEqual([
      'copy Site,Ticket,Still to settle,Days\r\nhttps://acme.zendesk.com,7,"Technical, Costs",2\r\n',
    ])
    expect(page.text()).toContain('Copied.')
  })

  it('says nothing where there is nothing', async () => {
    const page = await show(<Popup ports={fakeWorld({ settings: on() }).ports} />)
    expect(page.text()).not.toContain('Do now')
    expect(page.text()).not.toContain('Settle later')
  })
})

describe('own figures', () => {
  async function mine(settings: object, figures: OwnFigures | null = own) {
    const world = fakeWorld({ settings, own: figures })
    window.location.hash = '#mine'
    return { world, page: await show(<Options ports={world.ports} />) }
  }

  it('show the range, too few, the rules and both arms', async () => {
    const { page } = await mine(on())
    for (const words of [
      'Your S tickets take 12–40 min (from 31)',
      'M: 3 finished tickets, too few for a range',
      'shown 15, useful 2, not useful 10',
      'seldom useful here, so it no longer asks',
      '2 of 3',
    ])
      expect(page.text()).toContain(words)
  })

  it('a rule starts again, the figures go in one click, the hold-out is switched', async () => {
    const { page, world } = await mine(on())
    const restart = page.all('button').find((each) => each.textContent === 'Start again')
    await page.press(restart?.getAttribute('aria-label') ?? '')
    expect(world.worked).toEqual(['restart untouched'])
    await page.press('Delete my figures')
    expect(world.forgotten).toEqual(['own'])
    await page.press('Test without nudges')
    expect(world.settings.team.hints.holdOut).toBe(false)
  })

  it('hidden in works-council mode', async () => {
    const { page } = await mine({ ...on(), team: { worksCouncilMode: true } })
    expect(page.text()).not.toContain('My own figures')
    expect(page.text()).not.toContain('Do nudges help?')
  })

  it.each(LANGUAGES)('in %s no place is left open', async (language) => {
    const { page } = await mine(on(language))
    expect(page.text()).not.toMatch(/\{\w+\}/)
    const popup = await show(<Popup ports={fakeWorld({ settings: on(language), lists }).ports} />)
    expect(popup.text()).not.toMatch(/\{\w+\}/)
  })
})

it('mood corrections are deleted after one more question', async () => {
  const world = fakeWorld({ settings: on() })
  window.location.hash = '#data'
  const page = await show(<Options ports={world.ports} />)
  await page.press('Delete mood corrections')
  expect(world.forgotten).toEqual([])
  await page.press('Delete')
  expect(world.forgotten).toEqual(['mood'])
})
