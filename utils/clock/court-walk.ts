import type { Message, Status, TicketEvent } from '../ticket/message.ts'
import type { Instant } from '../ticket/reading.ts'
import type { Court, CourtReason, CourtSegment } from './court.ts'
import { type CourtHolder, courtOfStatus, isMapped, type StatusCourts } from './court-steps.ts'
import { isCourtesyOnly } from './courtesy.ts'
import { MINUTE_MS } from './days.ts'

export interface CourtOptions {
  readonly statusCourts?: StatusCourts
  /** Whether a customer's message is nothing but thanks; a small word list if not given. */
  readonly isCourtesyOnly?: (message: Message) => boolean
}

interface Walk {
  message(message: Message): void
  status(at: Instant, event: Extract<TicketEvent, { kind: 'status' }>): void
  presentStatus(status: Status, since: Instant): void
  finish(now: Instant): Omit<Court, 'complete'>
}

/** A status that opens by itself follows within this time of the message that made it. */
const MIRRORS_WITHIN = 2 * MINUTE_MS
const NEVER = Number.NEGATIVE_INFINITY

/** Follows the ball from `start`, when it is with us, through messages and status changes in order of time. */
export function walkCourt(start: Instant, party: string | null, options: CourtOptions): Walk {
  const courtesy = options.isCourtesyOnly ?? isCourtesyOnly
  const segments: CourtSegment[] = []
  let held: Omit<CourtSegment, 'to'> = {
    holder: 'us',
    from: start,
    reason: 'created',
    status: null,
    party: null,
  }
  let status: Status | null = null
  let lastAnswer = NEVER
  let lastThanks = NEVER
  /** The first thing the customer said that nobody of us answered, and no status change took up. */
  let unanswered: Instant | null = null

  const courtOf = (of: Status | null) => (of === null ? null : courtOfStatus(of, options.statusCourts))
  const mapped = (of: Status | null) => of !== null && isMapped(of, options.statusCourts)

  function close(to: Instant): void {
    if (to > held.from) segments.push({ ...held, to })
  }

  function pass(holder: CourtHolder, at: Instant, reason: CourtReason, by: Status | null = null): void {
    if (holder === held.holder) return
    const from = Math.max(at, held.from)
    close(from)
    held = {
      holder,
      from,
      reason,
      status: by?.name ?? null,
      party: holder === 'third-party' ? party : null,
    }
  }

  /** "On hold", but for whom? The named third party; the customer if we spoke last; else nobody can tell. */
  function holderUnder(next: Status): CourtHolder {
    if (next.category !== 'waiting') return held.holder
    if (party !== null) return 'third-party'
    return lastAnswer > NEVER && unanswered === null ? 'customer' : 'unknown'
  }

  return {
    message(message) {
      const { role } = message.author
      if (message.automatic || role === 'system' || role === 'unknown') return
      if (message.onBehalf || role !== 'agent') {
        if (!message.onBehalf && held.holder !== 'us' && courtesy(message)) lastThanks = message.at
        else {
          unanswered ??= message.at
          pass('us', message.at, message.onBehalf ? 'on-behalf' : 'customer-wrote')
        }
        return
      }
      lastAnswer = message.at
      unanswered = null
      const court = courtOf(status)
      if (court === 'third-party' || court === 'nobody') pass(court, message.at, 'status', status)
      else if (court !== 'us' || !mapped(status)) pass('customer', message.at, 'we-answered')
    },

    status(at, { to, by }) {
      const court = courtOf(to)
      const mirrorsThanks = by !== 'me' && by !== 'agent' && at - lastThanks <= MIRRORS_WITHIN
      const comesWithAnswer = Math.abs(at - lastAnswer) <= MINUTE_MS && !mapped(to)
      status = to
      if (court === 'us' && (mirrorsThanks || comesWithAnswer)) return
      pass(court ?? holderUnder(to), at, court === 'nobody' ? 'solved' : 'status', to)
      if (court === 'customer' || court === 'nobody') unanswered = null
    },

    presentStatus(present, since) {
      if (status?.name === present.name) return
      status = present
      const court = courtOf(present)
      if (court === 'us' && !mapped(present)) return
      if (court === 'customer' && unanswered !== null && lastAnswer > NEVER) return
      pass(court ?? holderUnder(present), since, court === 'nobody' ? 'solved' : 'status-now', present)
    },

    finish(now) {
      close(now)
      const saysCustomer = courtOf(status) === 'customer'
      return {
        segments,
        holder: held.holder,
        holderSince: held.from,
        sinceIsKnown: held.reason !== 'status-now',
        answeredAt: saysCustomer && held.holder === 'us' ? unanswered : null,
      }
    },
  }
}
