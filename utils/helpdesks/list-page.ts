import type { HelpdeskId } from '../ticket/ref.ts'
import type { Ticket } from '../ticket/ticket.ts'
import type { HelpdeskIo, ListResult, PageView, ReadOptions, Site } from './helpdesk.ts'

/** What a vendor's pages that list tickets need, apart from the ticket pages so that these stay light. */
export interface ListPage {
  readonly id: HelpdeskId
  /** The site, when the page is a list of tickets. */
  detect(page: PageView): Site | null
  /** Rows in page order, with the key the API takes. */
  rows(document: Document): readonly { readonly key: string; readonly element: Element }[]
  /** Many tickets in one request, without messages and events; those the agent may not see are left out. */
  readRows(
    site: Site,
    keys: readonly string[],
    io: HelpdeskIo,
    options: ReadOptions,
    signal: AbortSignal,
  ): Promise<ListResult<Ticket>>
}
