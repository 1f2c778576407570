import { browser } from 'wxt/browser'
import type { CalibrationBin } from '../../effort/early-risk/calibration.ts'
import type { RiskModel } from '../../effort/early-risk/early-risk.ts'
import { FEATURES } from '../../effort/early-risk/features.ts'
import { isObject } from '../../settings/field.ts'
import type { Instant } from '../../ticket/reading.ts'
import { NO_WALKS, type SiteWalks } from './walk.ts'

/** One local key, so that it can be deleted alone; numbers and hashes only. */
const KEY = 'risk.sites'

export interface KeptModel {
  readonly learnedAt: Instant
  readonly model: RiskModel
  readonly calibration: readonly CalibrationBin[]
}

export interface KeptSite {
  readonly walks: SiteWalks
  /** When learning was last tried, by this machine's clock. */
  readonly triedAt: Instant
  readonly kept: KeptModel | null
}

export type KeptSites = Readonly<Record<string, KeptSite>>

let queue: Promise<unknown> = Promise.resolve()

/** What is kept by origin; a damaged entry is as good as none. */
export async function keptSites(): Promise<KeptSites> {
  const stored: unknown = (await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>))[
    KEY
  ]
  if (!isObject(stored)) return {}
  return Object.fromEntries(
    Object.entries(stored).flatMap(([site, one]) => (isSite(one) ? [[site, one]] : [])),
  )
}

/** One write after another: two tabs must not lose each other's step. */
export function changeSite(site: string, change: (kept: KeptSite) => KeptSite): Promise<void> {
  return inTurn(async () => {
    const all = await keptSites()
    const before = all[site] ?? { walks: NO_WALKS, triedAt: 0, kept: null }
    const after = change(before)
    if (after !== before) await browser.storage.local.set({ [KEY]: { ...all, [site]: after } })
  })
}

/** @param site null: all of them */
export function forgetRisk(site: string | null): Promise<void> {
  return inTurn(async () => {
    if (site === null) return browser.storage.local.remove(KEY)
    const { [site]: _gone, ...rest } = await keptSites()
    await browser.storage.local.set({ [KEY]: rest })
  })
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work, work)
  queue = next.catch(() => undefined)
  return next
}

/** Ours alone write it; looked at for damage and for the shape of an older version. */
function isSite(one: unknown): one is KeptSite {
  if (!isObject(one) || !isObject(one['walks']) || !isObject(one['walks']['teams'])) return false
  if (!Number.isFinite(one['walks']['askedThatDay'])) return false
  const kept = one['kept']
  if (kept === null) return true
  const model = isObject(kept) ? kept['model'] : null
  return isObject(model) && Array.isArray(model['weights']) && model['weights'].length === FEATURES.length
}
