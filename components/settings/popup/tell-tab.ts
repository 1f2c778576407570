import { TROUBLES } from '@/components/troubles.ts'
import type { GlyphName } from '@/components/ui/glyphs.ts'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'
import type { TabState } from '@/utils/messaging/protocol.ts'
import type { Settings } from '@/utils/settings/schema.ts'
import { HELPDESK_NAMES, hostOf, PRODUCT_NAMES } from '../helpdesk-names.ts'
import type { TabReport } from '../ports.ts'

/** A tab's state in words. */
export interface ToldTab {
  readonly glyph: GlyphName
  readonly title: string
  /** Site, way and time, small. */
  readonly line: string
  readonly more: readonly string[]
}

export function tellTab(report: TabReport, speaker: Speaker<PagesKey>, settings: Settings): ToldTab {
  if (report.kind === 'no-page') {
    return { glyph: 'away', title: speaker.t('noPage'), line: '', more: [speaker.t('noPageHow')] }
  }
  const host = hostOf(report.origin)
  if (report.kind === 'no-access') {
    const { looksLike } = report
    return looksLike === null
      ? { glyph: 'lock', title: speaker.t('notKnown'), line: host, more: [speaker.t('notKnownHow')] }
      : {
          glyph: 'lock',
          title: speaker.t('noAccess'),
          line: dots(host, speaker.t('looksLike', { product: PRODUCT_NAMES[looksLike] })),
          more: [],
        }
  }
  if (settings.personal.sites[report.origin]?.on === false) {
    return { glyph: 'away', title: speaker.t('siteOff'), line: host, more: [speaker.t('siteOffHow')] }
  }
  if (report.kind === 'silent') {
    return { glyph: 'info', title: speaker.t('silent'), line: host, more: [speaker.t('silentHow')] }
  }
  return tellState(report.state, host, speaker)
}

function tellState(state: TabState, host: string, speaker: Speaker<PagesKey>): ToldTab {
  const { ref, source, readAt, trouble, bad } = state
  if (ref === null) {
    return { glyph: 'away', title: speaker.t('noTicket'), line: host, more: [speaker.t('noTicketHow')] }
  }
  const way = source === null ? '' : speaker.t(source === 'api' ? 'byApi' : 'fromPage')
  const more = [
    trouble === null ? '' : speaker.t(troubleKey(trouble)),
    bad.length === 0 ? '' : speaker.t('someUnread', { n: bad.length }),
    trouble === null && readAt === null ? speaker.t('readingNow') : '',
  ]
  return {
    glyph: trouble === null ? 'check' : 'again',
    title: speaker.t('readingTicket', {
      helpdesk: HELPDESK_NAMES[ref.helpdesk],
      number: ref.helpdesk === 'zendesk' ? `#${ref.key}` : ref.key,
    }),
    line: dots(host, way, readAt === null ? '' : speaker.time(readAt)),
    more: more.filter((text) => text !== ''),
  }
}

function dots(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ')
}

/** A tab tells its trouble as text. */
function troubleKey(trouble: string): PagesKey {
  return Object.hasOwn(TROUBLES, trouble) ? TROUBLES[trouble as keyof typeof TROUBLES] : 'troubleOther'
}
