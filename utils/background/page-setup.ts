import { browser } from 'wxt/browser'
import { chooseLanguage } from '../i18n/language.ts'
import { overlayCatalogues } from '../i18n/overlay/index.ts'
import type { PageSetup } from '../messaging/protocol.ts'
import { checksReplies } from './reply-desk.ts'
import { refreshRules } from './rules-in-force.ts'
import { mayWorkOn } from './sites.ts'

/**
 * What one page gets: whether to work there at all, and only the texts and switches it needs.
 * @param style the overlay's style sheet: not in the page's script, which most frames carry without drawing.
 */
export async function pageSetup(url: string, style: string): Promise<PageSetup> {
  // Read anew: a page asks when it starts and when settings changed.
  const [{ settings }, allowed] = await Promise.all([refreshRules(), mayWorkOn(url)])
  const { personal, team } = settings
  const site = personal.sites[new URL(url).origin]
  const language =
    personal.language === 'auto' ? chooseLanguage([browser.i18n.getUILanguage()]) : personal.language
  const on = personal.consent && allowed && site?.on !== false
  return {
    on,
    language,
    catalogue: overlayCatalogues[language],
    style: on ? style : '',
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
