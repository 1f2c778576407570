import type { History } from '../history/history.ts'
import type { ShownNudge } from '../history/records.ts'
import type { NudgeDay } from '../messaging/protocol.ts'
import type { Instant } from '../ticket/reading.ts'
import { countDay, countShownNudge } from './ticket-changes.ts'

/** A working day never lies further back than this, whatever the zone. */
const TWO_DAYS = 2 * 86_400_000

/** Nudges of the day over all tabs: read from the records once, counted on from there. */
export interface Budget {
  today(day: string, now: Instant): Promise<NudgeDay>
  note(nudge: ShownNudge, ticket: string): void
}

export function createBudget(history: History): Budget {
  let known: Promise<NudgeDay> | null = null
  let knownDay = ''

  return {
    today(day, now) {
      if (known === null || day !== knownDay) {
        knownDay = day
        known = history.ticketsSeenSince(now - TWO_DAYS).then((records) => countDay(records, day))
      }
      return known
    },
    note(nudge, ticket) {
      if (nudge.day !== knownDay) return
      known = (known ?? Promise.resolve({ day: knownDay, counted: 0, backstop: 0 })).then((day) =>
        countShownNudge(day, nudge, ticket),
      )
    },
  }
}
