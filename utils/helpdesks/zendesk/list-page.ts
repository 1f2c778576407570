import { failed } from '../answer.ts'
import { caller, KEEP } from '../caller.ts'
import { fieldsOf, id } from '../fields.ts'
import type { PageView, Site } from '../helpdesk.ts'
import { find, findAll } from '../hooks.ts'
import type { ListPage } from '../list-page.ts'
import { siteAt } from './detect.ts'
import { HOOKS } from './hooks.ts'
import { zendeskTicket } from './ticket.ts'

function detect(page: PageView): Site | null {
  return /^\/agent\/(?:filters\/|search\/|.*\/(?:requested_)?tickets$)/.test(page.url.pathname)
    ? siteAt(page)
    : null
}

/** The id cell when the column is shown, else the subject's link; relative links occur (LIF). */
const rows: ListPage['rows'] = (document) =>
  findAll(document, HOOKS, 'row').flatMap((element) => {
    const shown = find(element, HOOKS, 'rowId')?.textContent?.match(/#(\d+)/)?.[1]
    const linked = find(element, HOOKS, 'rowLink')
      ?.getAttribute('href')
      ?.match(/tickets\/(\d+)/)?.[1]
    const key = shown ?? linked
    return key ? { key, element } : []
  })

/** `show_many` takes 100 ids (RECORDED: 101 is a 400); SLA sideload on it is planned in, else GUESS. */
const MOST = 100

const readRows: ListPage['readRows'] = async (site, keys, io, options, signal) => {
  const ids = keys.filter((key) => /^\d+$/.test(key)).slice(0, MOST)
  const call = caller(site, io, signal)
  const path = `/api/v2/tickets/show_many.json?ids=${ids.join(',')}&include=slas,users`
  const answer = await call(path, { ttl: options.fresh ? 0 : KEEP.ticket })
  if (!answer.ok) return answer
  const me = await call('/api/v2/users/me.json', { ttl: KEEP.profile, side: 'me' })
  const tickets = (answer.data as { tickets?: unknown } | null)?.tickets
  if (!Array.isArray(tickets)) return failed('bad-answer')
  const moment = { readAt: answer.at + answer.skew, clockSkew: answer.skew }
  const list = tickets.flatMap((raw: unknown) => {
    const key = fieldsOf(raw, 'ticket', { at: 0, source: 'api', bad: [] }).get('id', id)
    return key === null ? [] : zendeskTicket({ ...site, key }, raw, answer.data, { me }, moment)
  })
  return { ok: true, list, complete: ids.length === keys.length }
}

export const zendeskLists: ListPage = { id: 'zendesk', detect, rows, readRows }
