import type { Example } from '../examples.ts'

/** Claimed by this helpdesk when `key` is given, by none when it is null. */
export const ZENDESK_EXAMPLES: readonly Example[] = [
  { url: 'https://acme.zendesk.com/agent/tickets/4211', key: '4211', note: 'ticket' },
  { url: 'https://acme.zendesk.com/agent/tickets/4211?comment=99', key: '4211', note: 'ticket with a query' },
  { url: 'https://acme.zendesk.com/agent/tickets/4211/events', key: '4211', note: 'sub-page of a ticket' },
  { url: 'https://acme.zendesk.com/agent/tickets/new/1', key: null, note: 'a ticket not yet made' },
  { url: 'https://acme.zendesk.com/agent/filters/360001', key: null, note: 'view' },
  { url: 'https://acme.zendesk.com/agent/search/1?q=vpn', key: null, note: 'search' },
  { url: 'https://acme.zendesk.com/hc/en-us/articles/1', key: null, note: 'help centre on the same host' },
]
