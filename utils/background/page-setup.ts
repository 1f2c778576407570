import { browser } from 'wxt/browser'
import { chooseLanguage } from '../i18n/language.ts'
import { overlayCatalogues } from '../i18n/overlay/index.ts'
import type { PageSetup } from '../messaging/protocol.ts'
import { checksReplies } from './reply-desk.ts'
import { refreshRules } from './rules-in-force.ts'
import { mayWorkOn } from './sites.ts'

/** What one page gets: whether to work there at all, and only the texts and switches it needs. */
export async function pageSetup(url: string): Promise<PageSetup> {
  // Read anew: a page asks when it starts and when settings changed.
  const [{ settings }, allowed] = await Promise.all([refreshRules(), mayWorkOn(url)])
  const { personal, team } = settings
  const site = personal.sites[new URL(url).origin]
  const language =
    personal.language === 'auto' ? chooseLanguage([browser.i18n.getUILanguage()]) : personal.language
  return {
    on: personal.consent && allowed && site?.on !== false,
    language,
    catalogue: overlayCatalogues[language],
    browserZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    zone: team.calendars[0]?.zone || null,
    order: personal.order,
    refresh: personal.refresh,
    hideTimers: personal.hideTimers,
    textScale: personal.textScale,
    topdeskApi: site?.topdeskApi ?? false,
    replyCheck: checksReplies(team),
  }
}
