import { fieldsOf, id, type Origin } from '../fields.ts'
import { peek } from '../gathered.ts'
import type { SolvedFrom } from '../solved.ts'
import { solvedPage } from '../solved-rows.ts'
import { topdeskTicket } from './ticket.ts'

/** A bare list; 204 is an empty one, 206 says there is more. */
export const solvedIncidents: SolvedFrom = ({ site, main }) => {
  const whole = { list: main.data ?? [] }
  const origin: Origin = { at: main.at + main.skew, source: 'api', bad: [] }
  const incidents = fieldsOf(whole, '', origin).list('list')
  if (incidents === null) return null
  const moment = { readAt: origin.at, clockSkew: main.skew }
  const tickets = incidents.flatMap((incident, index) => {
    const key = incident.get('number', id)
    return key === null ? [] : topdeskTicket({ ...site, key }, peek(whole, 'list', index), {}, moment)
  })
  return solvedPage(tickets, !main.partial)
}
