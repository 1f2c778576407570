import type { SiteId } from '../world/types.ts'

/** How one site is set up. */
export interface Switches {
  theme: 'auto' | 'light' | 'dark'
  /** Language of the agent's pages. */
  language: 'en' | 'nl' | 'de' | 'fi'
  /** TOPdesk: the attributes of "Support custom colours". */
  accessibleAttributes: boolean
  /** TOPdesk: groups of the card that are folded, so that their fields are not in the page. */
  collapsed: boolean
  /** The API takes the session cookie; one real tenant does not. */
  cookieTaken: boolean
  /** Jira Cloud: how long after the load the server's page is thrown away and drawn anew. */
  hydrateAfterMs: number
  /** Elements added to every page, for measuring on large ones. */
  ballast: number
}

export const defaults = (site: SiteId): Switches => ({
  theme: 'auto',
  language: site === 'topdesk' ? 'nl' : 'en',
  accessibleAttributes: true,
  collapsed: false,
  cookieTaken: true,
  hydrateAfterMs: 400,
  ballast: 0,
})
