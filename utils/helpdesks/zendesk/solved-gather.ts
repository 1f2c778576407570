import { caller } from '../caller.ts'
import { isoSecond } from '../iso-second.ts'
import type { GatherSolved } from '../solved.ts'

/** A search has 1,000 results at the most (SEEN): so each page is a search of its own, from the oldest seen. */
export const MOST = 100

/** `tickets(slas,metric_sets)` on search is USED by two clients; only offset pages. */
export const gatherSolvedTickets: GatherSolved = async (site, { team, since, before }, io, signal) => {
  const group = team.replace(/\D/g, '')
  const query = `type:ticket status>=solved group:${group} created>=${isoSecond(since)} created<=${isoSecond(before)}`
  const path = `/api/v2/search.json?query=${encodeURIComponent(query)}&sort_by=created_at&sort_order=desc&per_page=${MOST}&include=tickets(slas,metric_sets)`
  const main = await caller(site, io, signal)(path, { ttl: 0, side: 'solved' })
  return main.ok ? { ok: true, site, main, sides: {} } : main
}
