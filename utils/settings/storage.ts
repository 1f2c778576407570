import { browser } from 'wxt/browser'
import type { Problem } from './field.ts'
import { migrate } from './migrations/index.ts'
import { parseSettings } from './parse.ts'
import { applyPolicy, parsePolicy, type Policy } from './policy.ts'
import { SETTINGS_VERSION, type Settings } from './schema.ts'
import { SETTINGS_KEY } from './watch.ts'

/** What was stored before a migration failed or a file was applied: nothing is lost. */
const BACKUP_KEY = 'settings.before'

export interface LoadedSettings {
  readonly settings: Settings
  /** Paths an administrator fixed; shown locked. */
  readonly locked: readonly string[]
  readonly problems: readonly Problem[]
  readonly state: 'current' | 'migrated' | 'newer' | 'failed'
}

/** Settings as they hold now: policy over what is stored over the defaults. Never throws. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [stored, policy] = await Promise.all([readStored(), readPolicy()])
  const migrated = migrate(stored)
  const parsed = parseSettings(migrated.raw)
  const { settings, locked } = applyPolicy(parsed.value, policy)
  return { settings, locked, problems: parsed.problems, state: migrated.state }
}

/**
 * Stores settings whole, with the version; the value that stood there before is kept once beside it.
 * @throws when the browser's storage is full or blocked; the caller says so.
 */
export async function saveSettings(settings: Settings): Promise<void> {
  const before = await readStored()
  const entry: Record<string, unknown> = { [SETTINGS_KEY]: { version: SETTINGS_VERSION, ...settings } }
  if (before !== undefined) entry[BACKUP_KEY] = before
  await browser.storage.local.set(entry)
}

/** Changes part of the settings on top of what is stored now. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const parsed = parseSettings(migrate(await readStored()).raw)
  const next = change(parsed.value)
  await saveSettings(next)
  return next
}

async function readStored(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]
  } catch {
    return undefined
  }
}

/** Firefox rejects when no policy is set, Chromium's content scripts have no managed area at all. */
async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null))
  } catch {
    return parsePolicy({})
  }
}
