import { isObject } from '../field.ts'
import { SETTINGS_VERSION } from '../schema.ts'

/** Takes the stored shape of one version to the next. Pure; throwing keeps the user's data as it was. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>

/**
 * `migrations[n]` leads from version n to n + 1. Version 0 is the flat shape of the first trial build.
 * Each has a frozen example in test/settings/examples.
 */
export const migrations: Readonly<Record<number, Migration>> = {
  0: (stored) => {
    const { language, consent, mood, sites, ...team } = stored
    return { version: 1, team, personal: { language, consent, mood, sites } }
  },
}

export interface Migrated {
  readonly raw: unknown
  /** `newer`: written by a later version, read as well as it can be and not overwritten. */
  readonly state: 'current' | 'migrated' | 'newer' | 'failed'
}

/** Brings stored settings to the present version, one step at a time. Never throws, never loses data. */
export function migrate(raw: unknown): Migrated {
  if (raw === undefined || raw === null) return { raw: {}, state: 'current' }
  if (!isObject(raw)) return { raw, state: 'failed' }
  let version = typeof raw['version'] === 'number' ? raw['version'] : 0
  if (version > SETTINGS_VERSION) return { raw, state: 'newer' }
  if (version === SETTINGS_VERSION) return { raw, state: 'current' }
  try {
    let current: Record<string, unknown> = raw
    while (version < SETTINGS_VERSION) {
      const step = migrations[version]
      if (!step) return { raw, state: 'failed' }
      current = step(current)
      version++
    }
    return { raw: current, state: 'migrated' }
  } catch {
    return { raw, state: 'failed' }
  }
}
