import type { SiteId } from '../world/types.ts'
import { zendeskApi } from '../zendesk/api.ts'
import { zendeskModel } from '../zendesk/model.ts'
import { zendeskPage } from '../zendesk/page.ts'
import type { Ask, Reply } from './reply.ts'
import type { Switches } from './switches.ts'

/** What one vendor's look-alike can do. */
export interface Vendor {
  /** The REST API; asked only with a session. */
  readonly api: (ask: Ask) => Reply
  /** A page or frame; null where there is none. */
  readonly page: (ask: Ask, switches: Switches) => Reply | null
  /** What the page's own script asks for. */
  readonly model: (ask: Ask, switches: Switches) => unknown
}

export const VENDORS: Partial<Record<SiteId, Vendor>> = {
  zendesk: {
    api: zendeskApi,
    page: (ask, s) => zendeskPage(ask, s.theme, s.language),
    model: ({ query, world }) =>
      zendeskModel(world, (query.get('tabs') ?? '').split(',').filter(Boolean), query.get('view') || null),
  },
}
