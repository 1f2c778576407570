import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { applyTeam, undoableTeam, undoTeam } from '../../utils/settings/apply-file.ts'
import { defaultSettings } from '../../utils/settings/parse.ts'
import { changeSettings, KEPT_KEY, loadSettings, NewerSettingsError } from '../../utils/settings/storage.ts'
import { SETTINGS_KEY } from '../../utils/settings/watch.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const nudges = (nudgesPerDay: number) => (settings: typeof defaultSettings) => ({
  ...settings,
  team: { ...settings.team, nudgesPerDay },
})

beforeEach(() => fakeBrowser.reset())

describe('settings in storage', () => {
  it('starts from the defaults, off', async () => {
    const { settings, state } = await loadSettings()
    expect(settings).toEqual(defaultSettings)
    expect(settings.personal.consent).toBe(false)
    expect(state).toBe('current')
  })

  it('loses no change when two come at once', async () => {
    await Promise.all([
      changeSettings(nudges(1)),
      changeSettings((settings) => ({ ...settings, personal: { ...settings.personal, consent: true } })),
    ])
    const { settings } = await loadSettings()
    expect(settings.team.nudgesPerDay).toBe(1)
    expect(settings.personal.consent).toBe(true)
  })

  it('does not write over settings of a later version', async () => {
    const later = { version: 99, team: { nudgesPerDay: 5 }, personal: {} }
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: later })
    await expect(changeSettings(nudges(1))).rejects.toBeInstanceOf(NewerSettingsError)
    expect((await fakeBrowser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]).toEqual(later)
    expect((await loadSettings()).settings.team.nudgesPerDay).toBe(5)
  })

  it('keeps what could not be migrated, through any number of later changes', async () => {
    await fakeBrowser.storage.local.set({ [SETTINGS_KEY]: ['what', 'is', 'this'] })
    expect((await loadSettings()).state).toBe('failed')
    await changeSettings(nudges(1))
    await changeSettings(nudges(2))
    expect((await fakeBrowser.storage.local.get(KEPT_KEY))[KEPT_KEY]).toEqual(['what', 'is', 'this'])
    expect((await loadSettings()).settings.team.nudgesPerDay).toBe(2)
  })

  it('changes nothing when storage cannot be read, and goes on afterwards', async () => {
    await changeSettings(nudges(7))
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('blocked'))
    await expect(changeSettings(nudges(1))).rejects.toThrow('blocked')
    expect((await loadSettings()).settings.team.nudgesPerDay).toBe(7)
    await changeSettings(nudges(4))
    expect((await loadSettings()).settings.team.nudgesPerDay).toBe(4)
  })

  it('takes an applied file back, until something else was changed', async () => {
    await changeSettings(nudges(7))
    expect(await undoableTeam()).toBeNull()
    await applyTeam({ ...defaultSettings.team, nudgesPerDay: 2 })
    const before = await undoableTeam()
    expect(before?.nudgesPerDay).toBe(7)
    if (before) await undoTeam(before)
    expect((await loadSettings()).settings.team.nudgesPerDay).toBe(7)

    await applyTeam({ ...defaultSettings.team, nudgesPerDay: 2 })
    await changeSettings(nudges(3))
    expect(await undoableTeam()).toBeNull()
  })
})
