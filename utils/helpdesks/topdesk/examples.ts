import type { Example } from '../examples.ts'

/** Claimed by this helpdesk when `key` is given, by none when it is null. */
export const TOPDESK_EXAMPLES: readonly Example[] = [
  {
    url: 'https://acme.topdesk.net/tas/secure/incident?action=lookup&lookup=naam&lookupValue=I%202611%20103',
    key: 'I 2611 103',
    note: 'card looked up by its number',
  },
  {
    url: 'https://acme.topdesk.net/tas/secure/mango/window/4?t=1692083265467',
    key: null,
    note: 'a tab: number in h1',
  },
  {
    url: 'https://acme.topdesk.net/tas/secure/contained/incident?unid=418c986f186d4934848dc2712039ed34',
    key: null,
    note: 'card by unid: number in h1',
  },
  {
    url: 'https://topdesk.acme.example/tas/secure/grid?gridpart=columns&key=sm1',
    key: null,
    note: 'overview',
  },
  { url: 'https://acme.topdesk.net/tas/secure/agileboard/', key: null, note: 'board' },
  {
    url: 'https://acme.topdesk.net/tas/public/ssp/content/search?q=vpn',
    key: null,
    note: 'self-service portal',
  },
]
