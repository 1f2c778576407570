import { type FocusEvent, type FocusState, focusAfter, focusTime, NO_FOCUS } from '../effort/focus.ts'
import type { Instant, Millis } from '../ticket/reading.ts'

/** Less is a glance: not worth a message. */
const WORTH_TELLING: Millis = 1_000

export interface FocusWatchOptions {
  readonly view: Window
  /** The machine's clock: only lengths are taken from it. */
  readonly now: () => Instant
  readonly signal: AbortSignal
  /** Focus time since the last report; called when the visit ends or pauses, and when asked. */
  readonly report: (spent: Millis) => void
}

/**
 * Measures how long a ticket is worked on: the tab in front, the window too, somebody alive. It notes that
 * something was pressed or scrolled, never what.
 */
export function watchFocus({ view, now, signal, report }: FocusWatchOptions): { tell(): void } {
  const { document } = view
  const front = () => !document.hidden && document.hasFocus()
  let state: FocusState = focusAfter(NO_FOCUS, { kind: 'open', ticket: '', at: now() })
  if (!front()) note('away')

  function note(kind: Exclude<FocusEvent['kind'], 'open'>): void {
    state = focusAfter(state, { kind, at: now() })
  }

  function tell(): void {
    const at = now()
    const spent = focusTime(state, at)
    if (spent < WORTH_TELLING) return
    const { runningSince, activeAt } = focusAfter(state, { kind: 'tick', at })
    state = { ...state, spent: 0, runningSince: runningSince === null ? null : at, activeAt }
    report(spent)
  }

  function leave(): void {
    note('away')
    tell()
  }

  const passive = { capture: true, passive: true, signal }
  for (const kind of ['keydown', 'pointerdown', 'wheel', 'focus'] as const) {
    view.addEventListener(kind, () => front() && note('activity'), passive)
  }
  view.addEventListener('blur', () => note('away'), { signal })
  document.addEventListener('visibilitychange', () => (front() ? note('front') : leave()), { signal })
  view.addEventListener('pagehide', leave, { signal })
  signal.addEventListener('abort', leave)
  return { tell }
}
