import { organisationOf, person } from '../world/people.ts'
import type { TicketState } from '../world/state.ts'
import { personOf, projectOf } from './ids.ts'

/** The few clauses readers use, joined by AND: keys, project, reporter, organisation, open or not, came since or before. */
export function jql(query: string, states: readonly TicketState[]): readonly TicketState[] | null {
  const [where = '', order = ''] = query.split(/\s+order\s+by\s+/i)
  let left = [...states]
  for (const clause of where
    .split(/\s+and\s+/i)
    .map((c) => c.trim())
    .filter(Boolean)) {
    const kept = filtered(clause, left)
    if (kept === null) return null
    left = kept
  }
  const by = order.toLowerCase().startsWith('updated')
    ? (s: TicketState) => s.updatedAt
    : (s: TicketState) => s.script.createdAt
  return /\bdesc\b/i.test(order)
    ? left.toSorted((a, b) => by(b) - by(a))
    : left.toSorted((a, b) => by(a) - by(b))
}

const unquoted = (text: string): string => text.trim().replace(/^["']|["']$/g, '')

function filtered(clause: string, states: readonly TicketState[]): TicketState[] | null {
  const keys = /^(?:issue)?key\s+in\s*\(([^)]*)\)$/i.exec(clause)?.[1]
  if (keys !== undefined) {
    const wanted = new Set(keys.split(',').map(unquoted))
    return states.filter((s) => wanted.has(s.script.key))
  }
  const [, side, minutes] = /^created\s*(>=|<=)\s*"-(\d+)m"$/i.exec(clause) ?? []
  if (minutes !== undefined) {
    return states.filter((s) => {
      const bound = s.now - Number(minutes) * 60_000
      return side === '>=' ? s.script.createdAt >= bound : s.script.createdAt <= bound
    })
  }
  const [, name = '', operator = '', value = ''] = /^"?([\w\s]+?)"?\s*(!=|=)\s*(.+)$/.exec(clause) ?? []
  const is = (left: boolean): boolean => (operator === '=' ? left : !left)
  const wanted = unquoted(value)
  switch (name.toLowerCase()) {
    case 'key':
    case 'issuekey':
      return states.filter((s) => is(s.script.key === wanted))
    case 'project':
      return states.filter((s) => is(projectOf(s.script.key) === wanted))
    case 'reporter':
      return states.filter((s) => is(s.script.requester === personOf(wanted)?.id))
    case 'organizations':
      return states.filter((s) => is(organisationOf(person(s.script.requester))?.name === wanted))
    case 'statuscategory':
      return states.filter((s) => is((s.solvedAt !== null) === /done/i.test(wanted)))
    case 'resolution':
      return states.filter((s) => is((s.solvedAt === null) === /unresolved|empty/i.test(wanted)))
    default:
      return null
  }
}
