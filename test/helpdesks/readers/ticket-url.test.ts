import { expect, it } from 'vitest'
import { detectTicket } from '../../../utils/helpdesks/detect.ts'
import { ticketUrl } from '../../../utils/helpdesks/ticket-url.ts'
import type { TicketRef } from '../../../utils/ticket/ref.ts'

const cloud = { deployment: 'cloud', basePath: '' } as const

it.each<[TicketRef, string]>([
  [
    { ...cloud, helpdesk: 'zendesk', origin: 'https://acme.zendesk.com', key: '4211' },
    'https://acme.zendesk.com/agent/tickets/4211',
  ],
  [
    { ...cloud, helpdesk: 'jira', origin: 'https://acme.atlassian.net', key: 'ACME-12' },
    'https://acme.atlassian.net/browse/ACME-12',
  ],
  [
    {
      helpdesk: 'jira',
      deployment: 'data-center',
      origin: 'https://jira.acme.example',
      basePath: '/jira',
      key: 'ACME-12',
    },
    'https://jira.acme.example/jira/browse/ACME-12',
  ],
  [
    { ...cloud, helpdesk: 'topdesk', origin: 'https://acme.topdesk.net', key: 'I 2611 103' },
    'https://acme.topdesk.net/tas/secure/incident?action=lookup&lookup=naam&lookupValue=I%202611%20103',
  ],
])('%o opens at its own address, and is found there again', (ref, url) => {
  expect(ticketUrl(ref)).toBe(url)
  if (ref.deployment === 'cloud') expect(detectTicket({ url: new URL(url), document: null })).toEqual(ref)
})
