import { browser } from 'wxt/browser'
import { detectTicket } from '../helpdesks/detect.ts'
import { ask } from '../messaging/channel.ts'
import { type PageSetup, TAB_STATE_QUESTION, type TabState } from '../messaging/protocol.ts'
import { frameIsVisible } from '../page/frame.ts'
import { removeHosts } from '../page/host.ts'
import { watchLocation } from '../page/location.ts'
import { timersUntil } from '../page/timers.ts'
import { watchPage } from '../page/watch.ts'
import { watchSettings } from '../settings/watch.ts'
import { sameTicket, type TicketRef } from '../ticket/ref.ts'
import { type Doorway, doorHere, type OpenStage, type Stage, setDoor } from './doorway.ts'

/** How often a page asks itself whether the extension is still there; costs one property read. */
const PULSE = 1_000
/** So long after the background could not bring the overlay it is asked again. */
const REST = 10_000

/**
 * Looks out for a ticket in one document, from the first look at its address to leaving nothing behind. Where there
 * is none it asks nobody anything; where one is, the background says whether to show it and sends the second script.
 */
export function keepLookout(view: Window): void {
  const other = doorHere()
  // Put again into a page that already has it (a grant, an install): one is enough.
  if (other?.isThere()) return
  other?.end()
  const { document } = view
  removeHosts(document)

  let open: OpenStage | null = null
  const end = new AbortController()
  const { signal } = end
  const timers = timersUntil(view, signal)
  const page = watchPage(document, signal)
  const door: Doorway = {
    view,
    page,
    timers,
    signal,
    isThere: () => Boolean(browser.runtime?.id),
    end: () => end.abort(),
    enter(prepare) {
      open ??= prepare(door)
    },
  }
  let setup: PageSetup | null = null
  let stage: Stage | null = null
  let current: TicketRef | null = null
  let asking = false
  let askAgain = false
  let resting = false
  let unwatch: (() => void) | null = null

  function leave(): void {
    stage?.close()
    stage = null
    current = null
  }

  /** Compares the ticket on the page with the one we show. */
  function look(): void {
    // The one of a new version took our element away: that is no page to put it back into.
    if (!door.isThere()) door.end()
    if (signal.aborted || setup?.on === false || !frameIsVisible(view)) return leave()
    const ref = detectTicket({ url: new URL(view.location.href), document })
    if (!ref) return leave()
    if (setup === null || open === null) {
      leave()
      if (!asking && !resting) void askSetup()
      return
    }
    if (sameTicket(ref, current)) return stage?.settle()
    leave()
    current = ref
    stage = open(ref, () => setup as PageSetup)
  }

  /** One question at a time, so that the second script is sent once. */
  async function askSetup(): Promise<void> {
    asking = true
    // Before a ticket was there no setting could matter. A lead's change holds for open tickets at once.
    unwatch ??= watchSettings(() => {
      if (asking) askAgain = true
      else if (stage) void askSetup().then(() => stage?.back())
      else {
        setup = null
        look()
      }
    })
    let next: PageSetup | null
    do {
      askAgain = false
      const question = { url: view.location.href, bring: open === null }
      next = await ask('page.setup', question).catch(() => null)
    } while (askAgain && !signal.aborted)
    asking = false
    setup = next
    if (setup === null || (setup.on && open === null)) rest()
    look()
  }

  function rest(): void {
    resting = true
    timers.after(() => {
      resting = false
      look()
    }, REST)
  }

  const answer = (question: unknown): Promise<TabState> | undefined =>
    question === TAB_STATE_QUESTION && (current !== null || view.top === view)
      ? Promise.resolve(tabState())
      : undefined

  function tabState(): TabState {
    return {
      url: view.location.href,
      ref: current,
      source: null,
      readAt: null,
      trouble: null,
      bad: [],
      ...stage?.state(),
    }
  }

  setDoor(door)
  signal.addEventListener('abort', () => {
    leave()
    unwatch?.()
    if (doorHere() === door) setDoor(undefined)
    try {
      browser.runtime?.onMessage?.removeListener(answer)
    } catch {
      // The extension is gone, and its listeners with it.
    }
  })
  timers.every(() => door.isThere() || door.end(), PULSE)
  browser.runtime.onMessage.addListener(answer)
  document.addEventListener('visibilitychange', () => !document.hidden && stage?.back(), { signal })
  view.addEventListener('focus', () => stage?.back(), { signal })
  watchLocation(view, page, look, signal)
  page.onSettled(look, signal)
  look()
}
