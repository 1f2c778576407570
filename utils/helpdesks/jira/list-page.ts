import { failed, isRefused } from '../answer.ts'
import { caller, KEEP } from '../caller.ts'
import { fieldsOf, text } from '../fields.ts'
import type { PageView, Site } from '../helpdesk.ts'
import { find, findAll } from '../hooks.ts'
import type { ListPage } from '../list-page.ts'
import { siteAt } from './detect.ts'
import { fieldIdsIn, fieldNames } from './field-ids.ts'
import { gatherSetup } from './gather.ts'
import { HOOKS } from './hooks.ts'
import { MOST, search } from './search.ts'
import { setupFrom } from './setup.ts'
import { jiraTicket } from './ticket.ts'

function detect(page: PageView): Site | null {
  const isList = /\/(?:queues|issues|boards|list|section)(?:\/|$)|\/RapidBoard\.jspa$/.test(page.url.pathname)
  return isList ? siteAt(page) : null
}

/** Cloud's queue re-uses its rows on scroll: the key is read anew each time, from the cell's own test id. */
const rows: ListPage['rows'] = (document) =>
  findAll(document, HOOKS, 'row').flatMap((element) => {
    const key = keyIn(element) ?? keyIn(find(element, HOOKS, 'rowKey'))
    return key ? { key, element } : []
  })

const SAYS_KEY = ['data-issuekey', 'data-issue-key', 'data-testid', 'id', 'href']

function keyIn(element: Element | null): string | null {
  for (const name of SAYS_KEY) {
    const key = /(?:^|row|card-|\/)([A-Z][A-Z0-9_]*-\d+)(?![\w])/.exec(element?.getAttribute(name) ?? '')?.[1]
    if (key) return key
  }
  return null
}

/** One JQL over the visible keys; search may leave SLA fields out on some sites. */
const readRows: ListPage['readRows'] = async (site, keys, io, options, signal) => {
  const call = caller(site, io, signal)
  const asked = keys.filter((key) => /^[A-Z][A-Z0-9_]*-\d+$/.test(key)).slice(0, MOST)
  const me = await call('/rest/api/2/myself', { ttl: KEEP.profile })
  if (isRefused(me)) return me
  const own = await gatherSetup(call)
  const setup = setupFrom(own.fields, own.statuses)
  const ttl = options.fresh ? 0 : KEEP.ticket
  const answer = await search(
    call,
    site,
    `key in (${asked.join(',')})`,
    fieldNames(fieldIdsIn(own.fields.ok ? own.fields.data : null)),
    ttl,
  )
  if (!answer.ok) return answer
  const issues = (answer.data as { issues?: unknown } | null)?.issues
  if (!Array.isArray(issues)) return failed('bad-answer')
  const moment = { readAt: answer.at + answer.skew, clockSkew: answer.skew }
  const list = issues.flatMap((raw: unknown) => {
    const key = fieldsOf(raw, 'issue', { at: 0, source: 'api', bad: [] }).get('key', text)
    if (key === null) return []
    return jiraTicket({ ...site, key }, raw, setup, { me }, moment, options.zone)
  })
  return { ok: true, list, complete: asked.length === keys.length }
}

export const jiraLists: ListPage = { id: 'jira', detect, rows, readRows }
