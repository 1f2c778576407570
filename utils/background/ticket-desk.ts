import { sizeSpread } from '../effort/focus.ts'
import type { Gathered, GatheredEarlier } from '../helpdesks/gathered.ts'
import { earlierFrom, ticketFrom } from '../helpdesks/readers.ts'
import { type Assessed, assess } from '../hints/assess.ts'
import type { DoNowEntry } from '../hints/do-now.ts'
import { lightOf } from '../hints/light.ts'
import { keepsNotes } from '../hints/views/customer-view.ts'
import type { History } from '../history/history.ts'
import { newTicketRecord, type TicketRecord } from '../history/records.ts'
import type {
  AssessAnswer,
  AssessQuestion,
  CustomerChange,
  CustomerHistory,
  CustomerKey,
  Remembered,
  TicketChange,
  Understood,
} from '../messaging/protocol.ts'
import type { ScoredMessage } from '../messaging/scored-message.ts'
import { type Instant, known } from '../ticket/reading.ts'
import { ticketId } from '../ticket/ref.ts'
import type { Ticket } from '../ticket/ticket.ts'
import type { Budget } from './budget.ts'
import { contactOf, earlierContact } from './contact.ts'
import { changeCustomer, readCustomer, recordContacts } from './customer.ts'
import { customerTexts } from './customer-texts.ts'
import { dayIn } from './day.ts'
import type { DayLog } from './day-log.ts'
import type { EarlyRiskDesk } from './early-risk/early-risk.ts'
import type { MoodService } from './mood-service.ts'
import type { OwnWork } from './own-work.ts'
import { proposeZone } from './proposed-zone.ts'
import { quietNow } from './quiet.ts'
import { countChange, countTouch } from './rule-counts.ts'
import type { RulesInForce } from './rules-in-force.ts'
import { statusesLocked } from './status-offer.ts'
import { applyChange } from './ticket-changes.ts'

/** Open tickets kept at the most; the one not asked about for longest goes first. */
const MAX_SESSIONS = 40

interface Session {
  readonly ticket: Ticket
  record: TicketRecord
  scored: readonly ScoredMessage[] | null
  history: CustomerHistory | null
  /** The passage was recorded since the last reading. */
  remembered: boolean
}

/**
 * Where readings become judgements. Each page hands over what it gathered and asks on each tick; words of
 * customers stay in this memory and are gone when the worker sleeps, then the page hands them over again.
 */
export interface TicketDesk {
  gathered(session: string, gathered: Gathered): Promise<Understood>
  earlier(session: string, gathered: GatheredEarlier, machineNow: Instant): Promise<void>
  assess(question: AssessQuestion): Promise<AssessAnswer>
  change(session: string, change: TicketChange, machineNow: Instant): Promise<Remembered>
  /** A note on the customer of the ticket, or all of the customer forgotten; every tab follows. */
  changeCustomer(session: string, change: CustomerChange, machineNow: Instant): Promise<Remembered>
  correctMood(session: string, messageId: string, step: number, machineNow: Instant): Promise<Remembered>
  /** Ticks from the settle-later list, of a ticket that need not be open anywhere. */
  settle(recordId: string, ticks: readonly string[]): Promise<void>
}

export interface DeskRooms {
  readonly history: History
  readonly mood: MoodService
  readonly budget: Budget
  readonly rules: () => Promise<RulesInForce>
  /** Counts that tune the rules on this machine. */
  readonly own: Pick<OwnWork, 'tuning' | 'count' | 'focus'>
  /** What was said today and why not. */
  readonly log?: Pick<DayLog, 'note'>
  /** What early risk keeps of an open ticket; absent: it is not there. */
  readonly risk?: Pick<EarlyRiskDesk, 'seen'>
  /** What the agent has to do first; absent: nothing. */
  readonly doNow?: (now: Instant) => Promise<readonly DoNowEntry[]>
}

