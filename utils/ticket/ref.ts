export const HELPDESKS = ['zendesk', 'jira', 'topdesk'] as const
export type HelpdeskId = (typeof HELPDESKS)[number]

/** How the vendor runs it; decides API version and login habits. */
export type Deployment = 'cloud' | 'data-center'

/** Names one ticket on one site. */
export interface TicketRef {
  readonly helpdesk: HelpdeskId
  readonly deployment: Deployment
  /** `https://acme.zendesk.com`, without a slash at its end. */
  readonly origin: string
  /** Context path of a Data Center install (`/jira`), else empty. */
  readonly basePath: string
  /** What the API takes: `4211`, `ACME-12`, `I 2611 103`. */
  readonly key: string
}

/** One string per ticket, stable over time: key for caches and per-ticket records. */
export function ticketId(ref: TicketRef): string {
  return `${ref.origin}${ref.basePath}#${ref.key}`
}

export function sameTicket(a: TicketRef | null, b: TicketRef | null): boolean {
  return a !== null && b !== null && ticketId(a) === ticketId(b)
}
