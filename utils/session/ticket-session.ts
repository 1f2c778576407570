import type { OverlayView } from '../../components/overlay/props.ts'
import type { Helpdesk, HelpdeskIo } from '../helpdesks/helpdesk.ts'
import { type Assessed, assess } from '../hints/assess.ts'
import type { HintId } from '../hints/hint.ts'
import { newTicketRecord, type TicketRecord } from '../history/records.ts'
import { ask } from '../messaging/channel.ts'
import type { NudgeDay, PageSetup, TicketChange } from '../messaging/protocol.ts'
import type { Activity } from '../page/activity.ts'
import type { Instant } from '../ticket/reading.ts'
import { type TicketRef, ticketId } from '../ticket/ref.ts'
import { dayIn, helpdeskNow } from './clock.ts'
import { contactOf } from './contact.ts'
import { followCustomer } from './customer-loop.ts'
import { quietNow } from './quiet.ts'
import { type Occasion, startReading } from './reading-loop.ts'

const MINUTE = 60_000
/** Away for so long, coming back is a fresh look at the ticket. */
const BREAK = 5 * MINUTE
const LAST_MINUTES = 5 * MINUTE

export interface SessionOptions {
  readonly document: Document
  readonly helpdesk: Helpdesk
  readonly ref: TicketRef
  readonly io: HelpdeskIo
  readonly setup: () => PageSetup
  readonly activity: Activity
  readonly signal: AbortSignal
  readonly onView: (view: OverlayView) => void
}

export interface TicketSession {
  /** Once a minute, or each second in the last five minutes. */
  tick(): void
  ask(occasion: Occasion): void
  change(change: TicketChange): Promise<void>
  correctMood(messageId: string, step: number): Promise<void>
  /** ms until the next tick is worth making. */
  nextTick(): number
  now(): Instant
  current(): Assessed | null
  trouble(): string | null
}

/** One ticket for as long as it is open on this page: reads, assesses, and tells what to show. */
export function openTicket(options: SessionOptions): TicketSession {
  const { document, helpdesk, ref, io, signal } = options
  let record: TicketRecord | null = null
  let today: NudgeDay | null = null
  let assessed: Assessed | null = null
  let showing: HintId | null = null
  /** Opening, saving and coming back are breakpoints; the next assessment uses one up. */
  let breakpoint = true
  let lastSeen = io.now()

  const loop = startReading({
    helpdesk,
    ref,
    io,
    signal,
    readOptions: () => ({
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      topdeskApi: options.setup().settings.personal.sites[ref.origin]?.topdeskApi ?? false,
      document,
    }),
    interval: () => {
      const { refresh } = options.setup().settings.personal
      return refresh === 'focus' ? null : refresh === 'minute' ? MINUTE : 5 * MINUTE
    },
    hidden: () => document.hidden,
    onRead: (occasion) => void afterReading(occasion),
  })

  const customer = followCustomer({
    helpdesk,
    ref,
    io,
    signal,
    mood: () => options.setup().settings.personal.mood,
    acrossTickets: () => !options.setup().settings.team.internalDesk,
    contactOf: (ticket, scored) => contactOf(ticket, scored, assessed),
    onChange: render,
  })

  const now = () => helpdeskNow(loop.ticket(), io.now())
  const zone = () => options.setup().settings.team.calendars[0]?.zone || null
  const day = () => dayIn(zone(), now())

  async function afterReading(occasion: Occasion): Promise<void> {
    if (occasion !== 'tick') breakpoint = true
    const ticket = loop.ticket()
    try {
      if (record === null && ticket) {
        ;({ record, today } = await ask('ticket.open', { ref, day: day(), at: now() }))
      }
      render()
      if (ticket) await customer.update(ticket, now())
    } catch {
      // Without a background there is no history and no budget; what was read is still true.
      record ??= newTicketRecord(ticketId(ref), ref.origin, ref.key, now())
      render()
    }
  }

  function render(): void {
    if (signal.aborted) return
    const ticket = loop.ticket()
    const stale = loop.stale(io.now())
    if (!ticket) {
      const number = ref.key
      options.onView(
        stale
          ? { kind: 'trouble', helpdesk: ref.helpdesk, number, stale }
          : { kind: 'reading', helpdesk: ref.helpdesk, number },
      )
      return
    }
    const at = now()
    const { settings, holidays } = options.setup()
    assessed = assess({
      ticket,
      stale,
      record: record ?? newTicketRecord(ticketId(ref), ref.origin, ref.key, at),
      // Not known yet: as if the day's nudges were spent, so that none slips through.
      today: today ?? { day: day(), counted: Number.POSITIVE_INFINITY, backstop: 0 },
      ...customer.state(),
      settings,
      holidays,
      now: at,
      moment: {
        typing: options.activity.typing(io.now()) || helpdesk.composerBusy(document),
        breakpoint: breakpoint && record !== null,
        quiet: quietNow(settings.personal, zone(), at),
        day: day(),
      },
      showing,
    })
    showing = assessed.assessment.nudge?.id ?? null
    if (record !== null) breakpoint = false
    const { shown } = assessed
    if (shown) void change({ kind: 'shown', nudge: shown }).catch(() => undefined)
    options.onView({ kind: 'ticket', assessment: assessed.assessment })
  }

  async function change(what: TicketChange): Promise<void> {
    ;({ record, today } = await ask('ticket.change', { ref, change: what, day: day(), at: now() }))
    render()
  }

  loop.ask('open')
  return {
    tick() {
      const machine = io.now()
      if (machine - lastSeen > BREAK) breakpoint = true
      lastSeen = machine
      loop.ask('tick')
      render()
    },
    ask(occasion) {
      if (occasion === 'return' && io.now() - options.activity.lastAt() > BREAK) breakpoint = true
      loop.ask(occasion)
      render()
    },
    change,
    async correctMood(messageId, step) {
      const ticket = loop.ticket()
      const message = ticket?.messages.known
        ? ticket.messages.value.list.find(({ id }) => id === messageId)
        : undefined
      if (!ticket || !message) return
      const { id, body, format } = message
      await ask('mood.correct', {
        ref,
        messageId,
        step,
        text: { id, at: message.at, body, format },
        at: now(),
      })
      await customer.rescore(ticket)
    },
    nextTick() {
      const due = assessed?.assessment.promise.dueAt
      const left = due === null || due === undefined ? Number.POSITIVE_INFINITY : due - now()
      return left > 0 && left <= LAST_MINUTES ? 1_000 : MINUTE - (now() % MINUTE)
    },
    now,
    current: () => assessed,
    trouble: () => loop.stale(io.now())?.why ?? null,
  }
}