export function createTicketDesk(rooms: DeskRooms): TicketDesk {
  const { history, mood, budget, rules, own, risk } = rooms
  const sessions = new Map<string, Session>()

  function touch(id: string): Session | undefined {
    const session = sessions.get(id)
    if (session) {
      sessions.delete(id)
      sessions.set(id, session)
    }
    return session
  }

  const zoneOf = (inForce: RulesInForce) => inForce.settings.team.calendars[0]?.zone || null

  async function change(session: Session, what: TicketChange, at: Instant): Promise<void> {
    // The stored record first: another tab may have the same ticket open.
    await keep(session, (stored) => applyChange(stored, what, at))
    await own.count((counts) => countChange(counts, what, session.ticket, session.record.id))
  }

  async function keep(session: Session, alter: (stored: TicketRecord) => TicketRecord): Promise<void> {
    const record = alter((await history.ticket(session.record.id)) ?? session.record)
    session.record = record
    await save(record)
  }

  async function save(record: TicketRecord): Promise<void> {
    for (const one of sessions.values()) if (one.record.id === record.id) one.record = record
    await history.saveTicket(record)
  }

  async function readHistory(session: Session, at: Instant): Promise<void> {
    const key = customerKey(session.ticket)
    if (key === null) return
    const { ref, category } = session.ticket
    const topic = category.known ? category.value : null
    session.history = await readCustomer(history, key, { ticketKey: ref.key, topic }, at)
  }

  /** Once per reading: what the lists need of the ticket, and across tickets how the passage goes. */
  async function remember(session: Session, judged: Assessed, at: Instant, across: boolean): Promise<void> {
    session.remembered = true
    const facts = await risk?.seen(session.ticket)
    const light = { ...lightOf(judged.context), ...(facts ? { risk: facts } : {}) }
    await keep(session, (stored) => ({ ...stored, light }))
    await own.count((counts) => countTouch(counts, session.ticket, session.record))
    const key = across ? customerKey(session.ticket) : null
    const contact = contactOf(session.ticket, session.scored ?? [], judged)
    if (key !== null && contact) await recordContacts(history, key, [contact], null, at)
  }

  /** A full or missing memory costs the log, nothing else. */
  async function noteOfDay(session: Session, judged: Assessed, day: string, at: Instant): Promise<void> {
    const { nudge, silence } = judged.assessment
    const entry = { ref: session.ticket.ref, at, nudge: nudge && { hint: nudge.id, at }, silence }
    await rooms.log?.note(day, session.record.id, entry).catch(() => undefined)
  }

  return {
    async gathered(id, gathered) {
      const { settings } = await rules()
      const ticket = ticketFrom(gathered)
      // A guess for the popup; a full storage costs the guess, nothing else.
      void proposeZone(ticket).catch(() => undefined)
      const at = gathered.at + ticket.clockSkew
      const before = sessions.get(id)
      const recordId = ticketId(ticket.ref)
      const session: Session = {
        ticket,
        record:
          (await history.ticket(recordId)) ??
          newTicketRecord(recordId, ticket.ref.origin, ticket.ref.key, at),
        scored: null,
        history: before?.history ?? null,
        remembered: false,
      }
      sessions.delete(id)
      sessions.set(id, session)
      for (const oldest of sessions.keys()) {
        if (sessions.size <= MAX_SESSIONS) break
        sessions.delete(oldest)
      }
      if (before === undefined) await change(session, { kind: 'seen' }, at)
      const across = !settings.team.internalDesk
      if (across && session.history === null) await readHistory(session, at)
      const due = across && session.history?.listDue === true && ticket.requester.known
      return { skew: ticket.clockSkew, earlierOf: due ? ticket.requester.value.id : null }
    },

    async earlier(id, gathered, machineNow) {
      const session = touch(id)
      const key = session && customerKey(session.ticket)
      if (!session || !key) return
      const found = earlierFrom(gathered)
      const at = machineNow + session.ticket.clockSkew
      const list = found === null ? 'unreadable' : 'read'
      await recordContacts(history, key, found?.list.map(earlierContact) ?? [], list, at)
      await readHistory(session, at)
    },

    async assess(question) {
      const session = touch(question.session)
      if (!session) return { known: false }
      const inForce = await rules()
      const { settings, holidays } = inForce
      const ticket = withColleague(session.ticket, question)
      const now = question.machineNow + ticket.clockSkew
      const day = dayIn(zoneOf(inForce), now)
      if (settings.personal.mood) session.scored ??= await mood.score(ticket.ref, customerTexts(ticket))
      const tuning = await own.tuning()
      // Only a sized ticket has a time it could be done by.
      const doNow = session.record.size === null ? [] : ((await rooms.doNow?.(now)) ?? [])
      const spread = settings.team.worksCouncilMode ? [] : sizeSpread(await own.focus())
      const judged = await budget.judge({ day, now, ticket: session.record.id }, (today) =>
        assess({
          ticket,
          stale: question.stale,
          record: session.record,
          today,
          history: session.history,
          scored: settings.personal.mood ? (session.scored ?? []) : [],
          settings,
          holidays,
          now,
          moment: {
            typing: question.typing,
            breakpoint: question.breakpoint,
            unseen: question.unseen,
            quiet: quietNow(settings.personal, zoneOf(inForce), now),
            day,
          },
          showing: question.showing,
          tuning,
          spread,
          statusesLocked: statusesLocked(inForce),
          doNow,
        }),
      )
      if (judged.shown) await change(session, { kind: 'shown', nudge: judged.shown }, now)
      if (!session.remembered) await remember(session, judged, now, !settings.team.internalDesk)
      if (!settings.team.worksCouncilMode) await noteOfDay(session, judged, day, now)
      return { known: true, assessment: judged.assessment, messages: withoutWords(ticket) }
    },

    async change(id, what, machineNow) {
      const session = touch(id)
      if (!session) return { known: false }
      await change(session, what, machineNow + session.ticket.clockSkew)
      return { known: true }
    },

    async changeCustomer(id, what, machineNow) {
      const session = touch(id)
      if (!session) return { known: false }
      const key = customerKey(session.ticket)
      const { settings } = await rules()
      if (key === null || !keepsNotes(settings.team)) return { known: true }
      const at = machineNow + session.ticket.clockSkew
      await changeCustomer(history, key, what, at)
      for (const one of sessions.values()) {
        if (customerKey(one.ticket)?.requester === key.requester) await readHistory(one, at)
      }
      return { known: true }
    },

    async correctMood(id, messageId, step, machineNow) {
      const session = touch(id)
      if (!session) return { known: false }
      const text = customerTexts(session.ticket).find((one) => one.id === messageId)
      if (!text) return { known: true }
      const at = machineNow + session.ticket.clockSkew
      await mood.correct(session.ticket.ref, messageId, step, text, at)
      session.scored = null
      session.remembered = false
      return { known: true }
    },

    async settle(recordId, ticks) {
      const record = await history.ticket(recordId)
      if (record?.settle) await save({ ...record, settle: { ...record.settle, ticks } })
    },
  }
}

function customerKey({ ref, requester, organisation }: Ticket): CustomerKey | null {
  if (!requester.known) return null
  return {
    origin: ref.origin + ref.basePath,
    requester: requester.value.id,
    organisation: organisation.known ? organisation.value.id : null,
  }
}

/** Presence is told by the page, not by the API, and changes between two readings. */
function withColleague(ticket: Ticket, { colleague, machineNow }: AssessQuestion): Ticket {
  return colleague === null ? ticket : { ...ticket, colleaguePresent: known(colleague, 'page', machineNow) }
}

/** Times and roles are enough to find the place of a mark. */
function withoutWords({ messages }: Ticket) {
  return messages.known ? messages.value.list.map((message) => ({ ...message, body: '' })) : []
}
