import type { AuthorRole } from '../../ticket/message.ts'
import { type Fields, id, text } from '../fields.ts'

export interface User {
  readonly side: 'agent' | 'customer' | null
  readonly name: string | null
  readonly zone: string | null
}

/** Everybody an answer sideloads. Roles are end-user, agent, admin (SEEN oas.yaml UserObject). */
export function usersOf(lists: readonly (readonly Fields[] | null)[]): Map<string, User> {
  const users = new Map<string, User>()
  for (const user of lists.flatMap((list) => list ?? [])) {
    const key = user.get('id', id)
    if (key !== null) users.set(key, userOf(user))
  }
  return users
}

export function userOf(user: Fields): User {
  const role = user.get('role', text)
  return {
    side: role === 'end-user' ? 'customer' : role === 'agent' || role === 'admin' ? 'agent' : null,
    name: user.get('name', text),
    zone: user.get('iana_time_zone', text),
  }
}

/** Who is who on one ticket. */
export interface Cast {
  readonly requester: string | null
  readonly me: string | null
  readonly users: ReadonlyMap<string, User>
}

/** `-1` is Zendesk's own system user. */
export function roleOf(author: string | null, cast: Cast): AuthorRole {
  if (author === null) return 'unknown'
  if (author === cast.requester) return 'requester'
  if (author === '-1') return 'system'
  return cast.users.get(author)?.side ?? (author === cast.me ? 'agent' : 'unknown')
}
