import type { OverlayActions, OverlayView } from '../../components/overlay/props.ts'
import type { SnoozeReason } from '../history/records.ts'
import { toSaved } from '../page/placement.ts'
import type { Instant } from '../ticket/reading.ts'
import type { Layout } from './layout.ts'
import type { Places } from './places.ts'
import type { TicketSession } from './ticket-session.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How long each reason keeps a nudge away; null: until the customer writes again (mock/DESIGN.md "Later"). */
const SNOOZE_FOR: Readonly<Record<SnoozeReason, number | null>> = {
  waiting: null,
  bigger: HOUR,
  'not-mine': DAY,
  process: HOUR,
  'other-way': null,
  later: HOUR,
}

export interface ActionOptions {
  readonly session: TicketSession
  readonly places: () => Places
  readonly setPlaces: (places: Places, store: boolean) => void
  readonly layout: Layout
  readonly current: () => OverlayView | null
}

/** What the overlay's events do. Each failure leaves the picture as it was; the next reading tells the truth. */
export function createActions({ session, places, setPlaces, layout }: ActionOptions): OverlayActions {
  const change = (what: Parameters<TicketSession['change']>[0]) =>
    void session.change(what).catch(() => undefined)

  function until(reason: SnoozeReason): Instant | null {
    const length = SNOOZE_FOR[reason]
    return length === null ? null : session.now() + length
  }

  return {
    onItNow: () => change({ kind: 'on-it', on: true }),
    undoOnIt: () => change({ kind: 'on-it', on: false }),
    otherWay: () => change({ kind: 'other-way' }),
    size: (size) => change({ kind: 'size', size }),
    people: (people) => change({ kind: 'people', people }),
    settle: (out, ticks) => change({ kind: 'settle', out, ticks }),
    confirmed: (on) => change({ kind: 'confirmed', on }),
    deadline: (confirmed) => change({ kind: 'deadline', confirmed }),
    customer: (what) => void session.changeCustomer(what).catch(() => undefined),
    statusOffer: (status, yes) => void session.answerOffer(status, yes).catch(() => undefined),
    retry: () => session.ask('asked'),
    snooze(hint, reason) {
      change({ kind: 'snooze', hint, reason, until: until(reason) })
      if (reason === 'bigger') change({ kind: 'size', size: null })
    },
    correctMood: (messageId, step) => void session.correctMood(messageId, step).catch(() => undefined),
    shape: (shape) => setPlaces({ ...places(), shape }, true),
    move(part, by, done) {
      const rect = layout.last()[part]
      const view = {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      }
      const saved = toSaved({ ...rect, left: rect.left + by.x, top: rect.top + by.y }, view)
      setPlaces({ ...places(), [part]: saved }, done)
    },
  }
}
