import type { Actor, Status, TicketEvent } from '../../ticket/message.ts'
import type { Instant } from '../../ticket/reading.ts'
import { type Fields, id, text } from '../fields.ts'
import { actorOf } from '../people.ts'
import { instant } from '../time.ts'
import { byRule } from './messages.ts'
import { type Cast, roleOf } from './people.ts'
import { categoryOf, isDone } from './status.ts'

export interface Names {
  readonly groups: ReadonlyMap<string, string>
  readonly statuses: ReadonlyMap<string, Status>
}

/** What an audit's Create and Change events did to the ticket (RECORDED go-zendesk `ticket_audits.json`). */
export function changesOf(audits: readonly Fields[], cast: Cast, names: Names): TicketEvent[] {
  return audits.flatMap((audit) => changesIn(audit, cast, names)).sort((a, b) => a.at - b.at)
}

function changesIn(audit: Fields, cast: Cast, names: Names): TicketEvent[] {
  const at = audit.get('created_at', instant)
  const events = audit.list('events')
  if (at === null || events === null) {
    audit.spoil()
    return []
  }
  const author = audit.get('author_id', id)
  const role = roleOf(author, cast)
  const person = actorOf(role, author !== null && author === cast.me)
  const changes = events.filter((event) => /^(Change|Create)$/.test(event.get('type', text) ?? ''))
  const ownStatus = changes.some((event) => statusOf(event, 'value', names) && fieldOf(event) !== 'status')
  const found: TicketEvent[] = []
  for (const event of changes) {
    const by = byRule(audit) || byRule(event) ? 'system' : person
    const change = changeOf(event, at, by, names, ownStatus)
    // Many fields saved at once are one touch.
    if (change && !(change.kind === 'field' && found.some((one) => one.kind === 'field' && one.by === by)))
      found.push(change)
  }
  return found
}

function fieldOf(event: Fields): string {
  return event.get('field_name', id) ?? ''
}

function changeOf(
  event: Fields,
  at: Instant,
  by: Actor,
  names: Names,
  ownStatus: boolean,
): TicketEvent | null {
  const field = fieldOf(event)
  const created = event.get('type', text) === 'Create'
  if (field === 'status' || field === 'custom_status_id') {
    const to = statusOf(event, 'value', names)
    if (!to || (ownStatus && field === 'status')) return null
    return { kind: 'status', at, by, from: statusOf(event, 'previous_value', names), to }
  }
  if (created) return null
  if (field === 'group_id')
    return {
      kind: 'group',
      at,
      by,
      from: groupOf(event, 'previous_value', names),
      to: groupOf(event, 'value', names),
    }
  if (field === 'assignee_id') return { kind: 'assignee', at, by, toSomebody: event.has('value') }
  return { kind: field === 'priority' ? 'priority' : 'field', at, by }
}

function statusOf(event: Fields, side: 'value' | 'previous_value', names: Names): Status | null {
  const field = fieldOf(event)
  if (field !== 'status' && field !== 'custom_status_id') return null
  const word = event.get(side, id)
  if (word === null) return null
  return field === 'status' ? { name: word, category: categoryOf(word) } : (names.statuses.get(word) ?? null)
}

function groupOf(event: Fields, side: 'value' | 'previous_value', names: Names): string | null {
  const key = event.get(side, id)
  return key === null ? null : (names.groups.get(key) ?? key)
}

/** When it was last solved, and how often it was reopened, as the status changes tell. */
export function endsOf(events: readonly TicketEvent[]): { solvedAt: Instant | null; reopened: number } {
  let solvedAt: Instant | null = null
  let reopened = 0
  for (const event of events) {
    if (event.kind !== 'status') continue
    const wasDone = event.from !== null && isDone(event.from)
    if (isDone(event.to) && !wasDone) solvedAt = event.at
    if (wasDone && !isDone(event.to)) reopened += 1
  }
  return { solvedAt, reopened }
}
