import type { Instant } from '../../ticket/reading.ts'
import { failed } from '../answer.ts'
import { caller, KEEP } from '../caller.ts'
import type { GatherSolved } from '../solved.ts'
import { MINUTE } from '../time.ts'
import { fieldIdsIn } from './field-ids.ts'
import { search } from './search.ts'

const PLAIN = 'issuetype,status,priority,created,resolutiondate,components'

/** What passes between the question and the search must not cut off a page's start. */
const ON_THE_WAY = 5 * MINUTE

/**
 * JQL reads a date in the searcher's own zone, so the span is told in minutes before now. The oldest issue seen
 * comes again with the next page: better twice than never.
 */
export const gatherSolvedIssues: GatherSolved = async (site, { team, since, before, now }, io, signal) => {
  let asked = 0
  const counted: typeof io = {
    ...io,
    fetch: (url, init) => {
      asked++
      return io.fetch(url, init)
    },
  }
  const call = caller(site, counted, signal)
  const fields = await call('/rest/api/2/field', { ttl: KEEP.setup, side: 'fields' })
  if (!fields.ok) return fields
  if (asked > 0) return failed('aborted')
  const { slas, request } = fieldIdsIn(fields.data)
  const ago = (at: Instant, round: (minutes: number) => number) =>
    `-${Math.max(0, round((now - at) / MINUTE))}m`
  const jql = [
    `project = "${team.replace(/[^A-Z0-9_]/g, '')}"`,
    'statusCategory = Done',
    `created >= "${ago(since, Math.ceil)}"`,
    `created <= "${ago(before + ON_THE_WAY, Math.floor)}" ORDER BY created DESC`,
  ].join(' AND ')
  const names = [PLAIN, request, ...slas].filter(Boolean).join(',')
  const main = await search(call, site, jql, names, 0, 'solved')
  return main.ok ? { ok: true, site, main, sides: { fields } } : main
}
