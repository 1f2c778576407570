import { caller } from '../caller.ts'
import { isoSecond } from '../iso-second.ts'
import type { GatherSolved } from '../solved.ts'

const MOST = 100
const FIELDS =
  'id,number,callType,category,subcategory,priority,duration,callDate,targetDate,sla,closed,closedDate,completed,completedDate,onHold'

/** FIQL as USED by others (topdesk.md §2.4); `callDate` is among the fast sorts. */
export const gatherSolvedIncidents: GatherSolved = async (site, { team, since, before }, io, signal) => {
  const query = [
    'closed==true',
    `operatorGroup.id==${team.replace(/[^\w-]/g, '')}`,
    `callDate=ge=${isoSecond(since)}`,
    `callDate=le=${isoSecond(before)}`,
  ].join(';')
  const path = `/tas/api/incidents?query=${encodeURIComponent(query)}&sort=callDate:desc&pageSize=${MOST}&dateFormat=iso8601&fields=${FIELDS}`
  const main = await caller(site, io, signal)(path, { ttl: 0, side: 'solved', lasting: true })
  return main.ok ? { ok: true, site, main, sides: {} } : main
}
