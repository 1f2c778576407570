import type { Millis } from '../ticket/reading.ts'
import type { SilenceReason, Staleness } from './assessment.ts'
import type { HintContext } from './context.ts'

/** A ticket gets no nudge in its first minutes: whoever opened it is still looking (nudge.md §6.1). */
const YOUNG: Millis = 15 * 60_000
/** "I'm on it" holds this long without a touch, then the ticket counts as lying still again. */
const ON_IT_HOLDS: Millis = 2 * 3_600_000

/** What the person is doing right now. */
export interface Moment {
  /** Writing in the page, or did so seconds ago. */
  readonly typing: boolean
  /** Opened the ticket, saved or replied, or came back: the only moments a new nudge may appear. */
  readonly breakpoint: boolean
  /** Nobody would see it: put away, hidden while sharing, another tab in front. */
  readonly unseen?: boolean
  /** Quiet for me: clocks stay, no nudges. */
  readonly quiet: boolean
  /** Local date of the desk, `2026-11-21`. */
  readonly day: string
}

/**
 * Why no nudge of any kind may show on this ticket, however urgent; null when nothing speaks against one.
 * Facts stay. Guards G3–G6 and the NOT column of row 2.2 (mission-rows.md).
 */
export function silenceOf(context: HintContext, stale: Staleness | null): SilenceReason | null {
  const { ticket, wait, now, record } = context
  if (context.done) return 'done'
  if (stale !== null) return 'stale'
  if (context.calendar === null) return 'no-desk-hours'
  if (!ticket.status.known || !ticket.messages.known || wait === null) return 'unknown-data'
  if (wait.kind === 'open') return 'unknown-data'
  if (wait.holder === 'customer') return 'ball-with-customer'
  if (wait.holder === 'third-party') return 'ball-with-third-party'
  if (waitsOnPurpose(context)) return 'planned'
  if (purposeIsUnknown(context)) return 'unknown-data'
  const owner = ownership(context)
  if (owner !== null) return owner
  if (ticket.colleaguePresent.known && ticket.colleaguePresent.value) return 'colleague'
  if (!context.deskOpen) return 'desk-closed'
  if (!ticket.createdAt.known || now - ticket.createdAt.value < YOUNG) return 'too-young'
  if (isOnIt(context)) return 'on-it'
  const news = Math.max(wait.holderSince, context.words?.lastOfCustomer ?? wait.holderSince)
  if (record.otherWayAt !== null && record.otherWayAt >= news) return 'other-way'
  return null
}

/** The agent said so, and not too long ago. */
export function isOnIt({ record, now }: Pick<HintContext, 'record' | 'now'>): boolean {
  return record.onItSince !== null && now - record.onItSince < ON_IT_HOLDS
}

/** A due date or change window that is still to come, or a ticket that lives on inside another one. */
function waitsOnPurpose({ ticket, now }: HintContext): boolean {
  const { dueAt, merged, partOf, planned } = ticket
  if (dueAt.known && dueAt.value > now) return true
  if (merged.known && merged.value) return true
  if (partOf.known) return true
  return planned.known && planned.value.from > now
}

/** It is there but could not be read: whether the ticket waits on purpose is not known. */
function purposeIsUnknown({ ticket: { dueAt, planned, merged, partOf } }: HintContext): boolean {
  return [dueAt, planned, merged, partOf].some(
    (reading) => !reading.known && (reading.reason === 'bad' || reading.reason === 'failed'),
  )
}

/** Mine, or nobody's in my team; unknown ownership makes no nudge. */
function ownership({ ticket }: HintContext): SilenceReason | null {
  if (!ticket.assignee.known) return 'unknown-data'
  if (ticket.assignee.value === 'me') return null
  if (ticket.assignee.value === 'someone') return 'not-ours'
  if (ticket.groupIsMine.known) return ticket.groupIsMine.value ? null : 'not-ours'
  // A helpdesk without groups: whoever has the queue open is the team.
  return ticket.groupIsMine.reason === 'not-given' ? null : 'unknown-data'
}

/**
 * Whether a snooze still holds: until its time, or until the customer writes again. "Not mine" is said of the
 * ticket, the other reasons of the one nudge (row 0.29).
 */
export function isSnoozed({ record, now, words }: HintContext, hint: string): boolean {
  const lastWord = words?.lastOfCustomer ?? null
  return record.snoozes.some((snooze) => {
    if (snooze.hint !== hint && snooze.reason !== 'not-mine') return false
    if (lastWord !== null && lastWord > snooze.at) return false
    return snooze.until === null || now < snooze.until
  })
}
