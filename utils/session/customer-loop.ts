import type { Helpdesk, HelpdeskIo } from '../helpdesks/helpdesk.ts'
import { ask } from '../messaging/channel.ts'
import type { CustomerHistory, CustomerKey, MoodText, SeenContact } from '../messaging/protocol.ts'
import type { ScoredMessage } from '../messaging/scored-message.ts'
import type { Instant } from '../ticket/reading.ts'
import type { TicketRef } from '../ticket/ref.ts'
import type { Ticket } from '../ticket/ticket.ts'

export interface CustomerState {
  readonly history: CustomerHistory | null
  readonly scored: readonly ScoredMessage[]
}

export interface CustomerLoop {
  readonly state: () => CustomerState
  /** After each good reading: score new words, read the history once, record the passage. */
  update(ticket: Ticket, now: Instant): Promise<void>
  /** After a correction: score everything again. */
  rescore(ticket: Ticket): Promise<void>
}

export interface CustomerOptions {
  readonly helpdesk: Helpdesk
  readonly ref: TicketRef
  readonly io: HelpdeskIo
  readonly signal: AbortSignal
  /** Mood is on, and history across tickets is. */
  readonly mood: () => boolean
  readonly acrossTickets: () => boolean
  /** What of the ticket is worth remembering; null while too little is known. */
  readonly contactOf: (ticket: Ticket, scored: readonly ScoredMessage[]) => SeenContact | null
  readonly onChange: () => void
}

/** What is known of the customer behind one ticket. Failures leave it at what was known before. */
export function followCustomer(options: CustomerOptions): CustomerLoop {
  const { helpdesk, ref, io, signal } = options
  let history: CustomerHistory | null = null
  let scored: readonly ScoredMessage[] = []
  let scoredIds = ''

  function keyOf(ticket: Ticket): CustomerKey | null {
    if (!ticket.requester.known) return null
    const organisation = ticket.organisation.known ? ticket.organisation.value.id : null
    return { origin: ref.origin + ref.basePath, requester: ticket.requester.value.id, organisation }
  }

  async function score(ticket: Ticket, again: boolean): Promise<void> {
    if (!options.mood()) {
      scored = []
      scoredIds = ''
      return
    }
    const texts = customerTexts(ticket)
    const ids = texts.map((text) => text.id).join(' ')
    if (!again && ids === scoredIds) return
    scored = texts.length === 0 ? [] : await ask('mood.score', { ref, texts })
    scoredIds = ids
  }

  async function readHistory(key: CustomerKey, now: Instant): Promise<void> {
    history = await ask('history.read', { customer: key, at: now })
    if (!history.listDue || signal.aborted) return
    const earlier = await helpdesk.readEarlierTickets(ref, key.requester, io, signal)
    if (!earlier.ok || signal.aborted) return
    const contacts = earlier.list.map(
      (one): SeenContact => ({
        ticketKey: one.key,
        openedAt: one.createdAt,
        lastAt: one.updatedAt ?? one.createdAt,
        endedAt: one.solvedAt,
        startStep: null,
        lowStep: null,
        // A list tells how it was rated, not how it ended in words.
        endStep: one.vendorMood?.step ?? null,
        csat: one.csat?.value ?? null,
        reasons: [],
        waited: null,
        topic: null,
        from: 'list',
      }),
    )
    await ask('history.record', { customer: key, contacts, listRead: true, at: now })
    history = await ask('history.read', { customer: key, at: now })
  }

  return {
    state: () => ({ history, scored }),
    async update(ticket, now) {
      await score(ticket, false)
      const key = keyOf(ticket)
      if (key === null || !options.acrossTickets() || signal.aborted) return options.onChange()
      if (history === null) await readHistory(key, now)
      const contact = options.contactOf(ticket, scored)
      if (contact && !signal.aborted) {
        await ask('history.record', { customer: key, contacts: [contact], listRead: false, at: now })
      }
      options.onChange()
    },
    async rescore(ticket) {
      await score(ticket, true)
      options.onChange()
    },
  }
}

/** The customer's side's own public messages; one typed by us in their name holds no words of theirs (G1). */
function customerTexts(ticket: Ticket): readonly MoodText[] {
  if (!ticket.messages.known) return []
  return ticket.messages.value.list
    .filter(
      ({ author, automatic, onBehalf }) =>
        (author.role === 'requester' || author.role === 'customer') && !automatic && !onBehalf,
    )
    .map(({ id, at, body, format }) => ({ id, at, body, format }))
}
