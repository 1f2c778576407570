import type { Actor, Status, StatusCategory, TicketEvent } from '../../ticket/message.ts'
import type { Instant } from '../../ticket/reading.ts'
import { type Fields, id, text } from '../fields.ts'
import { actorOf } from '../people.ts'
import { instant } from '../time.ts'
import { type Cast, roleOf, userIn } from './people.ts'
import { categoryOf } from './status.ts'

type Statuses = ReadonlyMap<string, Status>

const DONE: readonly StatusCategory[] = ['solved', 'closed']
const NOT_OPEN_AGAIN: readonly StatusCategory[] = [...DONE, 'unknown']

/** What the changelog's entries did, oldest first; one entry's many fields are one touch. */
export function changesOf(histories: readonly Fields[], cast: Cast, statuses: Statuses): TicketEvent[] {
  return histories.flatMap((entry) => changesIn(entry, cast, statuses)).sort((a, b) => a.at - b.at)
}

function changesIn(entry: Fields, cast: Cast, statuses: Statuses): TicketEvent[] {
  const at = entry.get('created', instant)
  const items = entry.list('items')
  if (at === null || items === null) {
    entry.spoil()
    return []
  }
  const user = userIn(entry.in('author'))
  const by = actorOf(roleOf(user, cast), user !== null && user.id === cast.me)
  const changes = items.map((item) => changeOf(item, at, by, statuses))
  const firstField = changes.findIndex(({ kind }) => kind === 'field')
  return changes.filter(({ kind }, index) => kind !== 'field' || index === firstField)
}

/** `{field, fieldId, from, fromString, to, toString}`; `from` and `to` are ids (SEEN changelog). */
function changeOf(item: Fields, at: Instant, by: Actor, statuses: Statuses): TicketEvent {
  switch (item.get('fieldId', text) ?? item.get('field', text)) {
    case 'status': {
      const to = statusIn(item, 'to', statuses)
      return to
        ? { kind: 'status', at, by, from: statusIn(item, 'from', statuses), to }
        : { kind: 'field', at, by }
    }
    case 'assignee':
      return { kind: 'assignee', at, by, toSomebody: item.has('to') }
    case 'priority':
      return { kind: 'priority', at, by }
    default:
      return { kind: 'field', at, by }
  }
}

function statusIn(item: Fields, side: 'from' | 'to', statuses: Statuses): Status | null {
  const known = statuses.get(item.get(side, id) ?? '')
  const name = item.get(`${side}String`, text)
  return known ?? (name === null ? null : { name, category: categoryOf(name, null) })
}

/** How often it left a done status, or its resolution was taken away: not every workflow sets one. */
export function reopenedIn(histories: readonly Fields[], statuses: Statuses): number {
  const items = histories.flatMap((entry) => entry.list('items') ?? [])
  const cleared = items.filter(
    (item) => item.get('field', text) === 'resolution' && item.has('from') && !item.has('to'),
  )
  const undone = items.filter(
    (item) =>
      item.get('field', text) === 'status' &&
      DONE.includes(statusIn(item, 'from', statuses)?.category ?? 'unknown') &&
      !NOT_OPEN_AGAIN.includes(statusIn(item, 'to', statuses)?.category ?? 'unknown'),
  )
  return Math.max(cleared.length, undone.length)
}
