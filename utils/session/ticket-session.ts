import type { OverlayView } from '../../components/overlay/props.ts'
import type { HelpdeskIo, HelpdeskPage } from '../helpdesks/helpdesk.ts'
import type { Assessment } from '../hints/assessment.ts'
import { ask } from '../messaging/channel.ts'
import type {
  AssessAnswer,
  CustomerChange,
  PageSetup,
  Protocol,
  TicketChange,
} from '../messaging/protocol.ts'
import type { Activity } from '../page/activity.ts'
import type { Message } from '../ticket/message.ts'
import type { Instant } from '../ticket/reading.ts'
import type { TicketRef } from '../ticket/ref.ts'
import { type Occasion, startReading } from './reading-loop.ts'

const MINUTE = 60_000
/** Away for so long, coming back is a fresh look at the ticket. */
const BREAK = 5 * MINUTE
const LAST_MINUTES = 5 * MINUTE

export interface SessionOptions {
  readonly document: Document
  readonly helpdesk: HelpdeskPage
  readonly ref: TicketRef
  readonly io: HelpdeskIo
  readonly setup: () => PageSetup
  readonly activity: Activity
  readonly signal: AbortSignal
  /** Put away, hidden while sharing, or in a tab that is not seen: nothing new asks there, nor is it counted. */
  readonly unseen: () => boolean
  readonly onView: (view: OverlayView, messages: readonly Message[]) => void
}

export interface TicketSession {
  /** Once a minute, or each second in the last five minutes. */
  tick(): void
  ask(occasion: Occasion): void
  change(change: TicketChange): Promise<void>
  changeCustomer(change: CustomerChange): Promise<void>
  correctMood(messageId: string, step: number): Promise<void>
  answerOffer(status: string, yes: boolean): Promise<void>
  /** ms until the next tick is worth making. */
  nextTick(): number
  /** By the helpdesk's clock. */
  now(): Instant
  current(): Assessment | null
  trouble(): string | null
}

/** One ticket for as long as it is open on this page: gathers, lets the background judge, tells what to show. */
export function openTicket(options: SessionOptions): TicketSession {
  const { document, helpdesk, ref, io, signal } = options
  const session = `${io.now()}.${Math.random()}`
  let skew = 0
  let understood = false
  let assessment: Assessment | null = null
  let messages: readonly Message[] = []
  /** Opening, saving and coming back are breakpoints; the next assessment uses one up. */
  let breakpoint = true
  let lastSeen = io.now()
  let judging: Promise<void> | null = null
  let again = false

  const loop = startReading({
    helpdesk,
    ref,
    io,
    signal,
    readOptions: () => ({
      zone: options.setup().browserZone,
      topdeskApi: options.setup().topdeskApi,
      document,
    }),
    interval: () => {
      const { refresh } = options.setup()
      return refresh === 'focus' ? null : refresh === 'minute' ? MINUTE : 5 * MINUTE
    },
    hidden: () => document.hidden,
    onRead: (occasion) => void afterReading(occasion),
  })

  const now = () => io.now() + skew

  async function afterReading(occasion: Occasion): Promise<void> {
    if (occasion !== 'tick') breakpoint = true
    if (loop.gathered()) await handOver().catch(() => undefined)
    judge()
  }

  /** Gives the reading to the background; fetches the requester's list when it is due. */
  async function handOver(): Promise<void> {
    const gathered = loop.gathered()
    if (!gathered) return
    const answer = await ask('ticket.gathered', { session, gathered })
    skew = answer.skew
    understood = true
    if (answer.earlierOf === null || signal.aborted) return
    judge()
    const earlier = await helpdesk.gatherEarlier(ref, answer.earlierOf, io, signal)
    if (earlier.ok) await ask('ticket.earlier', { session, gathered: earlier, machineNow: io.now() })
  }

  /** One question at a time; what came meanwhile is asked once more. */
  function judge(): void {
    if (signal.aborted) return
    if (judging) {
      again = true
      return
    }
    judging = judgeOnce()
      .catch(() => undefined)
      .then(() => {
        judging = null
        if (!again) return
        again = false
        judge()
      })
  }

  async function judgeOnce(): Promise<void> {
    const stale = staleness()
    if (!understood) {
      const { helpdesk: id, key: number } = ref
      const view = stale
        ? ({ kind: 'trouble', helpdesk: id, number, stale } as const)
        : ({ kind: 'reading', helpdesk: id, number } as const)
      options.onView(view, [])
      return
    }
    const answer = await question(stale)
    if (!answer.known || signal.aborted) return
    assessment = answer.assessment
    messages = answer.messages
    if (!options.unseen()) breakpoint = false
    options.onView({ kind: 'ticket', assessment }, messages)
  }

  /** By the helpdesk's clock, as every time that is shown. */
  function staleness(): Assessment['stale'] {
    const stale = loop.stale(io.now())
    if (stale === null) return null
    const shifted = (at: Instant | null) => (at === null ? null : at + skew)
    return { ...stale, since: shifted(stale.since), nextTry: shifted(stale.nextTry) }
  }

  async function question(stale: Assessment['stale']): Promise<AssessAnswer> {
    const asked = {
      session,
      machineNow: io.now(),
      stale,
      typing: options.activity.typing(io.now()) || helpdesk.composerBusy(document),
      breakpoint,
      unseen: options.unseen(),
      showing: assessment?.nudge?.id ?? null,
      colleague: helpdesk.colleagueHere?.(document, ref) ?? null,
    }
    return remembered(() => ask('ticket.assess', asked))
  }

  /** Asks; where the background slept and forgot the reading, hands it over and asks once more. */
  async function remembered<T extends { readonly known: boolean }>(question: () => Promise<T>): Promise<T> {
    const answer = await question()
    if (answer.known) return answer
    await handOver()
    return question()
  }

  /** Tells what the agent did, and shows what it made of it. */
  async function tell<K extends 'ticket.change' | 'customer.change' | 'mood.correct'>(
    kind: K,
    what: Omit<Protocol[K]['in'], 'session' | 'machineNow'>,
  ): Promise<void> {
    const asked = { ...what, session, machineNow: io.now() } as Protocol[K]['in']
    await remembered(() => ask(kind, asked))
    judge()
  }

  loop.ask('open')
  judge()
  return {
    tick() {
      const machine = io.now()
      if (machine - lastSeen > BREAK) breakpoint = true
      lastSeen = machine
      loop.ask('tick')
      if (!document.hidden) judge()
    },
    ask(occasion) {
      if (occasion === 'return' && io.now() - options.activity.lastAt() > BREAK) breakpoint = true
      loop.ask(occasion)
      judge()
    },
    change: (change) => tell('ticket.change', { change }),
    changeCustomer: (change) => tell('customer.change', { change }),
    correctMood: (messageId, step) => tell('mood.correct', { messageId, step }),
    async answerOffer(status, yes) {
      await ask('status.offer', { status, yes })
      judge()
    },
    nextTick() {
      const due = assessment?.promise.dueAt
      const left = due === null || due === undefined ? Number.POSITIVE_INFINITY : due - now()
      return left > 0 && left <= LAST_MINUTES ? 1_000 : MINUTE - (now() % MINUTE)
    },
    now,
    current: () => assessment,
    trouble: () => loop.stale(io.now())?.why ?? null,
  }
}
