import type { TicketRef } from '../../ticket/ref.ts'
import { type Answer, failed, isRefused, longestRest } from '../answer.ts'
import { type Caller, caller, KEEP } from '../caller.ts'
import { fieldsOf, id, type Origin } from '../fields.ts'
import type { Helpdesk, ReadOptions, ReadResult } from '../helpdesk.ts'
import { readPage } from './read-page.ts'
import { topdeskTicket } from './ticket.ts'

const API = '/tas/api'

/**
 * By the API where the site's switch is on: the incident, its requests and its progress trail. Else, and
 * after a refusal or where the API does not know the number, from the card itself.
 */
export const read: Helpdesk['read'] = async (ref, io, options, signal) => {
  if (!options.topdeskApi) return fromPage(ref, io.now(), options, failed('no-access'))
  const call = caller(ref, io, signal)
  const ttl = options.fresh ? 0 : KEEP.ticket
  const main = await call(`${API}/incidents/number/${encodeURIComponent(ref.key)}`, { ttl, lasting: true })
  if (!main.ok) {
    const pageKnows = isRefused(main) || main.fault === 'not-found'
    return pageKnows ? fromPage(ref, io.now(), options, main) : main
  }
  const origin: Origin = { at: main.at, source: 'api', bad: [] }
  const unid = fieldsOf(main.data, 'incident', origin).get('id', id)
  if (unid === null) return failed('bad-answer')
  const path = `${API}/incidents/id/${encodeURIComponent(unid)}`
  const [me, requests, trail] = await Promise.all([
    call(`${API}/operators/current`, { ttl: KEEP.profile, side: 'me' }),
    call(`${path}/requests?page_size=10`, { ttl, side: 'requests' }),
    call(`${path}/progresstrail?page_size=100`, { ttl, side: 'trail' }),
  ])
  const incident = fieldsOf(main.data, 'incident', origin)
  const groups = incident.has('operatorGroup') && me.ok ? await myGroups(call, me.data, origin) : null
  const sides = { me, groups, requests, trail }
  const moment = { readAt: main.at + main.skew, clockSkew: main.skew }
  return {
    ok: true,
    ticket: topdeskTicket(ref, main.data, sides, moment),
    retryAfter: longestRest(Object.values(sides)),
  }
}

/** Of the vendor's operators API, which is in no file at hand (GUESS). */
function myGroups(call: Caller, me: unknown, origin: Origin): Promise<Answer> | null {
  const own = fieldsOf(me, 'me', origin).get('id', id)
  const path = `${API}/operators/id/${encodeURIComponent(own ?? '')}/operatorgroups`
  return own === null ? null : call(path, { ttl: KEEP.profile, side: 'groups' })
}

function fromPage(
  ref: TicketRef,
  now: number,
  options: ReadOptions,
  otherwise: Answer & { ok: false },
): ReadResult {
  const ticket = options.document && readPage(ref, options.document, now, options.zone)
  return ticket ? { ok: true, ticket, retryAfter: null } : otherwise
}
