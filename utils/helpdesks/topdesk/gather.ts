import type { TicketRef } from '../../ticket/ref.ts'
import { type Answer, type BadAnswer, failed, isRefused } from '../answer.ts'
import { type Caller, caller, KEEP } from '../caller.ts'
import { type Gathered, gatheredFrom, peek, peekId } from '../gathered.ts'
import type { HelpdeskPage, ReadOptions } from '../helpdesk.ts'
import { cardTextOf } from './card-text.ts'

const API = '/tas/api'

/**
 * By the API where the site's switch is on: the incident, its requests and its progress trail. Else, and
 * after a refusal or where the API does not know the number, from the card itself.
 */
export const gather: HelpdeskPage['gather'] = async (ref, io, options, signal) => {
  if (!options.topdeskApi) return fromCard(ref, io.now(), options, failed('no-access'))
  const call = caller(ref, io, signal)
  const ttl = options.fresh ? 0 : KEEP.ticket
  const main = await call(`${API}/incidents/number/${encodeURIComponent(ref.key)}`, { ttl, lasting: true })
  if (!main.ok) {
    const pageKnows = isRefused(main) || main.fault === 'not-found'
    return pageKnows ? fromCard(ref, io.now(), options, main) : main
  }
  const unid = peekId(main.data, 'id')
  if (unid === null) return failed('bad-answer')
  const path = `${API}/incidents/id/${encodeURIComponent(unid)}`
  const [me, requests, trail] = await Promise.all([
    call(`${API}/operators/current`, { ttl: KEEP.profile, side: 'me' }),
    call(`${path}/requests?page_size=10`, { ttl, side: 'requests' }),
    call(`${path}/progresstrail?page_size=100`, { ttl, side: 'trail' }),
  ])
  const groups = peek(main.data, 'operatorGroup') != null && me.ok ? await myGroups(call, me.data) : null
  const sides = { me, groups, requests, trail }
  return gatheredFrom(ref, main, sides, options.zone)
}

/** Of the vendor's operators API, which is in no file at hand (GUESS). */
function myGroups(call: Caller, me: unknown): Promise<Answer> | null {
  const own = peekId(me, 'id')
  if (own === null) return null
  return call(`${API}/operators/id/${encodeURIComponent(own)}/operatorgroups`, {
    ttl: KEEP.profile,
    side: 'groups',
  })
}

function fromCard(
  ref: TicketRef,
  at: number,
  options: ReadOptions,
  otherwise: BadAnswer,
): Gathered | BadAnswer {
  const card = options.document && cardTextOf(options.document)
  if (!card) return otherwise
  return { ok: true, ref, main: null, sides: {}, card, at, zone: options.zone, retryAfter: null }
}

const EARLIER =
  'number,callDate,modificationDate,closed,completed,completedDate,closedDate,onHold,processingStatus,feedbackRating,feedbackMessage,category,subcategory,callType'

/** Operators' filters may hide some: this is what the agent may see (topdesk.md §5). */
export const gatherEarlier: HelpdeskPage['gatherEarlier'] = async (ref, requesterId, io, signal) => {
  const query = encodeURIComponent(`caller.id==${requesterId.replace(/[^\w-]/g, '')}`)
  const path = `${API}/incidents?query=${query}&sort=callDate:desc&pageSize=50&dateFormat=iso8601&fields=${EARLIER}`
  const main = await caller(ref, io, signal)(path, { ttl: KEEP.history, side: 'earlier' })
  return main.ok ? { ok: true, ref, main, sides: {} } : main
}
