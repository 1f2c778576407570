import { browser } from 'wxt/browser'
import { emptyLayer, type LocalLayer, parseLayer } from '../mood/corrections.ts'

/** Hashes and small numbers only; a local key of its own, so that it can be deleted alone. */
const KEY = 'mood.layer'

let layer: Promise<LocalLayer> | null = null

/** What this browser's corrections taught; nothing where storage fails. */
export function localLayer(): Promise<LocalLayer> {
  layer ??= browser.storage.local
    .get(KEY)
    .then((stored) => parseLayer(stored[KEY]))
    .catch(() => emptyLayer())
  return layer
}

/** One correction after another: two tabs must not lose each other's. */
export async function teach(change: (layer: LocalLayer) => LocalLayer): Promise<void> {
  const next = localLayer().then(change)
  layer = next.catch(() => emptyLayer())
  await browser.storage.local.set({ [KEY]: await next }).catch(() => undefined)
}

export async function forgetLayer(): Promise<void> {
  layer = Promise.resolve(emptyLayer())
  await browser.storage.local.remove(KEY)
}
