import type { Status, StatusCategory } from '../../ticket/message.ts'
import { type Fields, id, text } from '../fields.ts'

const CATEGORIES: Readonly<Record<string, StatusCategory>> = {
  new: 'new',
  open: 'open',
  pending: 'pending',
  hold: 'hold',
  solved: 'solved',
  closed: 'closed',
  deleted: 'closed',
}

/** `ticket.status` is the category itself, never localised (zendesk.md §2.2). */
export function categoryOf(status: string): StatusCategory {
  return CATEGORIES[status] ?? 'unknown'
}

/** The account's own statuses by id: its label for agents, and the category it belongs to. */
export function statusesOf(list: readonly Fields[]): Map<string, Status> {
  const statuses = new Map<string, Status>()
  for (const item of list) {
    const key = item.get('id', id)
    const name = item.get('agent_label', text)
    if (key !== null && name !== null)
      statuses.set(key, { name, category: categoryOf(item.get('status_category', text) ?? '') })
  }
  return statuses
}

export function isDone({ category }: Status): boolean {
  return category === 'solved' || category === 'closed'
}
