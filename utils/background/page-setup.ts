import { browser } from 'wxt/browser'
import { holidayDates } from '../clock/holidays/index.ts'
import { chooseLanguage } from '../i18n/language.ts'
import { overlayCatalogues } from '../i18n/overlay/index.ts'
import type { PageSetup } from '../messaging/protocol.ts'
import { loadSettings } from '../settings/storage.ts'
import { mayWorkOn } from './sites.ts'

/** What one page gets: whether to work there at all, and only the texts and holidays it needs. */
export async function pageSetup(url: string): Promise<PageSetup> {
  const [{ settings }, allowed] = await Promise.all([loadSettings(), mayWorkOn(url)])
  const { personal, team } = settings
  const site = personal.sites[new URL(url).origin]
  const language =
    personal.language === 'auto' ? chooseLanguage([browser.i18n.getUILanguage()]) : personal.language
  const holidays = Object.fromEntries(
    team.calendars.map((calendar) => [calendar.id, holidayDates(calendar.holidays, calendar.agreed)]),
  )
  return {
    on: personal.consent && allowed && site?.on !== false,
    settings,
    language,
    catalogue: overlayCatalogues[language],
    holidays,
  }
}
