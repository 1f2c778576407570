import type { Answer } from '../answer.ts'
import type { Caller } from '../caller.ts'
import type { Site } from '../helpdesk.ts'

/** Issues per search. */
export const MOST = 50

/** The old search is going from Cloud (CHANGE-2046), the new one is not on Data Center. */
export function search(
  call: Caller,
  site: Site,
  jql: string,
  fields: string,
  ttl: number,
  side?: string,
): Promise<Answer> {
  const path = site.deployment === 'cloud' ? '/rest/api/3/search/jql' : '/rest/api/2/search'
  const query = `?jql=${encodeURIComponent(jql)}&maxResults=${MOST}&fields=${fields}`
  return call(path + query, side ? { ttl, side } : { ttl })
}
