import { known, unknown } from '../../ticket/reading.ts'
import { type Fields, fieldsOf, id, type Origin } from '../fields.ts'
import { peek } from '../gathered.ts'
import type { SolvedFrom } from '../solved.ts'
import { solvedPage } from '../solved-rows.ts'
import { instant } from '../time.ts'
import { zendeskTicket } from './ticket.ts'

/** `metric_set.solved_at` is the only time of solving a list has (RECORDED airbyte): in the ticket, or beside them. */
export const solvedTickets: SolvedFrom = ({ site, main }) => {
  const origin: Origin = { at: main.at + main.skew, source: 'api', bad: [] }
  const answer = fieldsOf(main.data, '', origin)
  const results = answer.list('results')
  if (results === null) return null
  const moment = { readAt: origin.at, clockSkew: main.skew }
  const apart = new Map(
    (answer.list('metric_sets') ?? []).map((set) => [set.get('ticket_id', id), solvedIn(set)]),
  )
  const tickets = results.flatMap((ticket, index) => {
    const key = ticket.get('id', id)
    if (key === null) return []
    const raw = peek(main.data, 'results', index)
    const at = solvedIn(ticket.in('metric_set')) ?? apart.get(key) ?? null
    const solvedAt = at === null ? unknown('not-given') : known(at, 'api', origin.at)
    return { ...zendeskTicket({ ...site, key }, raw, null, {}, moment), solvedAt }
  })
  return solvedPage(tickets, !answer.has('next_page'))
}

const solvedIn = (set: Fields) => set.get('solved_at', instant)
