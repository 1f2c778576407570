import type { ShownNudge, TicketRecord } from '../history/records.ts'
import type { NudgeDay, TicketChange } from '../messaging/protocol.ts'
import type { Instant } from '../ticket/reading.ts'

/** Nudges and snoozes kept per ticket: enough for the rules, bounded for a ticket that never ends. */
const KEPT = 40

/** The record after a change by the agent or the overlay. Pure; the caller stores it. */
export function applyChange(record: TicketRecord, change: TicketChange, now: Instant): TicketRecord {
  switch (change.kind) {
    case 'seen':
      return { ...record, seenAt: now }
    case 'size':
      return { ...record, size: change.size }
    case 'snooze':
      return {
        ...record,
        onItSince: null,
        snoozes: last([
          ...record.snoozes,
          { hint: change.hint, reason: change.reason, at: now, until: change.until },
        ]),
      }
    case 'on-it':
      return { ...record, onItSince: change.on ? now : null }
    case 'other-way':
      return { ...record, otherWayAt: now }
    case 'shown':
      return { ...record, nudges: last([...record.nudges, change.nudge]) }
    case 'people':
      return { ...record, people: change.people }
    case 'settle':
      return {
        ...record,
        settle: { out: change.out, ticks: change.ticks, since: record.settle?.since ?? now },
      }
    case 'confirmed':
      return { ...record, confirmedAt: change.on ? now : null }
    case 'deadline':
      return { ...record, deadlineConfirmedAt: change.confirmed ? now : null }
  }
}

/** How many nudges this browser showed on the given working day, over all tickets. */
export function countDay(records: readonly TicketRecord[], day: string): NudgeDay {
  const shown = records.flatMap(({ id, nudges }) =>
    nudges.filter((nudge) => nudge.day === day).map((nudge) => ({ ...nudge, ticket: id })),
  )
  // The day's surprise is a fact, no nudge; it is remembered so that no second ticket gets one.
  const nudges = shown.filter(({ hint, heldOut }) => hint !== 'surprise' && !heldOut)
  return {
    day,
    counted: nudges.filter(({ counted }) => counted).length,
    backstop: nudges.filter(({ counted }) => !counted).length,
    surprise: shown.find(({ hint }) => hint === 'surprise')?.ticket ?? null,
  }
}

/** The day's count after one more nudge appeared on a ticket. */
export function countShownNudge(day: NudgeDay, nudge: ShownNudge, ticket: string): NudgeDay {
  if (nudge.heldOut) return day
  if (nudge.hint === 'surprise') return { ...day, surprise: day.surprise ?? ticket }
  return nudge.counted ? { ...day, counted: day.counted + 1 } : { ...day, backstop: day.backstop + 1 }
}

function last<T>(items: readonly T[]): readonly T[] {
  return items.slice(-KEPT)
}
