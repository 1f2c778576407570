import type { Actor, AuthorRole } from '../ticket/message.ts'

/** The same person's part seen as the doer of a change. */
export function actorOf(role: AuthorRole, isMe: boolean): Actor {
  return isMe && role !== 'requester' ? 'me' : role
}
