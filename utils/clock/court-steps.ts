import type { Message, Status, TicketEvent } from '../ticket/message.ts'
import type { Instant } from '../ticket/reading.ts'

/** Who holds the ball; `nobody` after it is solved, `unknown` where the helpdesk does not say. */
export type CourtHolder = 'us' | 'customer' | 'third-party' | 'nobody' | 'unknown'

/** A status name in lower case → who holds the ball under it, as the lead set it. */
export type StatusCourts = Readonly<Record<string, 'us' | 'customer' | 'third-party'>>

/** What can move the ball, oldest first. */
export type CourtStep =
  | { readonly kind: 'message'; readonly at: Instant; readonly message: Message }
  | {
      readonly kind: 'status'
      readonly at: Instant
      readonly event: Extract<TicketEvent, { kind: 'status' }>
    }

export function courtSteps(messages: readonly Message[], events: readonly TicketEvent[]): CourtStep[] {
  const steps: CourtStep[] = [
    ...messages.map((message) => ({ kind: 'message' as const, at: message.at, message })),
    ...events
      .filter((event) => event.kind === 'status')
      .map((event) => ({ kind: 'status' as const, at: event.at, event })),
  ]
  return steps.sort((a, b) => a.at - b.at)
}

/** Who holds the ball under a status: the lead's word, else its category; null where that does not tell. */
export function courtOfStatus(
  status: Status,
  courts: StatusCourts = {},
): 'us' | 'customer' | 'third-party' | 'nobody' | null {
  const name = status.name.toLocaleLowerCase('en')
  const mapped = Object.hasOwn(courts, name) ? courts[name] : undefined
  if (mapped !== undefined) return mapped
  switch (status.category) {
    case 'new':
    case 'open':
      return 'us'
    case 'pending':
      return 'customer'
    case 'hold':
      return 'third-party'
    case 'solved':
    case 'closed':
      return 'nobody'
    case 'waiting':
    case 'unknown':
      return null
  }
}

/** true where the lead himself said who holds the ball under this status. */
export function isMapped(status: Status, courts: StatusCourts = {}): boolean {
  return Object.hasOwn(courts, status.name.toLocaleLowerCase('en'))
}
