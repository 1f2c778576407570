import type { ContactRecord } from '../../history/records.ts'
import type { CustomerHistory } from '../../messaging/protocol.ts'
import type { ScoredMessage, UnsureWhy } from '../../messaging/scored-message.ts'
import { summarise } from '../../mood/history.ts'
import { ticketMood } from '../../mood/path.ts'
import type { Instant } from '../../ticket/reading.ts'
import type { Csat, Ticket } from '../../ticket/ticket.ts'
import type { ContactStep, MoodView, Step, UsualMood } from '../assessment.ts'
import { earlierContacts } from '../earlier.ts'
import type { Say } from '../hint.ts'

/** More would not be told apart in 96 pixels (look-and-feel.md §6.4). */
const CONTACTS_DRAWN = 12

export interface MoodFacts {
  readonly on: boolean
  readonly scored: readonly ScoredMessage[]
  readonly history: CustomerHistory | null
  readonly now: Instant
}

/** The mood area: from words where they say it, beside what the customer or the helpdesk said. */
export function moodViewOf(ticket: Ticket, { on, scored, history, now }: MoodFacts): MoodView {
  const said = saidOf(ticket)
  const latest = scored.at(-1) ?? null
  const step = latest?.step ?? null
  const earlier = earlierContacts({ history, ticket })
  const contacts = contactsOf(earlier, scored)
  return {
    kind: kindOf(on, latest, step, said),
    step: step ?? (latest === null || !on ? (said?.step ?? null) : null),
    said,
    change: changeOf(scored),
    evidence:
      latest?.quote == null
        ? null
        : { messageId: latest.id, at: latest.at, sentence: latest.quote.sentence, marks: latest.quote.marks },
    unsureWhy: latest?.unsure == null ? null : { key: UNSURE[latest.unsure] },
    corrected: latest?.corrected ?? false,
    contacts,
    earlier: earlierOf(earlier, history),
    usual: usualOf(earlier, history?.base ?? 0, now),
    messages: scored.map((message) => ({ id: message.id, step: message.step })),
  }
}

const UNSURE = {
  'too-short': 'tooShort',
  mixed: 'mixed',
  'not-confident': 'notConfident',
  unsupported: 'unsupported',
  none: 'noWords',
} as const satisfies Record<UnsureWhy, Say['key']>

function kindOf(on: boolean, latest: ScoredMessage | null, step: Step | null, said: MoodView['said']) {
  if (!on) return said === null ? 'off' : 'said'
  if (latest === null) return said === null ? 'none' : 'said'
  return step === null ? 'unsure' : 'inferred'
}

function saidOf({ csat, vendorMood }: Ticket): MoodView['said'] {
  if (csat.known) return { from: 'csat', label: csat.value.label, step: stepOfRating(csat.value) }
  if (!vendorMood.known) return null
  return { from: 'helpdesk', label: vendorMood.value.label, step: vendorMood.value.step }
}

function stepOfRating({ value }: Csat): Step {
  return Math.max(-2, Math.min(2, Math.round(value * 2))) as Step
}

/** First messages are gloomy: the change since then says more than the level (mood.md §5). */
function changeOf(scored: readonly ScoredMessage[]): MoodView['change'] {
  const { first, best, lowest, latest, change, turn } = ticketMood(scored)
  if (first === null || latest === null || change === null) return null
  const from = turn === 'cooling' ? best : turn === 'recovering' ? lowest : first
  return from === null ? null : { steps: latest.step - from.step, since: from.at, turn }
}

/** Good contacts are counted apart, so that they can be said first; the band tells how unsure the rest is. */
function usualOf(contacts: readonly ContactRecord[], base: number, now: Instant): UsualMood | null {
  const { known, good, few, low, high } = summarise(contacts, base, now)
  if (known === 0) return null
  return { known, good, band: few ? null : { low: stepOfScore(low), high: stepOfScore(high) } }
}

const stepOfScore = (score: number) => Math.round(score * 2) as Step

function contactsOf(
  earlier: readonly ContactRecord[],
  scored: readonly ScoredMessage[],
): readonly ContactStep[] {
  const before = [...earlier]
    .sort((a, b) => a.lastAt - b.lastAt)
    .map((contact) => ({ at: contact.lastAt, step: stepOfContact(contact) }))
  const now = scored.at(-1)
  const all = now === undefined ? before : [...before, { at: now.at, step: now.step }]
  return all.slice(-CONTACTS_DRAWN)
}

/** How a contact ended: as rated, else as the last words said it. */
export function stepOfContact(contact: ContactRecord): Step | null {
  const step = contact.csat === null ? contact.endStep : Math.round(contact.csat * 2)
  return step === null ? null : (Math.max(-2, Math.min(2, step)) as Step)
}

/** None is told only where the helpdesk's own list was read: this browser alone may simply not have seen them. */
function earlierOf(contacts: readonly ContactRecord[], history: CustomerHistory | null): MoodView['earlier'] {
  if (contacts.length === 0) return history?.listKnown ? { count: 0, lastAt: 0 } : null
  return {
    count: contacts.length,
    lastAt: Math.max(...contacts.map((contact) => contact.lastAt)),
  }
}
