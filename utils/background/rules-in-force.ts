import { holidayDates } from '../clock/holidays/index.ts'
import type { Settings } from '../settings/schema.ts'
import { loadSettings } from '../settings/storage.ts'
import { watchSettings } from '../settings/watch.ts'

export interface RulesInForce {
  readonly settings: Settings
  /** Dates of each calendar's holiday table with the agreed days, by calendar id. */
  readonly holidays: Readonly<Record<string, readonly string[]>>
  /** Paths an administrator fixed. */
  readonly locked: readonly string[]
}

let inForce: Promise<RulesInForce> | null = null
let watching = false

/**
 * Settings and holidays as they hold now, read once and again only after a change: the same objects from tick
 * to tick keep the clock room's cache warm.
 */
export function rulesInForce(): Promise<RulesInForce> {
  if (!watching) {
    watching = true
    watchSettings(() => {
      inForce = null
    })
  }
  inForce ??= read()
  return inForce
}

/** The same, read anew. */
export function refreshRules(): Promise<RulesInForce> {
  inForce = null
  return rulesInForce()
}

async function read(): Promise<RulesInForce> {
  const { settings, locked } = await loadSettings()
  const holidays = Object.fromEntries(
    settings.team.calendars.map(({ id, holidays: table, agreed }) => [id, holidayDates(table, agreed)]),
  )
  return { settings, holidays, locked }
}
