import type { StatusCategory } from '../../ticket/message.ts'
import { CLOSED, waitingCategory } from '../words.ts'

/**
 * Jira's three categories say nothing of waiting; for the open ones the name may. Keys are never
 * localised: `new|indeterminate|done` here, upper case in the service desk API.
 */
export function categoryOf(name: string, key: string | null): StatusCategory {
  const category = key?.toLowerCase()
  if (category === 'done') return CLOSED.test(name) ? 'closed' : 'solved'
  const waiting = waitingCategory(name)
  if (waiting) return waiting
  return category === 'new' ? 'new' : category === 'indeterminate' ? 'open' : 'unknown'
}
