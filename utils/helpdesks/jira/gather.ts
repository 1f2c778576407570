import { failed, isRefused } from '../answer.ts'
import { type Caller, caller, KEEP } from '../caller.ts'
import { gatheredFrom, peek } from '../gathered.ts'
import type { HelpdeskPage } from '../helpdesk.ts'
import { fieldIdsIn, fieldNames, isRequest } from './field-ids.ts'
import { isSolved, ratingOf } from './rating.ts'
import { search } from './search.ts'

/**
 * One request per opened issue, on Cloud and Data Center alike; one more for the comments where the issue
 * lacks some or does not say which are internal (Data Center), one more where no SLA field is shown. Of a solved
 * request also the customer's rating, kept for hours.
 */
export const gather: HelpdeskPage['gather'] = async (ref, io, options, signal) => {
  const call = caller(ref, io, signal)
  const ttl = options.fresh ? 0 : KEEP.ticket
  const key = encodeURIComponent(ref.key)
  const path = `/rest/api/2/issue/${key}`
  // Kept for an hour; where the session was refused before, this is the one try.
  const me = await call('/rest/api/2/myself', { ttl: KEEP.profile })
  if (isRefused(me)) return me
  const setup = await gatherSetup(call)
  const ids = fieldIdsIn(setup.fields.ok ? setup.fields.data : null)
  const main = await call(`${path}?fields=${fieldNames(ids)},description,comment&expand=changelog`, { ttl })
  if (!main.ok) return main
  const issue = peek(main.data, 'fields')
  if (typeof issue !== 'object' || issue === null) return failed('bad-answer')
  const request = isRequest(issue, ids)
  const [comments, slas, feedback] = await Promise.all([
    lacksComments(issue, request)
      ? call(`${path}/comment?maxResults=100&orderBy=-created&expand=properties`, { ttl, side: 'comments' })
      : null,
    request && !ids.slas.some((name) => peek(issue, name) != null)
      ? call(`/rest/servicedeskapi/request/${key}/sla`, { ttl, side: 'slas' })
      : null,
    request && isSolved(issue) && peek(issue, ids.feedback ?? '', 'rating') == null
      ? ratingOf(call, ref.key)
      : null,
  ])
  const sides = { me, ...setup, comments, slas, feedback }
  return gatheredFrom(ref, main, sides, options.zone, [comments, slas, feedback])
}

/** Fields and statuses of a site; both change rarely and are kept for a day. */
export async function gatherSetup(call: Caller) {
  const [fields, statuses] = await Promise.all([
    call('/rest/api/2/field', { ttl: KEEP.setup, side: 'fields' }),
    call('/rest/api/2/status', { ttl: KEEP.setup, side: 'statuses' }),
  ])
  return { fields, statuses }
}

function lacksComments(issue: unknown, request: boolean): boolean {
  const comments = peek(issue, 'comment', 'comments')
  if (!Array.isArray(comments) || Number(peek(issue, 'comment', 'total') ?? 0) > comments.length) return true
  return request && comments.some((comment) => typeof peek(comment, 'jsdPublic') !== 'boolean')
}

export const gatherEarlier: HelpdeskPage['gatherEarlier'] = async (ref, requesterId, io, signal) => {
  const call = caller(ref, io, signal)
  const setup = await gatherSetup(call)
  const { sentiment, feedback } = fieldIdsIn(setup.fields.ok ? setup.fields.data : null)
  const jql = `reporter = "${requesterId.replace(/[\\"]/g, '\\$&')}" ORDER BY created DESC`
  const fields = ['created,updated,resolutiondate,status,labels', sentiment, feedback].filter(Boolean)
  const main = await search(call, ref, jql, fields.join(','), KEEP.history, 'earlier')
  return main.ok ? { ok: true, ref, main, sides: setup } : main
}
