import { type Ask, json, type Reply, routed } from '../server/reply.ts'
import { ACCOUNT_ROUTES } from './account-routes.ts'
import { TICKET_ROUTES } from './ticket-routes.ts'

/** Account-wide budget, counted down for the headers only. */
let remaining = 700

export function zendeskApi(ask: Ask): Reply {
  remaining = remaining > 1 ? remaining - 1 : 700
  const reply =
    routed([...TICKET_ROUTES, ...ACCOUNT_ROUTES], ask) ??
    json({ error: 'InvalidEndpoint', description: 'Not found' }, 404)
  return {
    ...reply,
    headers: {
      ...reply.headers,
      'x-rate-limit': '700',
      'x-rate-limit-remaining': String(remaining),
      'cache-control': 'max-age=0, private, must-revalidate',
    },
  }
}
