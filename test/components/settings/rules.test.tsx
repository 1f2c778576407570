// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { Options } from '../../../components/settings/options/Options.tsx'
import { LANGUAGES } from '../../../utils/i18n/language.ts'
import { pagesCatalogues } from '../../../utils/i18n/pages/index.ts'
import { readShareFile, writeShareFile } from '../../../utils/settings/share.ts'
import { fakeWorld } from './fake-ports.ts'
import { show } from './render.tsx'

const team = {
  statusCourts: { 'waiting for vendor': 'third-party', 'in behandeling': 'us' },
  slaMetrics: { 'hersteltijd p1': 'resolution' },
  handsOnP80Minutes: 90,
  usualWork: [{ priority: 1, type: 'incident', handsOnMinutes: 45 }],
}

async function open(part: string, options: Parameters<typeof fakeWorld>[0] = {}) {
  window.location.hash = `#${part}`
  const world = fakeWorld({ settings: { personal: { consent: true }, team }, ...options })
  return { world, page: await show(<Options ports={world.ports} />) }
}
const empty = { settings: { personal: { consent: true } } }

afterEach(() => {
  window.location.hash = ''
})

describe('whose turn a status is', () => {
  it('lists what is entered, by name, and changes and removes it', async () => {
    const { world, page } = await open('statuses')
    const rows = page.all('main fieldset span[aria-hidden].wrap-anywhere').map((row) => row.textContent)
    expect(rows).toEqual(['in behandeling', 'waiting for vendor'])
    await page.type('Who holds the ball at “waiting for vendor”', 'customer')
    expect(world.settings.team.statusCourts['waiting for vendor']).toBe('customer')
    await page.press('Remove in behandeling')
    expect(world.settings.team.statusCourts).toEqual({ 'waiting for vendor': 'customer' })
  })

  it('adds a status as the readers look it up: trimmed, in lower case', async () => {
    const { world, page } = await open('statuses', empty)
    expect(page.text()).toContain('None entered')
    expect((page.named('Add a status') as HTMLButtonElement).disabled).toBe(true)
    await page.type('Status, as the helpdesk writes it', '  Wacht op LEVERANCIER ')
    await page.leave('Status, as the helpdesk writes it')
    await page.type('The ball is with', 'third-party')
    await page.press('Add a status')
    expect(world.settings.team.statusCourts).toEqual({ 'wacht op leverancier': 'third-party' })
    expect((page.named('Status, as the helpdesk writes it') as HTMLInputElement).value).toBe('')
  })

  it('keeps what an administrator fixed, and says so', async () => {
    const { world, page } = await open('statuses', {
      settings: { personal: { consent: true }, team },
      locked: ['team.statusCourts'],
    })
    expect(page.text()).toContain('Set by your organisation')
    expect(page.all('main button').filter((button) => button.textContent === 'Add a status')).toEqual([])
    expect(page.all('main fieldset')[0]?.hasAttribute('disabled')).toBe(true)
    expect(world.settings.team.statusCourts).toEqual(team.statusCourts)
  })
})

describe('what a target promises', () => {
  it('is entered beside the own targets', async () => {
    const { world, page } = await open('targets')
    await page.type('What “hersteltijd p1” promises', 'update')
    await page.type('Target, as the helpdesk names it', 'Reactie')
    await page.type('What it promises', 'first-reply')
    await page.press('Add a name')
    expect(world.settings.team.slaMetrics).toEqual({ 'hersteltijd p1': 'update', reactie: 'first-reply' })
  })
})

describe('usual work', () => {
  it('for all tickets: a length of time, 0 for not known', async () => {
    const { world, page } = await open('usual')
    await page.type('Usual hands-on work', '2:30')
    expect(world.settings.team.handsOnP80Minutes).toBe(150)
    await page.type('Usual hands-on work', '200')
    expect(world.settings.team.handsOnP80Minutes).toBe(150)
    // 200 h are 12,000 min, over the 9,600 allowed.
    expect(page.text()).toContain('stays in use')
    await page.type('Usual hands-on work', '0')
    expect(world.settings.team.handsOnP80Minutes).toBe(0)
  })

  it('by priority and type, only once it says one of them', async () => {
    const { world, page } = await open('usual', empty)
    await page.press('Add by priority or type')
    const add = () => page.named('Add') as HTMLButtonElement
    expect(add().disabled).toBe(true)
    await page.type('Type', 'change')
    await page.type('Priority', '2')
    await page.type('Hands-on work', '4')
    expect(add().disabled).toBe(false)
    await page.press('Add')
    expect(world.settings.team.usualWork).toEqual([{ priority: 2, type: 'change', handsOnMinutes: 240 }])
    expect(page.text()).toContain('change · P2')
  })

  it('is fixed where an administrator fixed it', async () => {
    const { page } = await open('usual', {
      settings: { personal: { consent: true }, team },
      locked: ['team.usualWork', 'team.handsOnP80Minutes'],
    })
    expect(page.all('main fieldset')[0]?.hasAttribute('disabled')).toBe(true)
    expect((page.text().match(/Set by your organisation/g) ?? []).length).toBe(2)
  })
})

describe('these rules', () => {
  it('go with the settings file, and a file that has one wrong names it', () => {
    const { settings } = fakeWorld({ settings: { team } })
    const file = JSON.parse(writeShareFile(settings.team)) as { team: { usualWork: unknown[] } }
    const read = readShareFile(JSON.stringify(file), fakeWorld().settings.team)
    if (!read.ok) throw new Error(read.fault)
    expect(read.team).toEqual(settings.team)
    file.team.usualWork.push({ priority: 9, type: 'hardware', handsOnMinutes: 60 })
    const wrong = readShareFile(JSON.stringify(file), fakeWorld().settings.team)
    if (!wrong.ok) throw new Error(wrong.fault)
    expect(wrong.leftOut.map(({ path }) => path)).toEqual([
      'team.usualWork.1.priority',
      'team.usualWork.1.type',
    ])
  })

  it.each(LANGUAGES)('are told in %s', async (language) => {
    for (const [part, key] of [
      ['statuses', 'statusesWhat'],
      ['targets', 'slaNamesWhat'],
      ['usual', 'usualWhat'],
    ] as const) {
      const { page } = await open(part, { settings: { personal: { consent: true, language }, team } })
      expect(page.text()).toContain(pagesCatalogues[language][key])
      expect(page.text()).not.toMatch(/\{\w+\}|undefined/)
    }
  })
})
