import { browser } from 'wxt/browser'
import type { ContentScriptContext } from '#imports'
import { detectPage } from '@/utils/helpdesks/pages.ts'
import { ask } from '@/utils/messaging/channel.ts'
import {
  OVERLAY_PORT,
  type PageSetup,
  TAB_STATE_QUESTION,
  type TabState,
} from '@/utils/messaging/protocol.ts'
import { watchActivity } from '@/utils/page/activity.ts'
import { frameIsVisible } from '@/utils/page/frame.ts'
import { removeHosts } from '@/utils/page/host.ts'
import { watchLocation } from '@/utils/page/location.ts'
import { watchPage } from '@/utils/page/watch.ts'
import { ERRAND_EVERY, runErrand } from '@/utils/session/errands.ts'
import { createIo } from '@/utils/session/io.ts'
import { watchSettings } from '@/utils/settings/watch.ts'
import { sameTicket, type TicketRef } from '@/utils/ticket/ref.ts'
import { createStage, type Stage } from './stage.tsx'

const MARK = '__solveFirst'

/** How often a page asks itself whether the extension is still there; costs one property read. */
const PULSE = 1_000

/** Everything one document does, from the first look at its address to leaving nothing behind. */
export async function startOverlay(ctx: ContentScriptContext, view: Window): Promise<void> {
  const world = globalThis as { [MARK]?: boolean }
  // Injected again into a page that already has it (a grant, an install): one is enough.
  if (world[MARK] === true) return
  world[MARK] = true
  const { document } = view
  removeHosts(document)

  const end = new AbortController()
  const { signal } = end
  ctx.onInvalidated(() => end.abort())
  ctx.setInterval(() => {
    if (!browser.runtime?.id) end.abort()
  }, PULSE)
  connect(signal, () => end.abort())

  let setup: PageSetup | null = null
  let stage: Stage | null = null
  let current: TicketRef | null = null
  const page = watchPage(document, signal)
  const activity = watchActivity(view, Date.now, signal)
  const io = createIo(view)

  async function refreshSetup(): Promise<void> {
    try {
      setup = await ask('page.setup', { url: view.location.href })
    } catch {
      setup = null
    }
    look()
  }

  function leave(): void {
    stage?.close()
    stage = null
    current = null
  }

  /** Compares the ticket on the page with the one we show. */
  function look(): void {
    if (signal.aborted || !setup?.on || !frameIsVisible(view)) return leave()
    const found = detectPage({ url: new URL(view.location.href), document })
    if (!found) return leave()
    if (sameTicket(found.ref, current)) return stage?.settle()
    leave()
    current = found.ref
    io.guard.renew()
    stage = createStage({ ctx, view, page, activity, io, found, setup: () => setup as PageSetup, signal })
  }

  const errand = () => void runErrand({ document, activity }, current, io, signal).catch(() => undefined)
  ctx.setInterval(errand, ERRAND_EVERY)
  page.onSettled(look, signal)
  watchLocation(view, page, look, signal)
  document.addEventListener('visibilitychange', () => !document.hidden && stage?.back(), { signal })
  view.addEventListener('focus', () => stage?.back(), { signal })
  // A lead's change holds for open tickets at once.
  const unwatch = watchSettings(() => void refreshSetup().then(() => stage?.back()))
  const answer = (question: unknown): Promise<TabState> | undefined =>
    question === TAB_STATE_QUESTION && (current !== null || view.top === view)
      ? Promise.resolve(tabState())
      : undefined
  browser.runtime.onMessage.addListener(answer)
  signal.addEventListener('abort', () => {
    leave()
    unwatch()
    removeHosts(document)
    world[MARK] = false
    try {
      browser.runtime?.onMessage?.removeListener(answer)
    } catch {
      // The extension is gone, and its listeners with it.
    }
  })

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

  await refreshSetup()
}

/**
 * A port to the background ends when the extension does. The worker's own sleep ends it too: then there is
 * nothing to do, and the next question wakes it.
 */
function connect(signal: AbortSignal, onGone: () => void): void {
  const port = browser.runtime.connect({ name: OVERLAY_PORT })
  port.onDisconnect.addListener(() => {
    if (!browser.runtime?.id) onGone()
  })
  signal.addEventListener('abort', () => {
    try {
      port.disconnect()
    } catch {
      // Already gone.
    }
  })
}
