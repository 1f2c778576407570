import type { PageView, Site } from './helpdesk.ts'
import { jiraLists } from './jira/list-page.ts'
import type { ListPage } from './list-page.ts'
import { topdeskLists } from './topdesk/list-page.ts'
import { zendeskLists } from './zendesk/list-page.ts'

export const LIST_PAGES: readonly ListPage[] = [zendeskLists, jiraLists, topdeskLists]

/** The helpdesk and site of a page that lists tickets, or null. */
export function detectList(page: PageView): { readonly list: ListPage; readonly site: Site } | null {
  for (const list of LIST_PAGES) {
    const site = list.detect(page)
    if (site) return { list, site }
  }
  return null
}
