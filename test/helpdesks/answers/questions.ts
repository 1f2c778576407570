import { accountId } from '../jira/ids.ts'
import { incidentId, operatorId } from '../topdesk/ids.ts'
import { organisationOf, person } from '../world/people.ts'
import type { Script, SiteId } from '../world/types.ts'
import { organisationId, userId } from '../zendesk/ids.ts'

const PLAIN: Readonly<Record<SiteId, readonly string[]>> = {
  zendesk: [
    '/api/v2/users/me.json',
    '/api/v2/custom_statuses.json',
    '/api/v2/views.json',
    '/api/v2/views/360001.json',
    '/api/v2/views/360002/tickets.json?per_page=30&page=1',
    '/api/v2/groups/assignable.json',
    '/api/v2/group_memberships.json',
  ],
  'jira-cloud': [
    '/rest/api/3/myself',
    '/rest/api/3/serverInfo',
    '/rest/api/3/field',
    '/rest/api/3/status',
    '/rest/api/2/status',
    '/rest/api/2/field',
    '/rest/servicedeskapi/servicedesk/HELP/queue/1/issue',
  ],
  'jira-dc': [
    '/rest/api/2/myself',
    '/rest/api/2/serverInfo',
    '/rest/api/2/field',
    '/rest/api/2/status',
    '/rest/servicedeskapi/servicedesk/SUP/queue/1/issue',
  ],
  topdesk: [
    '/tas/api/operators/current',
    '/tas/api/operators/current/id',
    '/tas/api/operators/current/settings',
    `/tas/api/operators/id/${operatorId(person('robin.aalto'))}/operatorgroups`,
    '/tas/api/incidents?query=closed==false&pageSize=100',
    '/tas/api/incidents?query=closed==true&sort=callDate:desc&pageSize=100&dateFormat=iso8601',
    '/tas/api/incidents/statuses',
    '/tas/api/incidents/priorities',
    '/tas/api/productVersion',
    '/tas/api/version',
  ],
}

/** Every question about a site as such. */
export const siteQuestions = (site: SiteId): readonly string[] => PLAIN[site]

/** Every question about one ticket that the reports recommend; paths below the site's context path. */
export function ticketQuestions(s: Script): readonly string[] {
  const requester = person(s.requester)
  const organisation = organisationOf(requester)
  const key = encodeURIComponent(s.key)
  switch (s.site) {
    case 'zendesk':
      return [
        `/api/v2/tickets/${key}.json?include=slas,metric_events,users,organizations,groups`,
        `/api/v2/tickets/${key}/comments.json?page[size]=100&sort=-created_at&include=users`,
        `/api/v2/tickets/${key}/audits.json`,
        `/api/v2/tickets/${key}/related.json`,
        `/api/v2/tickets/show_many.json?ids=${key}&include=slas`,
        `/api/v2/users/${userId(requester)}.json`,
        `/api/v2/users/${userId(requester)}/related.json`,
        `/api/v2/users/${userId(requester)}/tickets/requested.json`,
        ...(organisation === null
          ? []
          : [
              `/api/v2/organizations/${organisationId(organisation.id)}.json`,
              `/api/v2/organizations/${organisationId(organisation.id)}/tickets.json`,
            ]),
        `/api/v2/search.json?query=requester:${userId(requester)}&include=tickets(slas)`,
        `/api/v2/search.json?query=type:ticket status>=solved&sort_by=created_at&include=tickets(slas,metric_sets)`,
      ]
    case 'topdesk':
      return [
        `/tas/api/incidents/number/${key}`,
        `/tas/api/incidents/id/${incidentId(s)}`,
        ...['progresstrail', 'progresstrail/count', 'actions', 'requests'].map(
          (p) => `/tas/api/incidents/id/${incidentId(s)}/${p}`,
        ),
      ]
    default:
      return jira(s, key, requester.id)
  }
}

function jira(s: Script, key: string, requester: string): readonly string[] {
  const cloud = s.site === 'jira-cloud'
  const reporter = cloud ? accountId(person(requester)) : requester
  const search = `jql=${encodeURIComponent(`reporter = "${reporter}" ORDER BY created DESC`)}&fields=*all`
  const desk = [
    '',
    '?expand=sla,status,requestType,comment',
    '/sla',
    '/comment?expand=renderedBody',
    '/participant',
    '/feedback',
  ]
  return [
    ...(cloud ? ['3', '2'] : ['2']).flatMap((v) => [
      `/rest/api/${v}/issue/${key}?expand=changelog,renderedFields`,
      `/rest/api/${v}/issue/${key}/comment?expand=renderedBody,properties`,
    ]),
    ...(cloud
      ? [`/rest/api/3/issue/${key}/changelog`, `/rest/api/3/search/jql?${search}`]
      : [`/rest/api/2/search?${search}`]),
    ...desk.map((d) => `/rest/servicedeskapi/request/${key}${d}`),
  ]
}
