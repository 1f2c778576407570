import { failed, isRefused, longestRest } from '../answer.ts'
import { caller, KEEP } from '../caller.ts'
import { type Fields, fieldsOf, flag, type Origin } from '../fields.ts'
import type { Helpdesk } from '../helpdesk.ts'
import { isWhole } from './passage.ts'
import { fieldNames, type Setup, setupOf } from './setup.ts'
import { isRequest, jiraTicket, type Sides } from './ticket.ts'

/**
 * One request per opened issue, on Cloud and Data Center alike; one more for the comments where the issue
 * lacks some or does not say which are internal (Data Center), one more where no SLA field is shown.
 */
export const read: Helpdesk['read'] = async (ref, io, options, signal) => {
  const call = caller(ref, io, signal)
  const ttl = options.fresh ? 0 : KEEP.ticket
  const key = encodeURIComponent(ref.key)
  const path = `/rest/api/2/issue/${key}`
  // Kept for an hour; where the session was refused before, this is the one try.
  const me = await call('/rest/api/2/myself', { ttl: KEEP.profile })
  if (isRefused(me)) return me
  const setup = await setupOf(call)
  const main = await call(`${path}?fields=${fieldNames(setup, 'description,comment')}&expand=changelog`, {
    ttl,
  })
  if (!main.ok) return main
  const origin: Origin = { at: main.at, source: 'api', bad: [] }
  const issue = fieldsOf(main.data, '', origin).in('fields')
  if (!issue.has()) return failed('bad-answer')
  const request = isRequest(issue, setup)
  const [comments, slas] = await Promise.all([
    lacksComments(issue, request)
      ? call(`${path}/comment?maxResults=100&orderBy=-created&expand=properties`, { ttl, side: 'comments' })
      : null,
    request && !showsSla(issue, setup)
      ? call(`/rest/servicedeskapi/request/${key}/sla`, { ttl, side: 'slas' })
      : null,
  ])
  const sides: Sides = { me, comments, slas }
  const moment = { readAt: main.at + main.skew, clockSkew: main.skew }
  return {
    ok: true,
    ticket: jiraTicket(ref, main.data, setup, sides, moment, options.zone),
    retryAfter: longestRest(Object.values(sides)),
  }
}

function lacksComments(issue: Fields, request: boolean): boolean {
  const page = issue.in('comment')
  const comments = page.list('comments')
  if (comments === null || !isWhole(page, comments)) return true
  return request && comments.some((comment) => comment.get('jsdPublic', flag) === null)
}

function showsSla(issue: Fields, setup: Setup): boolean {
  return setup.slas.some((name) => issue.has(name))
}
