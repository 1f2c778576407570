import { failed, isRefused } from '../answer.ts'
import { type Caller, caller, KEEP } from '../caller.ts'
import { type Fields, fieldsOf, type Origin, text, texts } from '../fields.ts'
import type { EarlierTicket, Helpdesk, Site } from '../helpdesk.ts'
import { instant } from '../time.ts'
import { csatOf, vendorMoodOf } from './mood.ts'
import { fieldNames, type Setup, setupOf } from './setup.ts'
import { categoryOf } from './status.ts'
import { jiraTicket } from './ticket.ts'

const MOST = 50

/** The old search is going from Cloud (CHANGE-2046), the new one is not on Data Center. */
function search(call: Caller, site: Site, jql: string, fields: string, ttl: number, side?: string) {
  const path = site.deployment === 'cloud' ? '/rest/api/3/search/jql' : '/rest/api/2/search'
  const query = `?jql=${encodeURIComponent(jql)}&maxResults=${MOST}&fields=${fields}`
  return call(path + query, side ? { ttl, side } : { ttl })
}

export const readEarlierTickets: Helpdesk['readEarlierTickets'] = async (ref, requesterId, io, signal) => {
  const call = caller(ref, io, signal)
  const setup = await setupOf(call)
  const jql = `reporter = ${quoted(requesterId)} ORDER BY created DESC`
  const fields = ['created,updated,resolutiondate,status,labels', setup.sentiment, setup.feedback].filter(
    Boolean,
  )
  const answer = await search(call, ref, jql, fields.join(','), KEEP.history, 'earlier')
  if (!answer.ok) return answer
  const origin: Origin = { at: answer.at, source: 'api', bad: [] }
  const issues = fieldsOf(answer.data, '', origin).list('issues')
  if (issues === null) return failed('bad-answer')
  const list = issues.flatMap((issue) => earlierIn(issue, setup) ?? []).filter(({ key }) => key !== ref.key)
  return { ok: true, list, complete: issues.length < MOST }
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}

function earlierIn(whole: Fields, setup: Setup): EarlierTicket | null {
  const issue = whole.in('fields')
  const key = whole.get('key', text)
  const createdAt = issue.get('created', instant)
  if (key === null || createdAt === null) return whole.spoil()
  const status = issue.in('status')
  const csat = csatOf(issue, setup.feedback)
  const mood = vendorMoodOf(issue, setup.sentiment)
  return {
    key,
    createdAt,
    updatedAt: issue.get('updated', instant),
    solvedAt: issue.get('resolutiondate', instant),
    category: categoryOf(status.get('name', text) ?? '', status.in('statusCategory').get('key', text)),
    csat: csat.known ? csat.value : null,
    vendorMood: mood.known ? mood.value : null,
    tags: issue.get('labels', texts) ?? [],
  }
}

/** One JQL over the visible keys; search may leave SLA fields out on some sites. */
export const readRows: Helpdesk['readRows'] = async (site, keys, io, options, signal) => {
  const call = caller(site, io, signal)
  const asked = keys.filter((key) => /^[A-Z][A-Z0-9_]*-\d+$/.test(key)).slice(0, MOST)
  const me = await call('/rest/api/2/myself', { ttl: KEEP.profile })
  if (isRefused(me)) return me
  const setup = await setupOf(call)
  const ttl = options.fresh ? 0 : KEEP.ticket
  const answer = await search(call, site, `key in (${asked.join(',')})`, fieldNames(setup, ''), ttl)
  if (!answer.ok) return answer
  const issues = (answer.data as { issues?: unknown } | null)?.issues
  if (!Array.isArray(issues)) return failed('bad-answer')
  const moment = { readAt: answer.at + answer.skew, clockSkew: answer.skew }
  const list = issues.flatMap((raw: unknown) => {
    const key = fieldsOf(raw, 'issue', { at: 0, source: 'api', bad: [] }).get('key', text)
    if (key === null) return []
    return jiraTicket({ ...site, key }, raw, setup, { me, comments: null, slas: null }, moment, options.zone)
  })
  return { ok: true, list, complete: asked.length === keys.length }
}
