import { createContext, useContext } from 'react'
import type { Language } from '@/utils/i18n/language.ts'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'
import { getAt, isLocked, setAt } from '@/utils/settings/path.ts'
import type { Settings } from '@/utils/settings/schema.ts'
import type { Ports } from '../ports.ts'

/** What every part of a settings page works with. */
export interface Page {
  readonly ports: Ports
  readonly speaker: Speaker<PagesKey>
  readonly language: Language
  readonly settings: Settings
  readonly locked: readonly string[]
  /** Stores at once; the page shows the new value before the browser has written it. */
  readonly change: (change: (settings: Settings) => Settings) => void
  /** Tells the page that a field holds something that cannot be stored. */
  readonly mark: (field: string, bad: boolean) => void
}

export const PageContext = createContext<Page | null>(null)

export function usePage(): Page {
  const page = useContext(PageContext)
  if (page === null) throw new Error('outside a settings page')
  return page
}

/** One place of the settings: its value, whether it is fixed, and the way to change it. */
export function useSetting<T>(path: string): {
  readonly value: T
  readonly locked: boolean
  readonly set: (value: T) => void
} {
  const { settings, locked, change } = usePage()
  return {
    value: getAt(settings, path) as T,
    locked: isLocked(locked, path),
    set: (value) => change((now) => setAt(now, path, value)),
  }
}
