import { browser } from 'wxt/browser'
import type { Problem } from './field.ts'
import { type Migrated, migrate } from './migrations/index.ts'
import { parseSettings } from './parse.ts'
import { applyPolicy, type Policy, parsePolicy } from './policy.ts'
import { SETTINGS_VERSION, type Settings } from './schema.ts'
import { SETTINGS_KEY } from './watch.ts'

/** What could not be read when settings were first changed after it: kept whole, never overwritten. */
export const KEPT_KEY = 'settings.kept'

export interface LoadedSettings {
  readonly settings: Settings
  /** Paths an administrator fixed; shown locked. */
  readonly locked: readonly string[]
  readonly problems: readonly Problem[]
  readonly state: Migrated['state']
}

/** Stored settings come from a later version of the extension: they are read, not written. */
export class NewerSettingsError extends Error {
  constructor() {
    super('settings of a later version')
    this.name = 'NewerSettingsError'
  }
}

/** Settings as they hold now: policy over what is stored over the defaults. Never throws. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [stored, policy] = await Promise.all([getStored().catch(() => undefined), readPolicy()])
  const migrated = migrate(stored)
  const parsed = parseSettings(migrated.raw)
  const { settings, locked } = applyPolicy(parsed.value, policy)
  return { settings, locked, problems: parsed.problems, state: migrated.state }
}

/**
 * Stores settings whole, with the version.
 * @throws when the browser's storage is full or blocked; the caller says so.
 */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: { version: SETTINGS_VERSION, ...settings } })
}

let queue: Promise<unknown> = Promise.resolve()

/**
 * Changes part of the settings on top of what is stored now, one change after the other.
 * @throws NewerSettingsError · what the browser's storage throws. Nothing is changed then.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = queue.then(() => alone(() => changeNow(change)))
  queue = next.catch(() => undefined)
  return next
}

async function changeNow(change: (settings: Settings) => Settings): Promise<Settings> {
  const stored = await getStored()
  const { raw, state } = migrate(stored)
  if (state === 'newer') throw new NewerSettingsError()
  if (state === 'failed') await keep(stored)
  const next = change(parseSettings(raw).value)
  await saveSettings(next)
  return next
}

/** One page of ours at a time, where the browser has locks. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks
  return locks ? locks.request(SETTINGS_KEY, work) : work()
}

async function keep(stored: unknown): Promise<void> {
  const kept = await browser.storage.local.get(KEPT_KEY)
  if (kept[KEPT_KEY] === undefined) await browser.storage.local.set({ [KEPT_KEY]: stored })
}

async function getStored(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]
}

/** Firefox rejects when no policy is set, Chromium's content scripts have no managed area at all. */
async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null))
  } catch {
    return parsePolicy({})
  }
}
