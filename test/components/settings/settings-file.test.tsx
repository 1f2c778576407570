// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { Popup } from '../../../components/settings/popup/Popup.tsx'
import { parseTeamSettings } from '../../../utils/settings/parse.ts'
import { writeShareFile } from '../../../utils/settings/share.ts'
import { fakeWorld } from './fake-ports.ts'
import { show } from './render.tsx'

const team = {
  calendars: [{ id: 'desk', name: 'Helpdesk', zone: 'Europe/Amsterdam', week: { 1: [['08:00', '18:00']] } }],
}
const settings = { personal: { consent: true }, team }

function file(text: string, name = 'team-settings.json'): File {
  return new File([text], name, { type: 'application/json' })
}

function changed(change: (team: Record<string, unknown>) => void): File {
  const content = JSON.parse(writeShareFile(parseTeamSettings(team).value)) as {
    team: Record<string, unknown>
  }
  change(content.team)
  return file(JSON.stringify(content))
}

async function open(options: Parameters<typeof fakeWorld>[0] = {}) {
  const world = fakeWorld({ settings, ...options })
  return { world, page: await show(<Popup ports={world.ports} firstTab="sites" />) }
}

describe('settings file', () => {
  it('saves the team part only', async () => {
    const { world, page } = await open()
    await page.press('Save to file')
    expect(world.saved).toHaveLength(1)
    expect(JSON.parse(world.saved[0]?.text ?? '')).toMatchObject({ solveFirst: 'settings', version: 1 })
    expect(world.saved[0]?.text).not.toContain('consent')
  })

  it('shows what would change before anything does, applies it, and takes it back', async () => {
    const { world, page } = await open()
    await page.give(
      'Read from file …',
      changed((given) => {
        ;(given['thresholds'] as { p3: { stillMinutes: number } }).p3.stillMinutes = 60
        given['calendars'] = [{ ...team.calendars[0], zone: 'Amsterdm', week: { 1: [['08:00', '17:30']] } }]
      }),
    )
    const rows = page.all('tr').map((row) => row.textContent?.replaceAll('\u2060', ''))
    expect(rows).toEqual([
      'P3, Tell after2\u00a0h →  becomes 1\u00a0h',
      'Calendar Helpdesk: Monday08:00–18:00 →  becomes 08:00–17:30',
    ])
    expect(page.text()).toContain('1 value left out, yours stays:')
    expect(page.text()).toContain('Calendar Helpdesk: Time zone says “Amsterdm”, which does not exist.')
    expect(world.settings.team.thresholds.p3.stillMinutes).toBe(120)

    await page.press('Apply 2 changes')
    expect(world.settings.team.thresholds.p3.stillMinutes).toBe(60)
    expect(world.settings.team.calendars[0]?.zone).toBe('Europe/Amsterdam')
    await page.press('Undo')
    expect(world.settings.team.thresholds.p3.stillMinutes).toBe(120)
    expect(page.text()).toContain('Back as it was.')
  })

  it('leaves everything as it is when asked', async () => {
    const { world, page } = await open()
    await page.give(
      'Read from file …',
      changed((given) => void (given['nudgesPerDay'] = 1)),
    )
    await page.press('Leave as is')
    expect(world.settings.team.nudgesPerDay).toBe(3)
    expect(page.named('Read from file …')).toBeTruthy()
  })

  it('says what the organisation keeps', async () => {
    const { page } = await open({ locked: ['team.nudgesPerDay'] })
    await page.give(
      'Read from file …',
      changed((given) => void (given['nudgesPerDay'] = 1)),
    )
    expect(page.text()).toContain('Nudges a day, at most: set by your organisation.')
    expect(page.text()).toContain('changes nothing')
  })

  it.each([
    ['damaged', '{"solveFirst":', 'damaged or of another kind'],
    ['of another program', '{"a":1}', 'no settings file of Solve First'],
    ['newer', '{"solveFirst":"settings","version":99,"team":{}}', 'newer Solve First'],
    ['too large', 'x'.repeat(1_000_001), 'too large'],
  ])('refuses a file that is %s, and changes nothing', async (_name, text, words) => {
    const { world, page } = await open()
    const before = world.settings
    await page.give('Read from file …', file(text))
    expect(page.text()).toContain(words)
    expect(world.settings).toBe(before)
  })
})
