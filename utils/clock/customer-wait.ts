import { type Instant, known, type Millis, type Reading, unknown } from '../ticket/reading.ts'
import type { Ticket } from '../ticket/ticket.ts'
import type { WorkCalendar } from './calendar.ts'
import { type CourtOptions, type CourtSegment, court } from './court.ts'
import type { CourtHolder } from './court-steps.ts'
import { lengthOf } from './spans.ts'
import { isHumanReply } from './touch.ts'
import { isOpen, nextOpening, workingTime } from './work-calendar.ts'

/** The customer's clock: real time, never paused, only split by who holds the ball. Lengths in ms. */
export interface CustomerWait {
  /** When the customer began to wait: the ticket came, or the message that opened it again. */
  readonly waitingSince: Instant
  /** From then until now, or until it was solved. */
  readonly total: Millis
  readonly byHolder: { readonly us: Millis; readonly customer: Millis; readonly thirdParty: Millis }
  readonly holderNow: CourtHolder
  readonly holderSince: Instant
  readonly sinceIsKnown: boolean
  /** Since when the customer has had no answer: first word (or creation) after our last one; null when answered. */
  readonly unansweredSince: Instant | null
  /** Stretches of this wait, oldest first. */
  readonly segments: readonly CourtSegment[]
  /** Time per third party by name, '' where the helpdesk does not name it. */
  readonly byParty: Readonly<Record<string, Millis>>
  /** The status says "waiting for the customer", but the customer wrote at this time. */
  readonly answeredAt: Instant | null
  readonly endedAt: Instant | null
  /** A person's last public words to the customer; null: none yet. */
  readonly lastHumanNews: Instant | null
  /** false: older messages were not read, the wait may be longer. */
  readonly complete: boolean
  readonly outsideHours: OutsideHours | null
}

/** Night and weekend inside a wait, by the desk's calendar. */
export interface OutsideHours {
  /** The wait began while the desk was closed ("since 20:14, before you opened"). */
  readonly beganClosed: boolean
  /** The desk's first opening after the wait began; null when it has not opened yet or the wait began open. */
  readonly openedAt: Instant | null
  /** How much of the wait the desk was closed, ms. */
  readonly closed: Millis
}

export interface CustomerWaitOptions extends CourtOptions {
  readonly calendar?: WorkCalendar | null
}

/** Unknown where the ball cannot be followed. */
export function customerWait(
  ticket: Ticket,
  now: Instant,
  options: CustomerWaitOptions = {},
): Reading<CustomerWait> {
  const followed = court(ticket, now, options)
  if (!followed.known) return followed
  if (!ticket.messages.known) return unknown(ticket.messages.reason)
  const { segments, holder, holderSince, sinceIsKnown, answeredAt, complete } = followed.value
  const present = presentWait(segments)
  const first = present[0]
  if (first === undefined) return unknown('not-given')
  const until = present.at(-1)?.to ?? now
  const replies = ticket.messages.value.list.filter((message) => message.at <= now && isHumanReply(message))
  const of = (who: CourtHolder) => lengthOf(present.filter((segment) => segment.holder === who))
  const value: CustomerWait = {
    waitingSince: first.from,
    total: until - first.from,
    byHolder: { us: of('us'), customer: of('customer'), thirdParty: of('third-party') },
    holderNow: holder,
    holderSince,
    sinceIsKnown,
    unansweredSince: unansweredSince(segments),
    segments: present,
    byParty: byParty(present),
    answeredAt,
    endedAt: holder === 'nobody' ? holderSince : null,
    lastHumanNews: replies.length > 0 ? Math.max(...replies.map(({ at }) => at)) : null,
    complete: complete || first !== segments[0],
    outsideHours: options.calendar ? outsideHours(options.calendar, first.from, until) : null,
  }
  return known(value, followed.source, followed.at)
}

/** The stretches since the ball last was with nobody; of a solved ticket, those before. */
function presentWait(segments: readonly CourtSegment[]): readonly CourtSegment[] {
  const open = segments.at(-1)?.holder === 'nobody' ? segments.slice(0, -1) : segments
  return open.slice(open.findLastIndex(({ holder }) => holder === 'nobody') + 1)
}

function unansweredSince(segments: readonly CourtSegment[]): Instant | null {
  const answered = segments.findLastIndex(({ holder }) => holder === 'customer' || holder === 'nobody')
  return segments[answered + 1]?.from ?? null
}

function byParty(segments: readonly CourtSegment[]): Record<string, Millis> {
  const times: Record<string, Millis> = {}
  for (const { holder, party, from, to } of segments) {
    if (holder === 'third-party') times[party ?? ''] = (times[party ?? ''] ?? 0) + to - from
  }
  return times
}

function outsideHours(calendar: WorkCalendar, since: Instant, until: Instant): OutsideHours {
  const beganClosed = !isOpen(calendar, since)
  const opening = beganClosed ? nextOpening(calendar, since) : null
  return {
    beganClosed,
    openedAt: opening !== null && opening <= until ? opening : null,
    closed: until - since - workingTime(calendar, since, until),
  }
}
