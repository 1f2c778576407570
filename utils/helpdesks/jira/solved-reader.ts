import { fieldsOf, flag, number, type Origin, text } from '../fields.ts'
import { peek } from '../gathered.ts'
import type { SolvedFrom } from '../solved.ts'
import { solvedPage } from '../solved-rows.ts'
import { setupFrom } from './setup.ts'
import { jiraTicket } from './ticket.ts'

/** Cloud says `isLast` and has no total; Data Center has a total. */
export const solvedIssues: SolvedFrom = ({ site, main, sides }) => {
  const origin: Origin = { at: main.at + main.skew, source: 'api', bad: [] }
  const answer = fieldsOf(main.data, '', origin)
  const issues = answer.list('issues')
  if (issues === null) return null
  const setup = setupFrom(sides.fields, null)
  const moment = { readAt: origin.at, clockSkew: main.skew }
  const tickets = issues.flatMap((issue, index) => {
    const key = issue.get('key', text)
    if (key === null) return []
    const raw = peek(main.data, 'issues', index)
    return jiraTicket({ ...site, key }, raw, setup, {}, moment, 'UTC')
  })
  const total = answer.get('total', number)
  const last = answer.get('isLast', flag) ?? (total === null || issues.length >= total)
  return solvedPage(tickets, last)
}
