import type { Example } from '../examples.ts'

const QUEUES = 'https://acme.atlassian.net/jira/servicedesk/projects/ACME/queues'
/** Claimed by this helpdesk when `key` is given, by none when it is null. */
export const JIRA_EXAMPLES: readonly Example[] = [
  { url: 'https://acme.atlassian.net/browse/ACME-12', key: 'ACME-12', note: 'issue' },
  { url: `${QUEUES}/custom/7/ACME-12`, key: 'ACME-12', note: 'issue opened from a queue' },
  { url: `${QUEUES}/issue/ACME-12`, key: 'ACME-12', note: 'issue of a service project' },
  {
    url: 'https://acme.atlassian.net/jira/servicedesk/projects/ACME/section/service-requests/custom/10/ACME-12',
    key: 'ACME-12',
    note: 'issue in a practice',
  },
  {
    url: 'https://acme.atlassian.net/jira/software/c/projects/A1_B/boards/1?selectedIssue=A1_B-9',
    key: 'A1_B-9',
    note: 'issue over a board',
  },
  { url: 'https://acme.atlassian.net/issues/ACME-12?jql=project%3DACME', key: 'ACME-12', note: 'search' },
  { url: `${QUEUES}/custom/7`, key: null, note: 'queue' },
  {
    url: 'https://acme.atlassian.net/servicedesk/customer/portal/1/ACME-12',
    key: null,
    note: 'customer portal',
  },
  { url: 'https://acme.atlassian.net/wiki/spaces/X/pages/1', key: null, note: 'Confluence' },
  {
    url: 'https://jira.acme.example/jira/browse/ACME-12',
    key: null,
    note: 'Data Center: known by its page only',
  },
]
