import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { chooseLanguage } from '@/utils/i18n/language.ts'
import { pagesCatalogues } from '@/utils/i18n/pages/index.ts'
import { createSpeaker } from '@/utils/i18n/speaker.ts'
import type { Settings } from '@/utils/settings/schema.ts'
import type { LoadedSettings } from '@/utils/settings/storage.ts'
import type { Ports } from '../ports.ts'
import type { Page } from './page.ts'

export interface OpenPage {
  readonly page: Page
  readonly state: LoadedSettings['state']
  readonly outcome: 'saved' | 'not-saved' | null
  /** Fields that hold something that cannot be stored. */
  readonly bad: number
}

/** Settings as a page shows them: loaded, followed, and changed at once. null until they are loaded. */
export function useSettings(ports: Ports): OpenPage | null {
  const [loaded, setLoaded] = useState<LoadedSettings | null>(null)
  const [outcome, setOutcome] = useState<OpenPage['outcome']>(null)
  const [bad, setBad] = useState<ReadonlySet<string>>(new Set())
  const pending = useRef(0)

  const reload = useCallback(async () => {
    const next = await ports.settings.load()
    // What is being written will be heard again; an older answer must not undo what is on screen.
    if (pending.current === 0) setLoaded(next)
  }, [ports])

  useEffect(() => {
    void reload()
    return ports.settings.watch(() => void reload())
  }, [ports, reload])

  const change = useCallback(
    (how: (settings: Settings) => Settings) => {
      pending.current++
      setLoaded((now) => now && { ...now, settings: how(now.settings) })
      ports.settings
        .change(how)
        .then(
          () => setOutcome('saved'),
          () => setOutcome('not-saved'),
        )
        .finally(() => {
          pending.current--
          void reload()
        })
    },
    [ports, reload],
  )

  const mark = useCallback((field: string, isBad: boolean) => {
    setBad((now) => {
      if (now.has(field) === isBad) return now
      const next = new Set(now)
      if (isBad) next.add(field)
      else next.delete(field)
      return next
    })
  }, [])

  const wanted = loaded?.settings.personal.language ?? 'auto'
  const language = wanted === 'auto' ? chooseLanguage(ports.languages) : wanted
  const zone = loaded?.settings.team.calendars[0]?.zone || undefined
  const speaker = useMemo(
    () => createSpeaker({ language, catalogue: pagesCatalogues[language], zone, now: ports.now }),
    [language, zone, ports],
  )

  if (loaded === null) return null
  const { settings, locked, state } = loaded
  return {
    page: { ports, speaker, language, settings, locked, change, mark },
    state,
    outcome,
    bad: bad.size,
  }
}
