import { jiraApi } from '../jira/api.ts'
import { cloudPage } from '../jira/cloud-page.ts'
import { dcPage } from '../jira/dc-page.ts'
import { jiraModel } from '../jira/model.ts'
import { topdeskApi } from '../topdesk/api.ts'
import { cardModel, shellModel } from '../topdesk/model.ts'
import { topdeskPage } from '../topdesk/page.ts'
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

export const VENDORS: Readonly<Record<SiteId, Vendor>> = {
  zendesk: {
    api: zendeskApi,
    page: (ask, s) => zendeskPage(ask, s.theme, s.language),
    model: ({ query, world }) =>
      zendeskModel(world, (query.get('tabs') ?? '').split(',').filter(Boolean), query.get('view') || null),
  },
  'jira-cloud': { api: jiraApi, page: cloudPage, model: jiraAsked },
  topdesk: {
    api: topdeskApi,
    page: topdeskPage,
    model: ({ query, world }, s) => {
      const card = query.get('card')
      const open = (query.get('cards') ?? '').split('|').filter(Boolean)
      return card === null ? shellModel(world, open, s) : cardModel(world, card, s)
    },
  },
  'jira-dc': { api: jiraApi, page: dcPage, model: jiraAsked },
}

function jiraAsked({ query, world, site }: Ask): unknown {
  return jiraModel(world, site, query.get('path') ?? '', query.get('selected') || null)
}
