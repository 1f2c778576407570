import type { ContactRecord } from '../history/records.ts'
import type { Instant } from '../ticket/reading.ts'
import { stepOfContact } from './views/mood-view.ts'

const DAY = 86_400_000
/** A strike decays after so many days (rows 0.26, 3.7: "2 in 90 days"). */
export const STRIKE_DAYS = 90

export interface Strikes {
  readonly count: number
  /** Hiccups that were told in time, and so forgiven. */
  readonly forgiven: number
}

/**
 * A customer's bad experiences with us, one per ticket, oldest first: it ended unhappy, was late, came back, or
 * was rated low. One late ticket that was told in time is forgiven; a good rating forgives all before it; two
 * contacts that ended well undo one bad (row 3.5: mood recovers slower than it falls).
 */
export function strikesOf(contacts: readonly ContactRecord[], now: Instant): Strikes {
  let count = 0
  let forgiven = 0
  let good = 0
  for (const contact of onePerTicket(contacts)) {
    if (now - contact.lastAt > STRIKE_DAYS * DAY || contact.lastAt > now) continue
    if (contact.csat !== null && contact.csat > 0) {
      count = 0
      forgiven = 0
      good = 0
    } else if (isBad(contact)) {
      good = 0
      if (count === 0 && forgiven === 0 && wasTold(contact)) forgiven = 1
      else count += 1
    } else if ((stepOfContact(contact) ?? 0) >= 1 && (good += 1) === 2) {
      good = 0
      count = Math.max(0, count - 1)
    }
  }
  return { count, forgiven }
}

function onePerTicket(contacts: readonly ContactRecord[]): ContactRecord[] {
  const latest = new Map<string, ContactRecord>()
  for (const contact of [...contacts].sort((a, b) => a.lastAt - b.lastAt)) {
    latest.delete(contact.ticket)
    latest.set(contact.ticket, contact)
  }
  return [...latest.values()]
}

/** One unhappy message is no bad end: only how it ended counts. */
function isBad(contact: ContactRecord): boolean {
  const step = stepOfContact(contact)
  return (
    (step !== null && step <= -1) || contact.reasons.includes('late') || contact.reasons.includes('reopened')
  )
}

/** Late, told, and nothing worse. */
function wasTold(contact: ContactRecord): boolean {
  const step = stepOfContact(contact)
  return (
    contact.reasons.includes('told') && !contact.reasons.includes('reopened') && (step === null || step > -1)
  )
}
