import type { History } from '../history/history.ts'
import type { ShownNudge } from '../history/records.ts'
import type { NudgeDay } from '../messaging/protocol.ts'
import type { Instant } from '../ticket/reading.ts'
import { countDay, countShownNudge } from './ticket-changes.ts'

/** A working day never lies further back than this, whatever the zone. */
const TWO_DAYS = 2 * 86_400_000

/** What a judgement may add to the day. */
interface Judged {
  readonly shown: ShownNudge | null
}

/** Nudges of the day over all tabs: read from the records once, counted on from there. */
export interface Budget {
  /** One judgement after another: two tabs that ask at once must not both take the day's last nudge. */
  judge<T extends Judged>(
    moment: { readonly day: string; readonly now: Instant; readonly ticket: string },
    judge: (today: NudgeDay) => T,
  ): Promise<T>
}

export function createBudget(history: History): Budget {
  let known: NudgeDay | null = null
  let turn: Promise<unknown> = Promise.resolve()

  return {
    judge({ day, now, ticket }, judge) {
      const mine = turn.then(async () => {
        if (known?.day !== day) known = countDay(await history.ticketsSeenSince(now - TWO_DAYS), day)
        const judged = judge(known)
        if (judged.shown?.day === day) known = countShownNudge(known, judged.shown, ticket)
        return judged
      })
      turn = mine.catch(() => undefined)
      return mine
    },
  }
}
