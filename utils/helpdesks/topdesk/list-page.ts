import { failed } from '../answer.ts'
import { caller, KEEP } from '../caller.ts'
import { fieldsOf, id } from '../fields.ts'
import type { PageView, Site } from '../helpdesk.ts'
import { find, findAll } from '../hooks.ts'
import type { ListPage } from '../list-page.ts'
import { NUMBER, siteAt } from './detect.ts'
import { HOOKS } from './hooks.ts'
import { topdeskTicket } from './ticket.ts'

function detect(page: PageView): Site | null {
  const isList = page.document && find(page.document, HOOKS, 'list')
  return isList ? siteAt(page) : null
}

const rows: ListPage['rows'] = (document) =>
  findAll(document, HOOKS, 'row').flatMap((element) => {
    const words = (find(element, HOOKS, 'rowKey') ?? element).textContent?.trim() ?? ''
    const key = NUMBER.test(words) ? words : null
    return key ? { key, element } : []
  })

const MOST = 50
const ROW =
  'id,number,briefDescription,callType,category,subcategory,processingStatus,closed,completed,closedDate,completedDate,onHold,onHoldDate,supplier,priority,duration,caller,callerBranch,operator,operatorGroup,callDate,creationDate,modificationDate,targetDate,sla,responded,responseDate,majorCallObject,mainIncident,feedbackRating,feedbackMessage'

/** `number=in=(…)` after the tutorial's grammar; nobody's use of it on `number` was seen (GUESS). */
const readRows: ListPage['readRows'] = async (site, keys, io, options, signal) => {
  if (!options.topdeskApi) return failed('no-access')
  const asked = keys.slice(0, MOST)
  const query = encodeURIComponent(
    `number=in=(${asked.map((key) => `'${key.replace(/'/g, '')}'`).join(',')})`,
  )
  const call = caller(site, io, signal)
  const answer = await call(
    `/tas/api/incidents?query=${query}&pageSize=${MOST}&all=true&dateFormat=iso8601&fields=${ROW}`,
    { ttl: options.fresh ? 0 : KEEP.ticket, lasting: true },
  )
  if (!answer.ok) return answer
  const me = await call('/tas/api/operators/current', { ttl: KEEP.profile, side: 'me' })
  const incidents = answer.data ?? []
  if (!Array.isArray(incidents)) return failed('bad-answer')
  const moment = { readAt: answer.at + answer.skew, clockSkew: answer.skew }
  const list = incidents.flatMap((raw: unknown) => {
    const key = fieldsOf(raw, 'incident', { at: 0, source: 'api', bad: [] }).get('number', id)
    return key === null ? [] : topdeskTicket({ ...site, key }, raw, { me }, moment)
  })
  return { ok: true, list, complete: asked.length === keys.length }
}

export const topdeskLists: ListPage = { id: 'topdesk', detect, rows, readRows }
