import { browser } from 'wxt/browser'
import { checksum } from './checksum.ts'
import { isObject } from './field.ts'
import { migrate } from './migrations/index.ts'
import { parseSettings, parseTeamSettings } from './parse.ts'
import type { TeamSettings } from './schema.ts'
import { changeSettings } from './storage.ts'
import { SETTINGS_KEY } from './watch.ts'

const UNDO_KEY = 'settings.undo'

/** Puts a file's team settings in place and keeps the ones before, so that it can be taken back. */
export async function applyTeam(team: TeamSettings): Promise<void> {
  let before: TeamSettings | null = null
  const next = await changeSettings((settings) => {
    before = settings.team
    return { ...settings, team }
  })
  await browser.storage.local.set({ [UNDO_KEY]: { team: before, after: checksum(next.team) } })
}

/** The settings before the last file; null when there was none, or something was changed by hand since. */
export async function undoableTeam(): Promise<TeamSettings | null> {
  const stored = await browser.storage.local.get([UNDO_KEY, SETTINGS_KEY])
  const raw = stored[UNDO_KEY]
  const present = parseSettings(migrate(stored[SETTINGS_KEY]).raw).value.team
  if (!isObject(raw) || raw['after'] !== checksum(present)) return null
  return parseTeamSettings(raw['team']).value
}

/** Takes the last file back. */
export async function undoTeam(before: TeamSettings): Promise<void> {
  await changeSettings((settings) => ({ ...settings, team: before }))
  await browser.storage.local.remove(UNDO_KEY)
}
