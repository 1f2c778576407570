import type { Answer } from '../answer.ts'
import { type Caller, KEEP } from '../caller.ts'
import { peek } from '../gathered.ts'

/** A rating is given after the solution; before it there is nothing to ask for. */
export function isSolved(issue: unknown): boolean {
  return peek(issue, 'resolutiondate') != null || peek(issue, 'status', 'statusCategory', 'key') === 'done'
}

/**
 * The customer's stars (SEEN `{type: "csat", rating: 1…5, comment: {body}}`, behind the opt-in header). 404 is
 * kept as long as an answer; without the right it is not asked for again in this session.
 */
export function ratingOf(call: Caller, key: string): Promise<Answer> {
  return call(`/rest/servicedeskapi/request/${encodeURIComponent(key)}/feedback`, {
    ttl: KEEP.rating,
    side: 'feedback',
    headers: { 'X-ExperimentalApi': 'opt-in' },
  })
}
