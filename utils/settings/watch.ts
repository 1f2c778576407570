import { browser } from 'wxt/browser'

/** Storage key of the settings; content scripts watch it without carrying the settings schema. */
export const SETTINGS_KEY = 'settings'
/** Changes whenever a site was granted or taken back: reaches pages also when the background slept meanwhile. */
export const GRANTS_KEY = 'grants'

/** Calls back after settings, policy or granted sites changed anywhere in this browser; returns the way to stop. */
export function watchSettings(listener: () => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && (SETTINGS_KEY in changes || GRANTS_KEY in changes)))
      listener()
  }
  browser.storage.onChanged.addListener(heard)
  return () => {
    try {
      browser.storage.onChanged.removeListener(heard)
    } catch {
      // An extension that is gone has no listeners left to take away.
    }
  }
}
