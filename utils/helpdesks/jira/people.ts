import type { AuthorRole } from '../../ticket/message.ts'
import type { Instant } from '../../ticket/reading.ts'
import type { Person } from '../../ticket/ticket.ts'
import { type Fields, text } from '../fields.ts'

export interface User extends Person {
  /** Cloud: `atlassian`, `app`, `customer`; Data Center has none. */
  readonly type: string | null
}

/** Cloud: `accountId`, with `name` and `key` empty; Data Center: `name`, which is what its search takes. */
export function userIn(user: Fields): User | null {
  if (!user.has()) return null
  const key = user.get('accountId', text) || user.get('name', text) || user.get('key', text)
  if (!key) return user.spoil()
  return {
    id: key,
    name: user.get('displayName', text),
    zone: user.get('timeZone', text),
    type: user.get('accountType', text),
  }
}

export interface Cast {
  /** A request of a service project; else an issue among colleagues, where nobody is known as customer. */
  readonly isRequest: boolean
  readonly reporter: string | null
  readonly me: string | null
  readonly assignee: string | null
  readonly participants: readonly string[]
  readonly creator: string | null
  readonly createdAt: Instant | null
}

/** Employees as customers have `atlassian` accounts too, so ids decide first, the type only for apps and customers. */
export function roleOf(user: User | null, cast: Cast): AuthorRole {
  if (user === null) return 'unknown'
  if (user.type === 'app') return 'system'
  if (cast.isRequest && user.id === cast.reporter) return 'requester'
  if (cast.participants.includes(user.id) || user.type === 'customer') return 'customer'
  const ours = user.id === cast.me || user.id === cast.assignee || (cast.isRequest && cast.reporter !== null)
  return ours ? 'agent' : 'unknown'
}

/** Data Center does not mark automation: what others say this soon after the creation no person wrote. */
const TOO_SOON = 30_000

/** Our side's automatic answer to a new request: by its account on Cloud, else by coming at once. */
export function isAutomatic(user: User | null, role: AuthorRole, at: Instant, cast: Cast): boolean {
  if (role !== 'agent' || user === null || user.type !== null) return role === 'system'
  const itself = user.id === cast.me || user.id === cast.creator
  return !itself && cast.createdAt !== null && at - cast.createdAt <= TOO_SOON
}
